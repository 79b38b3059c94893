import type { Kysely, Transaction } from "kysely";
import type { LocalDate } from "#flows/law/types";
import type { DB, Hash, NoodremForwardRow } from "./schema";

/** Notes that a noodrem went to another organisation; the proof follows when that one says that it has it. */
export async function addForward(
  trx: Transaction<DB>,
  forward: Omit<NoodremForwardRow, "received_on" | "proof">,
): Promise<void> {
  await trx
    .insertInto("noodrem_forwards")
    .values({ ...forward, received_on: null, proof: null })
    .execute();
}

/** The organisation that has it now confirms: `proof` is the link of that event in the log. */
export async function confirmForward(
  trx: Transaction<DB>,
  noodremId: string,
  to: string,
  on: LocalDate,
  proof: Hash,
): Promise<void> {
  await trx
    .updateTable("noodrem_forwards")
    .set({ received_on: on, proof })
    .where("noodrem_id", "=", noodremId)
    .where("to_organisation", "=", to)
    .where("received_on", "is", null)
    .execute();
}

/** Where a noodrem was passed on, in order, with the names of the organisations. */
export const forwardsOf = (db: Kysely<DB>, noodremId: string) =>
  named(db).where("noodrem_id", "=", noodremId).orderBy("seq").execute();

/** What an organisation passed on, the latest first; nothing of what was in it. */
export const forwardedBy = (db: Kysely<DB>, organisationId: string, most: number) =>
  named(db)
    .where("from_organisation", "=", organisationId)
    .orderBy("forwarded_on", "desc")
    .orderBy("noodrem_id")
    .limit(most)
    .execute();

const named = (db: Kysely<DB>) =>
  db
    .selectFrom("noodrem_forwards")
    .innerJoin("organisations as receiver", "receiver.id", "noodrem_forwards.to_organisation")
    .innerJoin("organisations as sender", "sender.id", "noodrem_forwards.from_organisation")
    .selectAll("noodrem_forwards")
    .select(["receiver.name as to_name", "sender.name as from_name"]);
