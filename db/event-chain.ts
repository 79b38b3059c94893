import { createHash } from "node:crypto";
import type { Hash, NoodremEventRow } from "./schema";

/** The link of an event: SHA-256 over everything in its row and the link before it (`""` before the first). */
export function linkOf(event: Omit<NoodremEventRow, "hash">): Hash {
  const fields = [
    "v1",
    event.noodrem_id,
    event.seq,
    event.type,
    event.at,
    event.actor_role,
    event.actor_account_id,
    event.sealed,
    event.prev_hash,
  ];
  return createHash("sha256").update(JSON.stringify(fields)).digest("base64url");
}

/** What the keyed mark of a noodrem is made over: its id, the number of its events and the last link. */
export const headText = (noodremId: string, version: number, headHash: Hash): string =>
  `${noodremId}/${version}/${headHash}`;

/**
 * The first place where a log is not what was written: a changed, dropped, swapped or added event, or an end that is
 * not the recorded head. Null when it is whole. `events` are in order of `seq`.
 */
export function firstBreak(
  events: readonly NoodremEventRow[],
  head: { readonly id: string; readonly version: number; readonly head_hash: Hash },
): number | null {
  let previous: Hash = "";
  for (const [index, event] of events.entries()) {
    const seq = index + 1;
    const fits = event.noodrem_id === head.id && event.seq === seq && event.prev_hash === previous;
    if (!fits || event.hash !== linkOf(event)) return seq;
    previous = event.hash;
  }
  return events.length === head.version && previous === head.head_hash ? null : events.length + 1;
}
