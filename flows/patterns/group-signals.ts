/** Puts signals together that ask for the same thing. */
import type { PatternSignal, SignalGroup } from "./pattern-signal";
import { readSignals } from "./read-signals";
import { reasonsFor, resemblance, weights } from "./resemblance";

/** What staff decided about two signals; a decision outweighs every likeness and is never overwritten by one. */
export interface StaffDecisions {
  readonly together: readonly (readonly [string, string])[];
  readonly apart: readonly (readonly [string, string])[];
}

const NO_DECISIONS: StaffDecisions = { together: [], apart: [] };

/**
 * Groups signals: two groups become one when their members resemble each other enough on average, the most alike
 * first. The same signals and decisions give the same groups, in the order in which the signals came.
 * Compares every pair: meant for at most a few thousand signals at once.
 */
export function groupSignals(
  signals: readonly PatternSignal[],
  decisions: StaffDecisions = NO_DECISIONS,
): readonly SignalGroup[] {
  const read = readSignals(signals);
  const place = new Map(read.map(({ id }, at) => [id, at]));
  const pairKey = (a: number, b: number): number => Math.min(a, b) * read.length + Math.max(a, b);
  const decided = (pairs: StaffDecisions["together"]): ReadonlySet<number> =>
    new Set(
      pairs.flatMap(([a, b]) => {
        const [first, second] = [place.get(a), place.get(b)];
        return first === undefined || second === undefined ? [] : [pairKey(first, second)];
      }),
    );
  const together = decided(decisions.together);
  const apart = decided(decisions.apart);

  const alike = (a: number, b: number): number => {
    const key = pairKey(a, b);
    if (apart.has(key)) return Number.NEGATIVE_INFINITY;
    if (together.has(key)) return Number.POSITIVE_INFINITY;
    const [one, other] = [read[a], read[b]];
    return one && other ? resemblance(one, other) : 0;
  };
  return merge(read.length, alike).map((members) => ({
    ids: members.map((at) => read[at]?.id ?? ""),
    why: reasonsFor(members.flatMap((at) => read[at] ?? [])),
  }));
}

/**
 * The two groups that are most alike become one, until none are alike enough. Two groups are as alike as their
 * members are on average, halfway to the pair that is most alike: so one clear link counts, a chain of links does not.
 */
function merge(count: number, alike: (a: number, b: number) => number): readonly (readonly number[])[] {
  const groups: number[][] = Array.from({ length: count }, (_, at) => [at]);
  const sum = new Float64Array(count * count);
  const most = new Float64Array(count * count);
  const cell = (a: number, b: number): number => Math.max(a, b) * count + Math.min(a, b);
  for (let a = 0; a < count; a++)
    for (let b = 0; b < a; b++) sum[cell(a, b)] = most[cell(a, b)] = alike(a, b);

  const sizeOf = (at: number): number => groups[at]?.length ?? 0;
  const likeness = (a: number, b: number): number => {
    const [all = 0, best = 0] = [sum[cell(a, b)], most[cell(a, b)]];
    // What staff keep apart makes the sum -Infinity, or NaN beside a +Infinity: neither reaches any threshold.
    return Number.isFinite(all) ? (all / (sizeOf(a) * sizeOf(b)) + best) / 2 : all;
  };
  let alive = groups.map((_, at) => at);
  for (;;) {
    let best = { value: weights.together, from: -1, into: -1 };
    for (const from of alive)
      for (const into of alive) {
        if (into >= from) break;
        const value = likeness(from, into);
        if (value > best.value || (value === best.value && best.from < 0)) best = { value, from, into };
      }
    const { from, into } = best;
    if (from < 0) return alive.map((at) => groups[at] ?? []);
    alive = alive.filter((at) => at !== from);
    for (const other of alive) {
      if (other === into) continue;
      const [kept, gone] = [cell(into, other), cell(from, other)];
      sum[kept] = (sum[kept] ?? 0) + (sum[gone] ?? 0);
      most[kept] = Math.max(most[kept] ?? 0, most[gone] ?? 0);
    }
    groups[into] = [...(groups[into] ?? []), ...(groups[from] ?? [])].sort((x, y) => x - y);
  }
}
