import { foldCharacters, IGNORED } from "../noodrem/fold-characters";
import { findPersonalData } from "../noodrem/personal-data";
import type { Quote } from "./reading";

/** Stands where a BSN, account, telephone number or e-mail address was: no pattern reads it. */
const COVER = "•";
const COVERED: readonly string[] = ["bsn", "iban", "telefoon", "email"];

/**
 * A pasted letter made readable for patterns. `plain` and `cased` have the same length: one space for a space, a tab
 * for a wider gap (columns), one line end for a new line and two for a blank line. Words that were broken at the end
 * of a line are whole again. `plain` is lower case without accents.
 */
export interface LetterText {
  readonly plain: string;
  readonly cased: string;
  readonly coveredBsns: number;
  /** The place in the text as pasted of a stretch of `plain`; `to` is the first unit after it. */
  readonly quote: (from: number, to: number) => Quote;
}

export function letterText(pasted: string): LetterText {
  const found = findPersonalData(pasted).filter(({ kind }) => COVERED.includes(kind));
  const folded = cover(foldCharacters(pasted), found);
  const units = [...readable(folded)];
  const shown = cover(pasted, found);
  return {
    plain: units.map(([, unit]) => plainUnit(unit)).join(""),
    cased: units.map(([, unit]) => unit).join(""),
    coveredBsns: found.filter(({ kind }) => kind === "bsn").length,
    quote: (from, to) => {
      const start = units[from]?.[0] ?? pasted.length;
      const end = (units[to - 1]?.[0] ?? start - 1) + 1;
      return { start, end, words: shown.slice(start, end) };
    },
  };
}

type Spans = readonly { readonly start: number; readonly end: number }[];

function cover(text: string, spans: Spans): string {
  const parts: string[] = [];
  let at = 0;
  for (const { start, end } of spans) {
    parts.push(text.slice(at, start), COVER.repeat(end - start));
    at = end;
  }
  return parts.join("") + text.slice(at);
}

/** Each unit to keep, with its place. */
function* readable(text: string): Generator<readonly [number, string]> {
  const gap = /[\s>|]*[\s][\s>|]*/y;
  const brokenWord = /-[^\S\n]*\r?\n[\s>|]*(?=\p{Ll})/uy;
  for (let at = 0; at < text.length; ) {
    const unit = text[at] ?? "";
    brokenWord.lastIndex = at;
    const broken = unit === "-" && /\p{Ll}/u.test(text[at - 1] ?? "") ? brokenWord.exec(text) : null;
    if (broken) {
      at += broken[0].length;
      continue;
    }
    gap.lastIndex = at;
    const space = /\s/.test(unit) ? gap.exec(text) : null;
    if (space) {
      yield* spaceOf(space[0])
        .split("")
        .map((part): readonly [number, string] => [at, part]);
      at += space[0].length;
      continue;
    }
    if (unit !== IGNORED && !/\p{M}/u.test(unit)) yield [at, unit];
    at++;
  }
}

function spaceOf(gap: string): string {
  const lines = gap.split("\n").length - 1;
  if (lines > 0) return lines > 1 ? "\n\n" : "\n";
  return gap.length > 1 || gap === "\t" ? "\t" : " ";
}

/** One lower-case unit without accent, never more and never less than one. */
function plainUnit(unit: string): string {
  if (unit < "\u0080") return unit.toLowerCase();
  const base = unit.normalize("NFD")[0] ?? unit;
  const lower = base.toLowerCase();
  return lower.length === 1 ? lower : unit;
}

/** A stretch of `plain`. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** The lines of the letter, blank ones left out. */
export function linesOf({ plain }: LetterText): readonly Stretch[] {
  return [...plain.matchAll(/[^\n]+/g)].map((line) => ({
    from: line.index,
    to: line.index + line[0].length,
  }));
}
