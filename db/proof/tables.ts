import type { Selectable } from "kysely";
import type { LocalDate } from "#flows/law/types";
import type { ProofKind } from "#flows/proof/documents";

/** A public signing key. The private part is never in a database. */
export interface SigningKeysTable {
  id: string;
  public_key: string;
  valid_from: LocalDate;
  /** The key that signed this one; null for the first. */
  previous_id: string | null;
  signature: string;
}

/** A signed statement about one event of a noodrem; it stays when the content is erased. */
export interface ReceiptsTable {
  hash: string;
  noodrem_id: string;
  event_seq: number;
  kind: ProofKind;
  receipt_on: LocalDate;
  /** Canonical JSON; `hash` is its hash. */
  statement: string;
  key_id: string;
  signature: string;
  /** Is it in the public log? */
  logged: 0 | 1;
}

/** The public log. Append-only; nothing in it says which noodrem it is about. */
export interface LogEntriesTable {
  seq: number;
  kind: ProofKind;
  entry_on: LocalDate;
  receipt_hash: string;
  key_id: string;
  signature: string;
  prev_hash: string;
  hash: string;
}

/** The signed end of the public log on each day. */
export interface LogHeadsTable {
  head_on: LocalDate;
  signed_on: LocalDate;
  size: number;
  hash: string;
  /** Hash of the head before this one; empty for the first. */
  prev_hash: string;
  key_id: string;
  signature: string;
}

export interface ProofTables {
  signing_keys: SigningKeysTable;
  receipts: ReceiptsTable;
  log_entries: LogEntriesTable;
  log_heads: LogHeadsTable;
}

export type SigningKeyRow = Selectable<SigningKeysTable>;
export type ReceiptRow = Selectable<ReceiptsTable>;
export type LogEntryRow = Selectable<LogEntriesTable>;
export type LogHeadRow = Selectable<LogHeadsTable>;
