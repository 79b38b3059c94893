import type { LogEntryRow, LogHeadRow } from "#db/proof/tables";
import type { LogEntry, LogHead } from "#flows/proof/documents";

export const toEntry = (row: LogEntryRow): LogEntry => ({
  seq: row.seq,
  kind: row.kind,
  day: row.entry_on,
  receipt: row.receipt_hash,
  key: row.key_id,
  signature: row.signature,
  previous: row.prev_hash,
  hash: row.hash,
});

export const fromEntry = (entry: LogEntry): LogEntryRow => ({
  seq: entry.seq,
  kind: entry.kind,
  entry_on: entry.day,
  receipt_hash: entry.receipt,
  key_id: entry.key,
  signature: entry.signature,
  prev_hash: entry.previous,
  hash: entry.hash,
});

export const toHead = (row: LogHeadRow): LogHead => ({
  day: row.head_on,
  signedOn: row.signed_on,
  size: row.size,
  hash: row.hash,
  previous: row.prev_hash,
  key: row.key_id,
  signature: row.signature,
});

export const fromHead = (head: LogHead): LogHeadRow => ({
  head_on: head.day,
  signed_on: head.signedOn,
  size: head.size,
  hash: head.hash,
  prev_hash: head.previous,
  key_id: head.key,
  signature: head.signature,
});
