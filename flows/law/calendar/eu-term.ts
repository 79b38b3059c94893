import type { LocalDate } from "../types";
import { addMonths } from "./dates";
import { workingDayOnOrAfter } from "./working-days";

/**
 * End of a term in months under European law (Regulation 1182/71, art. 3; R2.12): the day of the event does not
 * count, the term ends on the same day number, or on the last day of a month without it, and moves to the next
 * working day when that day is free.
 */
export function euMonthsAfter(
  eventDate: LocalDate,
  months: number,
): { readonly rawLastDay: LocalDate; readonly lastDay: LocalDate } {
  const rawLastDay = addMonths(eventDate, months);
  return { rawLastDay, lastDay: workingDayOnOrAfter(rawLastDay) };
}
