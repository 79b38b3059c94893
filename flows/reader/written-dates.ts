import months from "../law/calendar/months.json";
import { parseDutchDate } from "../law/calendar/parse-date";
import type { LocalDate } from "../law/types";
import type { Stretch } from "./letter-text";

/** A whole date in a letter, read; a day without a year is none. */
export interface WrittenDate extends Stretch {
  readonly date: LocalDate;
}

const MONTHS = months.flatMap((names) => names.filter((name) => /^[a-z]+$/.test(name))).join("|");
const DATE = new RegExp(
  [
    "(?<![\\d./-])\\d{4}-\\d{1,2}-\\d{1,2}(?![\\d/-])",
    "(?<![\\d./-])\\d{1,2}\\s?[-/.]\\s?\\d{1,2}\\s?[-/.]\\s?(?:\\d{4}|'?\\d{2})(?![\\d/-]|[.,]\\d)",
    `(?<![\\d./-])\\d{1,2}[\\s-]?(?:${MONTHS})\\b\\.?[\\s-]?(?:\\d{4}|'\\s?\\d{2}|\\d{2})(?![\\d/-]|[.,]\\d)`,
  ].join("|"),
  "g",
);

/** A letter has a handful; of a text with more the first are read. */
const MOST_DATES = 200;

/** Every date that is written in full, in order of place. A date that does not exist is left out. */
export function datesIn(plain: string): readonly WrittenDate[] {
  return [...plain.matchAll(DATE)].slice(0, MOST_DATES).flatMap((match) => {
    const parsed = parseDutchDate(match[0].replaceAll("'", "").replaceAll(/\s+/g, " "));
    if (!parsed.ok) return [];
    return [{ from: match.index, to: match.index + match[0].length, date: parsed.value }];
  });
}
