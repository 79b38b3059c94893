/** A line of a paragraph: `text[start, end)`, its trailing space included so that words stay apart when read aloud. */
export interface LineRange {
  readonly start: number;
  readonly end: number;
}

const WORD = /\S+[^\S\n]*|[^\S\n]+/gu;
const graphemes = new Intl.Segmenter("nl", { granularity: "grapheme" });

/** Cuts one word that is wider than a line into pieces that fit, never inside a letter with its marks. */
function* cut(
  word: string,
  at: number,
  width: number,
  measure: (text: string) => number,
): Generator<LineRange> {
  let start = 0;
  let used = 0;
  for (const { index, segment } of graphemes.segment(word)) {
    const wide = measure(segment);
    if (index > start && used + wide > width) {
      yield { start: at + start, end: at + index };
      start = index;
      used = 0;
    }
    used += wide;
  }
  yield { start: at + start, end: at + word.length };
}

/**
 * Breaks a paragraph into lines of at most `width`, in reading order, one at a time. `measure` gives the width of a
 * text in the unit of `width`; a trailing space does not count.
 */
export function* wrap(text: string, width: number, measure: (text: string) => number): Generator<LineRange> {
  let line: LineRange | null = null;
  let used = 0;
  for (const match of text.matchAll(WORD)) {
    const word = match[0];
    const end = match.index + word.length;
    const bare = measure(word.trimEnd());
    if (line !== null && used + bare <= width) {
      line = { start: line.start, end };
      used += measure(word);
      continue;
    }
    if (line !== null) yield line;
    line = { start: match.index, end };
    if (bare > width) {
      let last = line;
      for (const piece of cut(word, match.index, width, measure)) {
        if (piece.end < end) yield piece;
        last = piece;
      }
      line = last;
    }
    used = measure(text.slice(line.start, line.end));
  }
  if (line !== null) yield line;
}
