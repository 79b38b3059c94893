/** A line of a paragraph: `text[start, end)`, its trailing space included so that words stay apart when read aloud. */
export interface LineRange {
  readonly start: number;
  readonly end: number;
}

const WORD = /\S+[^\S\n]*|[^\S\n]+/gu;
const graphemes = new Intl.Segmenter("nl", { granularity: "grapheme" });

/** Cuts one word that is wider than a line into pieces that fit, never inside a letter with its marks. */
function cut(
  word: string,
  at: number,
  width: number,
  measure: (text: string) => number,
): readonly LineRange[] {
  const pieces: LineRange[] = [];
  let start = 0;
  for (const { index, segment } of graphemes.segment(word)) {
    if (index > start && measure(word.slice(start, index + segment.length).trimEnd()) > width) {
      pieces.push({ start: at + start, end: at + index });
      start = index;
    }
  }
  return [...pieces, { start: at + start, end: at + word.length }];
}

/**
 * Breaks a paragraph into lines of at most `width`, in reading order. `measure` gives the width of a text in the
 * unit of `width`; a trailing space does not count.
 */
export function wrap(text: string, width: number, measure: (text: string) => number): readonly LineRange[] {
  const lines: LineRange[] = [];
  let line: LineRange | null = null;
  let used = 0;
  for (const match of text.matchAll(WORD)) {
    const word = match[0];
    const full = measure(word);
    const bare = measure(word.trimEnd());
    if (line !== null && used + bare <= width) {
      line = { start: line.start, end: match.index + word.length };
      used += full;
      continue;
    }
    if (line !== null) lines.push(line);
    const pieces =
      bare <= width
        ? [{ start: match.index, end: match.index + word.length }]
        : cut(word, match.index, width, measure);
    lines.push(...pieces.slice(0, -1));
    line = pieces.at(-1) ?? null;
    used = line === null ? 0 : measure(text.slice(line.start, line.end));
  }
  return line === null ? lines : [...lines, line];
}
