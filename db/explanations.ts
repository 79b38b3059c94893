import type { Kysely } from "kysely";
import type { DB, NoodremEventRow } from "./schema";

/** An answer that was given, with the key of the organisation that gave it. */
export type GivenAnswer = NoodremEventRow & { readonly wrapped: string };

/**
 * The latest answers with an explanation of one organisation that it can still read, newest first. Only noodremmen that
 * are its own now, and of the kind that everybody there may read: what was passed on belongs to who received it.
 */
export async function explanationsOf(
  db: Kysely<DB>,
  organisationId: string,
  most: number,
): Promise<GivenAnswer[]> {
  const latest = await db
    .selectFrom("noodremmen")
    .select("id")
    .where("organisation_id", "=", organisationId)
    .where("kind", "=", "burger")
    .where("answered_on", "is not", null)
    .where("answer_kind", "in", ["explain", "partly"])
    .orderBy("answered_on", "desc")
    .orderBy("id")
    .limit(most)
    .execute();
  if (latest.length === 0) return [];
  return db
    .selectFrom("noodrem_events")
    .innerJoin("noodrem_keys", (join) =>
      join
        .onRef("noodrem_keys.noodrem_id", "=", "noodrem_events.noodrem_id")
        .on("noodrem_keys.recipient", "=", organisationId),
    )
    .selectAll("noodrem_events")
    .select("noodrem_keys.wrapped")
    .where(
      "noodrem_events.noodrem_id",
      "in",
      latest.map(({ id }) => id),
    )
    .where("noodrem_events.type", "in", ["ANSWER", "RECONSIDER"])
    .orderBy("noodrem_events.at", "desc")
    .execute();
}
