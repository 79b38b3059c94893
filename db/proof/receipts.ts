import type { Kysely, Transaction } from "kysely";
import type { LocalDate } from "#flows/law/types";
import type { DB } from "../schema";
import type { ReceiptRow } from "./tables";

/** Stored with the event itself. A second one for the same event and kind is a unique error. */
export async function addReceipts(
  trx: Transaction<DB>,
  receipts: readonly Omit<ReceiptRow, "logged">[],
): Promise<void> {
  if (receipts.length === 0) return;
  await trx
    .insertInto("receipts")
    .values(receipts.map((receipt) => ({ ...receipt, logged: 0 as const })))
    .execute();
}

/** Of one noodrem, in the order of its events. */
export const receiptsOf = (db: Kysely<DB>, noodremId: string): Promise<ReceiptRow[]> =>
  db
    .selectFrom("receipts")
    .selectAll()
    .where("noodrem_id", "=", noodremId)
    .orderBy("event_seq")
    .orderBy("kind")
    .execute();

/** Not yet in the public log, of `day` or before: by day, and within a day by hash, which tells no order of filing. */
export const waitingReceipts = (
  db: Kysely<DB>,
  day: LocalDate,
  most: number,
): Promise<Pick<ReceiptRow, "hash" | "kind" | "receipt_on" | "key_id" | "signature">[]> =>
  db
    .selectFrom("receipts")
    .select(["hash", "kind", "receipt_on", "key_id", "signature"])
    .where("logged", "=", 0)
    .where("receipt_on", "<=", day)
    .orderBy("receipt_on")
    .orderBy("hash")
    .limit(most)
    .execute();

/** A receipt with what it is about: the link of its event as the database has it now; null when that is gone. */
export interface ReceiptWithEvent
  extends Pick<ReceiptRow, "hash" | "statement" | "kind" | "receipt_on" | "key_id" | "signature" | "logged"> {
  readonly event_hash: string | null;
}

/** All receipts in the order of their hashes, `most` at a time behind `after`, for who checks the whole database. */
export const receiptsWithEvents = (
  db: Kysely<DB>,
  after: string,
  most: number,
): Promise<ReceiptWithEvent[]> =>
  db
    .selectFrom("receipts as r")
    .leftJoin("noodrem_events as e", (join) =>
      join.onRef("e.noodrem_id", "=", "r.noodrem_id").onRef("e.seq", "=", "r.event_seq"),
    )
    .select([
      "r.hash",
      "r.statement",
      "r.kind",
      "r.receipt_on",
      "r.key_id",
      "r.signature",
      "r.logged",
      "e.hash as event_hash",
    ])
    .where("r.hash", ">", after)
    .orderBy("r.hash")
    .limit(most)
    .execute();
