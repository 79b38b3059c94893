import type { Kysely } from "kysely";
import type { LocalDate } from "#flows/law/types";
import type { DB } from "../schema";
import type { SubscriptionRow } from "./schema";

export const insertSubscription = async (db: Kysely<DB>, row: SubscriptionRow): Promise<void> => {
  await db.insertInto("subscriptions").values(row).execute();
};

/** The webhooks of one organisation that still run. */
export const subscriptionsOf = (db: Kysely<DB>, organisationId: string): Promise<SubscriptionRow[]> =>
  db
    .selectFrom("subscriptions")
    .selectAll()
    .where("organisation_id", "=", organisationId)
    .where("ended_on", "is", null)
    .orderBy("made_on")
    .orderBy("id")
    .execute();

/** One webhook of this organisation that still runs. */
export const findSubscription = (
  db: Kysely<DB>,
  organisationId: string,
  id: string,
): Promise<SubscriptionRow | undefined> =>
  db
    .selectFrom("subscriptions")
    .selectAll()
    .where("organisation_id", "=", organisationId)
    .where("id", "=", id)
    .where("ended_on", "is", null)
    .executeTakeFirst();

/** False: this organisation has no such webhook that still ran. */
export async function endSubscription(
  db: Kysely<DB>,
  organisationId: string,
  id: string,
  on: LocalDate,
): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable("subscriptions")
    .set({ ended_on: on })
    .where("organisation_id", "=", organisationId)
    .where("id", "=", id)
    .where("ended_on", "is", null)
    .executeTakeFirst();
  return numUpdatedRows === 1n;
}
