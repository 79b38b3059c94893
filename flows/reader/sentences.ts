import type { LetterText, Stretch } from "./letter-text";

/** A full stop after these is none: titles, months and articles are shortened. */
const SHORTENED =
  /(?:^|[\s(])(?:[a-z]|mr|mw|mevr|dhr|dr|drs|ing|ir|nr|tel|art|artt|blz|jan|feb|mrt|apr|jun|jul|aug|sep|sept|okt|nov|dec|bijv|bv|evt|incl|excl|t\.a\.v|a\.u\.b|d\.d)$/;
/** A line this short that is followed by a capital is a heading. */
const HEADING = 60;

/** The sentences of a letter: they end at a full stop, a question mark, a blank line, and after a heading. */
export function sentencesOf({ plain, cased }: LetterText): readonly Stretch[] {
  const found: Stretch[] = [];
  let from = 0;
  const end = (to: number): void => {
    if (plain.slice(from, to).trim() !== "") found.push({ from, to });
    from = to;
  };
  let lineStart = 0;
  for (let at = 0; at < plain.length; at++) {
    const unit = plain[at];
    if (unit === "\n") {
      const next = cased[at + 1] ?? "";
      const heading = at - lineStart <= HEADING && /\p{Lu}/u.test(next) && !/[,;-]/.test(plain[at - 1] ?? "");
      if (next === "\n" || heading) end(at + 1);
      lineStart = at + 1;
    } else if (unit !== undefined && ".?!".includes(unit) && /\s/.test(plain[at + 1] ?? " ")) {
      const next = cased[at + 2] ?? "";
      const shortened = unit === "." && SHORTENED.test(plain.slice(Math.max(0, at - 12), at));
      if (!shortened && !/\p{Ll}/u.test(next)) end(at + 1);
    }
  }
  end(plain.length);
  return found;
}
