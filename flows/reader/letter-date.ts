import { addDays, addMonths } from "../law/calendar/dates";
import type { LocalDate } from "../law/types";
import { labelAbove } from "./columns";
import type { LetterText } from "./letter-text";
import { letterPhrases } from "./phrases";
import type { Proposal, Sureness } from "./reading";
import type { WrittenDate } from "./written-dates";

const YEARS_BACK = 10;
/** Tax bills carry a date that is still to come. */
const DAYS_AHEAD = 60;
/** A place and a date with nothing else on the line: a letter has that at its top or under its text. */
const STANDS_ALONE = 2;

/** A label stands near its date. */
const LONGEST_LINE = 120;

interface Candidate {
  readonly date: WrittenDate;
  readonly weight: number;
  readonly sent: boolean;
}

/**
 * The date of the letter and, where it is named by that word, of its sending. A date counts only by its label or by
 * standing alone on its line: dates of birth, of payment, of what was received stand in sentences. When two dates
 * have an equal claim there is none.
 */
export function letterDates(
  text: LetterText,
  dates: readonly WrittenDate[],
  today: LocalDate,
): { readonly letterDate: Proposal<LocalDate> | null; readonly sentDate: Proposal<LocalDate> | null } {
  const possible = dates.filter(
    ({ date }) => date >= addMonths(today, -12 * YEARS_BACK) && date <= addDays(today, DAYS_AHEAD),
  );
  const candidates = possible.flatMap((date) => candidate(text, date));
  const sent = best(candidates.filter((one) => one.sent));
  const printed = best(candidates.filter((one) => !one.sent));
  return {
    letterDate: proposal(text, printed ?? (candidates.some((one) => !one.sent) ? null : sent)),
    sentDate: proposal(text, sent),
  };
}

function candidate({ plain }: LetterText, date: WrittenDate): readonly Candidate[] {
  const lineStart = Math.max(plain.lastIndexOf("\n", date.from - 1) + 1, date.from - LONGEST_LINE);
  const own = plain.slice(lineStart, date.from);
  const before = own.trim() === "" || !/[a-z]/.test(own) ? labelAbove(plain, date.from) : withoutWeekday(own);
  if (letterPhrases.dates.sent.test(before)) return [{ date, weight: 1, sent: true }];
  const label = letterPhrases.dates.letter.find(({ re }) => re.test(before));
  if (label) return [{ date, weight: label.weight + STANDS_ALONE, sent: false }];
  return standsAlone(plain, own, date) ? [{ date, weight: STANDS_ALONE, sent: false }] : [];
}

const withoutWeekday = (text: string): string =>
  text.replace(/\b(?:maan|dins|woens|donder|vrij|zater|zon)dag,?\s$/, "");

function standsAlone(plain: string, own: string, date: WrittenDate): boolean {
  const rest = plain.slice(date.to, date.to + 40).split("\n")[0] ?? "";
  if (rest.trim() !== "") return false;
  const before = withoutWeekday(own);
  if (before.trim() === "") return true;
  return letterPhrases.dates.place.test(before) && !letterPhrases.dates.notAPlace.test(before.trim());
}

/** The candidate with the best claim; null when another day has the same. */
function best(candidates: readonly Candidate[]): Candidate | null {
  const top = Math.max(...candidates.map(({ weight }) => weight));
  const first = candidates.filter(({ weight }) => weight === top);
  return first.every(({ date }) => date.date === first[0]?.date.date) ? (first[0] ?? null) : null;
}

function proposal(text: LetterText, found: Candidate | null): Proposal<LocalDate> | null {
  if (found === null) return null;
  const { date, weight, sent } = found;
  const sure: Sureness = sent || weight > STANDS_ALONE ? "sure" : "likely";
  return { value: date.date, quote: text.quote(date.from, date.to), sure };
}
