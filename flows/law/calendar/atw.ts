import type { LocalDate } from "../types";
import { addDays, later, yearOf } from "./dates";
import { decreeDaysKnown, type FreeDayName, freeDayName } from "./free-days";
import type { Term } from "./term";
import { workingDayOnOrAfter, workingDaysAfter } from "./working-days";

/** A day that the Algemene termijnenwet jumps over, and why. */
export interface SkippedDay {
  readonly date: LocalDate;
  readonly reason: FreeDayName | "two_working_days";
}

export interface AtwEnd {
  readonly lastDay: LocalDate;
  /** Every day jumped over, in order; empty when the term did not move. */
  readonly skipped: readonly SkippedDay[];
  /** The first year of the days looked at whose Royal Decree days are not known; null when all are known (R2.7). */
  readonly unknownYear: number | null;
}

/** The longest terms to which the Algemene termijnenwet applies (Atw 4): 90 days, twelve weeks, three months. */
const ATW_LIMIT = { dagen: 90, weken: 12, maanden: 3, jaar: 0 } as const;

/**
 * Does the Algemene termijnenwet apply to a term of this length (Atw 4)? Exactly twelve weeks: yes; a term in years:
 * no. Terms that are counted backwards or have an exception of their own are for the caller (R2.6).
 */
export const atwApplies = ({ amount, unit }: Term): boolean => amount <= ATW_LIMIT[unit];

/**
 * Moves the end of a statutory term to the next day that is not free (Atw 1 lid 1). With `firstDay` it also sees to the
 * two working days that a term of three days or more must contain (Atw 2; R2.15).
 * A term that Atw 4 excludes stays where it is.
 */
export function extendByAtw(rawLastDay: LocalDate, term: Term, firstDay?: LocalDate): AtwEnd {
  if (!atwApplies(term))
    return { lastDay: rawLastDay, skipped: [], unknownYear: unknownYearIn(rawLastDay, rawLastDay) };
  let lastDay = workingDayOnOrAfter(rawLastDay);
  if (firstDay !== undefined && (term.unit !== "dagen" || term.amount >= 3))
    lastDay = later(lastDay, workingDaysAfter(addDays(firstDay, -1), 2));
  return {
    lastDay,
    skipped: skippedDays(rawLastDay, lastDay),
    unknownYear: unknownYearIn(rawLastDay, lastDay),
  };
}

/** The days from `rawLastDay` up to the day before `lastDay`, each with why it does not count as the end. */
export function skippedDays(rawLastDay: LocalDate, lastDay: LocalDate): readonly SkippedDay[] {
  const skipped: SkippedDay[] = [];
  for (let date = rawLastDay; date < lastDay; date = addDays(date, 1))
    skipped.push({ date, reason: freeDayName(date) ?? "two_working_days" });
  return skipped;
}

function unknownYearIn(from: LocalDate, to: LocalDate): number | null {
  for (let year = yearOf(from); year <= yearOf(to); year++) if (!decreeDaysKnown(year)) return year;
  return null;
}
