import fc from "fast-check";
import { expect, test } from "vitest";
import { groupSignals } from "./group-signals";
import type { PatternSignal } from "./pattern-signal";
import apart from "./signals-apart.json";
import seen from "./signals-seen.json";

type Labelled = PatternSignal & { readonly group: string | null };

/** Of the pairs put together how many belong together, and of those that do how many were: in one figure. */
function pairwiseF1(signals: readonly Labelled[]): number {
  const groupOf = new Map(groupSignals(signals).flatMap(({ ids }, at) => ids.map((id) => [id, at] as const)));
  const counts = { right: 0, wrong: 0, missed: 0 };
  signals.forEach((a, at) => {
    for (const b of signals.slice(at + 1)) {
      const belong = a.group !== null && a.group === b.group;
      const put = groupOf.get(a.id) === groupOf.get(b.id);
      if (belong && put) counts.right++;
      else if (put) counts.wrong++;
      else if (belong) counts.missed++;
    }
  });
  return (2 * counts.right) / (2 * counts.right + counts.wrong + counts.missed);
}

test("signals about the same problem in other words come together: pairwise F1 of at least 0.8", () => {
  expect(pairwiseF1(seen.signals)).toBeGreaterThanOrEqual(0.8);
  expect(pairwiseF1(apart.signals)).toBeGreaterThanOrEqual(0.8);
});

test("a group says what its members share", () => {
  const [first, second] = seen.signals.filter(({ group }) => group === "gijzeling");
  if (!first || !second) throw new Error("there are no such signals");
  const [group] = groupSignals([first, second]);
  expect(group?.ids).toEqual([first.id, second.id]);
  expect(group?.why).toContainEqual({
    key: "why.articles",
    params: { what: ["wet administratiefrechtelijke handhaving verkeersvoorschriften 28"] },
  });
  expect(group?.why.map(({ key }) => key)).toContain("why.themes");
});

const someSignals = fc.uniqueArray(fc.constantFrom(...seen.signals, ...apart.signals), {
  selector: ({ id }) => id,
  maxLength: 25,
});

test("every signal is in one group, and the order in which they come does not matter", () => {
  const sets = (signals: readonly PatternSignal[]) =>
    groupSignals(signals)
      .map(({ ids }) => [...ids].sort().join(" "))
      .sort();
  fc.assert(
    fc.property(someSignals, (signals) => {
      expect(groupSignals(signals).flatMap(({ ids }) => ids)).toHaveLength(signals.length);
      expect(sets([...signals].reverse())).toEqual(sets(signals));
    }),
    { numRuns: 25 },
  );
});

test("what staff decided about two signals holds, whatever they look like", () => {
  fc.assert(
    fc.property(someSignals, fc.nat(), fc.nat(), (signals, m, n) => {
      const a = signals[m % Math.max(1, signals.length)];
      const b = signals[n % Math.max(1, signals.length)];
      if (!a || !b || a.id === b.id) return;
      const together = (decisions: Parameters<typeof groupSignals>[1]) =>
        groupSignals(signals, decisions).some(({ ids }) => ids.includes(a.id) && ids.includes(b.id));
      expect(together({ together: [[a.id, b.id]], apart: [] })).toBe(true);
      expect(together({ together: [], apart: [[b.id, a.id]] })).toBe(false);
    }),
    { numRuns: 25 },
  );
});

test("signals without anything in common, or without text, stay alone", () => {
  expect(groupSignals([])).toEqual([]);
  expect(
    groupSignals([
      { id: "a", text: "" },
      { id: "b", text: "" },
    ]).map(({ ids }) => ids),
  ).toEqual([["a"], ["b"]]);
});
