import type { Span } from "../find-bsn";
import { HINT_PATTERNS, type HintKind } from "./patterns";

/** Something in a text that could show who wrote it, in UTF-16 units of the text as given. */
export interface SourceHint extends Span {
  readonly kind: HintKind;
}

const MOST = 20;

/**
 * What could identify the writer, in order of place and without overlap; at most 20. It only points: whoever wrote it
 * knows what others know, and decides.
 *
 * @example findSourceHints("Ik ben de enige met deze taak.") // → [{ kind: "enige", start: 0, end: 15 }]
 */
export function findSourceHints(text: string): readonly SourceHint[] {
  const found = HINT_PATTERNS.flatMap(({ kind, pattern }) =>
    [...text.matchAll(pattern)].map((match) => ({
      kind,
      start: match.index,
      end: match.index + match[0].trimEnd().length,
    })),
  ).sort((one, other) => one.start - other.start || other.end - one.end);
  const kept: SourceHint[] = [];
  for (const hint of found) if (hint.start >= (kept.at(-1)?.end ?? 0)) kept.push(hint);
  return kept.slice(0, MOST);
}
