import { findSourceHints } from "#flows/noodrem/source/hints";
import type { HintKind } from "#flows/noodrem/source/patterns";

/** Something that could show who wrote a text: what kind, and the words themselves. */
export interface ShownHint {
  readonly kind: HintKind;
  readonly words: string;
}

/** What in these texts could identify the writer, each piece once. */
export function shownHints(...texts: readonly string[]): readonly ShownHint[] {
  const found = texts.flatMap((text) =>
    findSourceHints(text).map(({ kind, start, end }) => ({ kind, words: text.slice(start, end) })),
  );
  return found.filter((hint, index) => found.findIndex(({ words }) => words === hint.words) === index);
}
