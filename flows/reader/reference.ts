import { parseDutchDate } from "../law/calendar/parse-date";
import { valuesOf } from "./columns";
import type { LetterText } from "./letter-text";
import { letterPhrases } from "./phrases";
import type { Proposal } from "./reading";

/** Letters, figures and what stands between them; at least one figure. Dots of a covered number do not fit. */
const VALUE = /^[A-Za-z0-9][A-Za-z0-9&./_-]*(?:\s[A-Za-z0-9&./_-]+){0,4}$/;
const LONGEST = 40;
/** A letter labels a reference once or twice. */
const MOST_LABELS = 20;

/**
 * The reference that the sender gave the letter, as it is written. The number of a person (V-number, customer number,
 * BSN) is none, nor is a reference of the person's own. With two equal labels and two values there is none.
 */
export function referenceOf(text: LetterText): Proposal<string> | null {
  const { plain, cased } = text;
  const found = letterPhrases.reference.labels.flatMap(({ re, weight }) =>
    [...plain.matchAll(re)].slice(0, MOST_LABELS).flatMap((label) => {
      const to = label.index + label[0].length;
      if (letterPhrases.reference.theirs.test(plain.slice(Math.max(0, label.index - 6), label.index)))
        return [];
      if (!/^[\s:.]|^$/.test(plain.slice(to, to + 1))) return [];
      for (const cell of valuesOf(plain, { from: label.index, to })) {
        if (letterPhrases.reference.otherLabels.test(cell.text)) continue;
        const from = cell.from + (/^[\s:]*/.exec(cell.text)?.[0].length ?? 0);
        const value = cased
          .slice(from, cell.from + cell.text.length)
          .trim()
          .replace(/[.,;)]$/, "");
        if (isReference(value)) return [{ value, from, weight }];
        break;
      }
      return [];
    }),
  );
  const top = Math.max(...found.map(({ weight }) => weight));
  const first = found.filter(({ weight }) => weight === top);
  const [one] = first;
  if (!one || first.some(({ value }) => value !== one.value)) return null;
  return { value: one.value, quote: text.quote(one.from, one.from + one.value.length), sure: "sure" };
}

function isReference(value: string): boolean {
  if (value.length > LONGEST || !VALUE.test(value) || !/\d/.test(value)) return false;
  if (parseDutchDate(value).ok) return false;
  // Running text has words of small letters; a reference has none of more than three.
  return !/(?:^|\s)[a-z]{4,}(?:\s|$)/.test(value);
}
