import fc from "fast-check";
import { expect, it } from "vitest";
import { firstBreak, linkOf } from "./event-chain";
import type { NoodremEventRow } from "./schema";

const event = fc.record({
  type: fc.constantFrom("FILE", "DELIVER", "ASK", "REPLY"),
  at: fc.constantFrom("2026-11-24T10:00:00.000Z", "2026-11-25T10:00:00.000Z"),
  actor_role: fc.constantFrom("burger", "leiding", "systeem"),
  actor_account_id: fc.option(fc.constantFrom("a", "b")),
  sealed: fc.option(fc.string({ maxLength: 8 })),
});
const chain = fc.array(event, { minLength: 1, maxLength: 6 }).map((events) => {
  const rows: NoodremEventRow[] = [];
  for (const [index, one] of events.entries()) {
    const row = { ...one, noodrem_id: "n", seq: index + 1, prev_hash: rows[index - 1]?.hash ?? "" };
    rows.push({ ...row, hash: linkOf(row) });
  }
  return { rows, head: { id: "n", version: rows.length, head_hash: rows.at(-1)?.hash ?? "" } };
});

it("takes every log as it was written", () => {
  fc.assert(
    fc.property(chain, ({ rows, head }) => {
      expect(firstBreak(rows, head)).toBeNull();
    }),
  );
});

/** What somebody with the database in hand could do to a log. */
const TAMPERINGS: Readonly<
  Record<string, (rows: readonly NoodremEventRow[], at: number) => NoodremEventRow[]>
> = {
  "drops an event": (rows, at) => rows.filter((_, index) => index !== at),
  "drops the end": (rows, at) => rows.slice(0, at),
  "repeats an event": (rows, at) => [...rows.slice(0, at + 1), ...rows.slice(at)],
  "swaps two events": (rows, at) =>
    rows.map((row, index) =>
      index === at ? (rows[at + 1] ?? row) : index === at + 1 ? (rows[at] ?? row) : row,
    ),
  "changes the type": (rows, at) => change(rows, at, (row) => ({ ...row, type: `${row.type}!` })),
  "changes the moment": (rows, at) => change(rows, at, (row) => ({ ...row, at: "2020-01-01T00:00:00.000Z" })),
  "changes the actor": (rows, at) => change(rows, at, (row) => ({ ...row, actor_account_id: "c" })),
  "changes the content": (rows, at) =>
    change(rows, at, (row) => ({ ...row, sealed: `${row.sealed ?? ""}.` })),
  "moves a text from one column to the next": (rows, at) =>
    change(rows, at, (row) => ({ ...row, type: "", actor_role: row.type + row.actor_role })),
  "makes the changed link fit again": (rows, at) =>
    change(rows, at, (row) => ({ ...row, sealed: "x", hash: linkOf({ ...row, sealed: "x" }) })),
  "gives it to another noodrem": (rows) => rows.map((row) => ({ ...row, noodrem_id: "m" })),
};
const change = (
  rows: readonly NoodremEventRow[],
  at: number,
  how: (row: NoodremEventRow) => NoodremEventRow,
) => rows.map((row, index) => (index === at ? how(row) : row));

it.each(Object.entries(TAMPERINGS))("sees who %s", (_, tamper) => {
  fc.assert(
    fc.property(chain, fc.nat(), ({ rows, head }, place) => {
      const changed = tamper(rows, place % rows.length);
      fc.pre(JSON.stringify(changed) !== JSON.stringify(rows));
      expect(firstBreak(changed, head)).not.toBeNull();
    }),
    { numRuns: 1000 },
  );
});
