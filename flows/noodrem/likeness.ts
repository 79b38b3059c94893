import { wordsOf } from "./readability";

/**
 * When an explanation counts as copied from an earlier one of the same organisation. Only inside one organisation:
 * what another body wrote is not its business, and is never read for this.
 */
export const COPYING = {
  /** Texts are compared by all runs of this many words. */
  runOfWords: 3,
  /** Shared runs as a part of all runs (Jaccard); from here on it is refused. */
  refuseFrom: 0.7,
} as const;

/**
 * How much two texts are alike, from 0 (no run of words shared) to 1 (the same words in the same order); capitals,
 * accents and signs do not count. Texts shorter than one run are compared as a whole.
 */
export function likeness(one: string, other: string): number {
  const [a, b] = [runsOf(one), runsOf(other)];
  if (a.size === 0 || b.size === 0) return 0;
  let shared = 0;
  for (const run of a) if (b.has(run)) shared++;
  return shared / (a.size + b.size - shared);
}

function runsOf(text: string): ReadonlySet<string> {
  const words = wordsOf(
    text
      .normalize("NFKD")
      .replace(/\p{Mn}/gu, "")
      .toLowerCase(),
  );
  const runs = new Set<string>();
  for (let at = 0; at + COPYING.runOfWords <= words.length; at++)
    runs.add(words.slice(at, at + COPYING.runOfWords).join(" "));
  if (runs.size === 0 && words.length > 0) runs.add(words.join(" "));
  return runs;
}

/** The earlier text that this one is most like, and how much; null when there is none to compare with. */
export function mostAlike<T extends { readonly text: string }>(
  text: string,
  earlier: readonly T[],
): (T & { readonly likeness: number }) | null {
  let most: (T & { readonly likeness: number }) | null = null;
  for (const one of earlier) {
    const found = likeness(text, one.text);
    if (most === null || found > most.likeness) most = { ...one, likeness: found };
  }
  return most;
}
