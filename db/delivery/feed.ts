import type { Kysely, Transaction } from "kysely";
import type { DB } from "../schema";
import type { FeedRow } from "./schema";

/**
 * Adds one entry at the end of the feed of an organisation and returns its number; null when this source was told
 * before. Numbers have no gaps and come in order of commit: two at once collide on the number, and one tries again.
 */
export async function addToFeed(trx: Transaction<DB>, entry: Omit<FeedRow, "nr">): Promise<number | null> {
  const before = await trx
    .selectFrom("organisation_feed")
    .select("nr")
    .where("source", "=", entry.source)
    .executeTakeFirst();
  if (before !== undefined) return null;
  const last = await trx
    .selectFrom("organisation_feed")
    .select((e) => e.fn.max("nr").as("nr"))
    .where("organisation_id", "=", entry.organisation_id)
    .executeTakeFirst();
  const nr = Number(last?.nr ?? 0) + 1;
  await trx
    .insertInto("organisation_feed")
    .values({ ...entry, nr })
    .execute();
  return nr;
}

/** What came after number `after`, in order. */
export const feedAfter = (
  db: Kysely<DB>,
  organisationId: string,
  after: number,
  most: number,
): Promise<FeedRow[]> =>
  db
    .selectFrom("organisation_feed")
    .selectAll()
    .where("organisation_id", "=", organisationId)
    .where("nr", ">", after)
    .orderBy("nr")
    .limit(most)
    .execute();

export const feedEntry = (db: Kysely<DB>, organisationId: string, nr: number): Promise<FeedRow | undefined> =>
  db
    .selectFrom("organisation_feed")
    .selectAll()
    .where("organisation_id", "=", organisationId)
    .where("nr", "=", nr)
    .executeTakeFirst();
