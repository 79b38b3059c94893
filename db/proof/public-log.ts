import type { Kysely, Transaction } from "kysely";
import type { DB } from "../schema";
import type { LogEntryRow, LogHeadRow } from "./tables";

/** The last signed day; undefined when none was closed yet. */
export const lastHead = (db: Kysely<DB>): Promise<LogHeadRow | undefined> =>
  db.selectFrom("log_heads").selectAll().orderBy("head_on", "desc").limit(1).executeTakeFirst();

/** The last entry, signed or not. */
export const lastEntry = (db: Kysely<DB>): Promise<Pick<LogEntryRow, "seq" | "hash"> | undefined> =>
  db.selectFrom("log_entries").select(["seq", "hash"]).orderBy("seq", "desc").limit(1).executeTakeFirst();

/**
 * Adds entries behind the last one and marks their receipts as logged. Whoever adds at the same moment uses the same
 * numbers: one of the two gets a unique error and has stored nothing.
 */
export async function appendEntries(trx: Transaction<DB>, entries: readonly LogEntryRow[]): Promise<void> {
  if (entries.length === 0) return;
  await trx
    .insertInto("log_entries")
    .values([...entries])
    .execute();
  await trx
    .updateTable("receipts")
    .set({ logged: 1 })
    .where(
      "hash",
      "in",
      entries.map((entry) => entry.receipt_hash),
    )
    .execute();
}

/** A second head for one day, or behind the same head, is a unique error. */
export const addHead = async (db: Kysely<DB>, head: LogHeadRow): Promise<void> => {
  await db.insertInto("log_heads").values(head).execute();
};

/** Entries `from` to `to`, both included, in order. */
export const entriesBetween = (db: Kysely<DB>, from: number, to: number): Promise<LogEntryRow[]> =>
  db
    .selectFrom("log_entries")
    .selectAll()
    .where("seq", ">=", from)
    .where("seq", "<=", to)
    .orderBy("seq")
    .execute();

/** Every signed day in order. */
export const allHeads = (db: Kysely<DB>): Promise<LogHeadRow[]> =>
  db.selectFrom("log_heads").selectAll().orderBy("head_on").execute();

/** The last signed days, the newest first. */
export const latestHeads = (db: Kysely<DB>, most: number): Promise<LogHeadRow[]> =>
  db.selectFrom("log_heads").selectAll().orderBy("head_on", "desc").limit(most).execute();

export const entriesOfReceipts = async (
  db: Kysely<DB>,
  receiptHashes: readonly string[],
): Promise<LogEntryRow[]> =>
  receiptHashes.length === 0
    ? []
    : db
        .selectFrom("log_entries")
        .selectAll()
        .where("receipt_hash", "in", [...receiptHashes])
        .execute();
