import type { Answers, FlowDefinition, Surroundings } from "./definition";
import { explore, type Lengths } from "./explore";

/** How many questions the roads of a flow have when `fixed` is answered so, every other answer being as likely as the next. */
export function roadLengths(flow: FlowDefinition, surroundings: Surroundings, fixed: Answers = {}): Lengths {
  return explore(flow, surroundings, () => undefined, fixed);
}

/** The length that half of the roads do not exceed. 0 for no roads. */
export function median(lengths: Lengths): number {
  const total = [...lengths.values()].reduce((sum, chance) => sum + chance, 0);
  let sum = 0;
  for (const [length, chance] of [...lengths].sort(([a], [b]) => a - b)) {
    sum += chance;
    if (sum >= total / 2) return length;
  }
  return 0;
}

export const longest = (lengths: Lengths): number => Math.max(0, ...lengths.keys());

/** All roads of several flows or situations together, each situation counting for as much as the next. */
export function together(all: readonly Lengths[]): Lengths {
  const sum = new Map<number, number>();
  for (const [length, chance] of all.flatMap((lengths) => [...lengths]))
    sum.set(length, (sum.get(length) ?? 0) + chance);
  return sum;
}
