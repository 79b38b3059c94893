import type { Kysely, Transaction } from "kysely";
import type { DB, Hash, HeldFilingRow, Instant } from "../schema";

/**
 * Adds a filing that waits, and writes all others anew around it in the order that `shuffle` gives: neither the row
 * number of SQLite nor the transaction number of PostgreSQL then tells who came first. A second one with the same key is
 * a unique error. What another transaction takes away meanwhile stays away.
 */
export async function putHeldFiling(
  trx: Transaction<DB>,
  row: HeldFilingRow,
  shuffle: (rows: readonly HeldFilingRow[]) => readonly HeldFilingRow[],
): Promise<void> {
  const waiting = await trx.deleteFrom("held_filings").returningAll().execute();
  await trx
    .insertInto("held_filings")
    .values([...shuffle([...waiting, row])])
    .execute();
}

export const heldByCode = (db: Kysely<DB>, lookupHash: Hash): Promise<HeldFilingRow | undefined> =>
  db.selectFrom("held_filings").selectAll().where("lookup_hash", "=", lookupHash).executeTakeFirst();

export const heldByIdempotency = (db: Kysely<DB>, hash: Hash): Promise<HeldFilingRow | undefined> =>
  db.selectFrom("held_filings").selectAll().where("idempotency_hash", "=", hash).executeTakeFirst();

/** What may go at `now`, in no order that means anything. */
export const heldDue = (db: Kysely<DB>, now: Instant): Promise<HeldFilingRow[]> =>
  db.selectFrom("held_filings").selectAll().where("releases_at", "<=", now).orderBy("lookup_hash").execute();

/** Takes these away and returns those that were still there: of two instances only one delivers each. */
export async function takeHeld(
  trx: Transaction<DB>,
  lookupHashes: readonly Hash[],
): Promise<HeldFilingRow[]> {
  if (lookupHashes.length === 0) return [];
  return trx
    .deleteFrom("held_filings")
    .where("lookup_hash", "in", [...lookupHashes])
    .returningAll()
    .execute();
}
