import { headText, linkOf } from "#db/event-chain";
import type { NoodremEventRow } from "#db/schema";
import type { NoodremRole } from "#flows/noodrem/events";
import type { Keys } from "../../sealing/keys";
import { openJson, sealJson } from "../../sealing/seal";

/** What happened, before it becomes a row. `content` is sealed; null when the type says it all. */
export interface LogEvent {
  readonly type: string;
  readonly role: NoodremRole;
  readonly accountId: string | null;
  readonly content: object | null;
}

/** The end of a log, to which events are added. */
export interface LogHead {
  readonly id: string;
  readonly version: number;
  readonly headHash: string;
}

const place = (id: string, seq: number): string => `event/${id}/${seq}`;

/** The rows for these events behind `head`, and the head columns after them. `dataKey` may be null without content. */
export function extendLog(
  head: LogHead,
  events: readonly LogEvent[],
  at: string,
  dataKey: Buffer | null,
  keys: Keys,
) {
  const rows: NoodremEventRow[] = [];
  let headHash = head.headHash;
  for (const event of events) {
    const seq = head.version + rows.length + 1;
    if (event.content !== null && dataKey === null)
      throw new Error("content cannot be sealed without its key");
    const row = {
      noodrem_id: head.id,
      seq,
      type: event.type,
      at,
      actor_role: event.role,
      actor_account_id: event.accountId,
      sealed:
        event.content === null || dataKey === null
          ? null
          : sealJson(dataKey, place(head.id, seq), event.content),
      prev_hash: headHash,
    };
    headHash = linkOf(row);
    rows.push({ ...row, hash: headHash });
  }
  const version = head.version + rows.length;
  const columns = {
    version,
    head_hash: headHash,
    head_mark: keys.markHead(headText(head.id, version, headHash)),
  };
  return { rows, columns };
}

/** The content of one event; null when it has none, or when its key no longer exists. */
export function contentOf<T extends object>(row: NoodremEventRow, dataKey: Buffer | null): T | null {
  if (row.sealed === null || dataKey === null) return null;
  const opened = openJson<T>(dataKey, place(row.noodrem_id, row.seq), row.sealed);
  return opened.ok ? opened.value : null;
}
