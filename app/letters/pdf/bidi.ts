import bidiFactory, { type EmbeddingLevels } from "bidi-js";

const bidi = bidiFactory();

export type FontName = "sans" | "arabic";

/** A stretch of one line in one direction and one font, as it must be drawn: runs go from left to right on paper. */
export interface Run {
  readonly text: string;
  readonly rtl: boolean;
  readonly font: FontName;
}

const ARABIC = /\p{Script=Arabic}/u;

export type Levels = EmbeddingLevels;

/** The direction of every character of a paragraph; without `direction` the first strong character decides. */
export const levelsOf = (text: string, direction?: "ltr" | "rtl"): Levels =>
  bidi.getEmbeddingLevels(text, direction);

export const isRtlParagraph = (levels: Levels): boolean => ((levels.paragraphs[0]?.level ?? 0) & 1) === 1;

export const isOdd = (levels: Levels, index: number): boolean => ((levels.levels[index] ?? 0) & 1) === 1;

// The Arabic font also has the neutral marks that stand between Arabic words; digits keep their own direction.
const fontAt = (character: string, rtl: boolean): FontName =>
  rtl || ARABIC.test(character) ? "arabic" : "sans";

/** Positions of a line in the order in which they stand on paper, from left to right. */
function visualOrder(text: string, levels: Levels, start: number, end: number): readonly number[] {
  const order = Array.from({ length: end - start }, (_, offset) => start + offset);
  for (const [from, to] of bidi.getReorderSegments(text, levels, start, end - 1)) {
    const flipped = order.slice(from - start, to - start + 1).reverse();
    order.splice(from - start, flipped.length, ...flipped);
  }
  return order;
}

/**
 * The runs of the line `text[start, end)`, in drawing order. The text of a run is in reading order: the font turns
 * right-to-left runs itself, but for marks that it takes for left-to-right, which are mirrored here.
 */
export function visualRuns(text: string, levels: Levels, start: number, end: number): readonly Run[] {
  const runs: { indices: number[]; rtl: boolean; font: FontName }[] = [];
  for (const index of visualOrder(text, levels, start, end)) {
    const rtl = isOdd(levels, index);
    const font = fontAt(text[index] ?? "", rtl);
    const last = runs.at(-1);
    if (last !== undefined && last.rtl === rtl && last.font === font) last.indices.push(index);
    else runs.push({ indices: [index], rtl, font });
  }
  return runs.map(({ indices, rtl, font }) => {
    const reading = rtl ? [...indices].reverse() : indices;
    const characters = reading.map((index) => {
      const character = text[index] ?? "";
      return rtl ? (bidi.getMirroredCharacter(character) ?? character) : character;
    });
    return { text: characters.join(""), rtl, font };
  });
}
