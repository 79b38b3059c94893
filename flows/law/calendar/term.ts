import type { LocalDate } from "../types";
import { addDays, addMonths, type TermUnit } from "./dates";

export interface Term {
  readonly amount: number;
  readonly unit: TermUnit;
}

/**
 * Whether the term starts the day after the event (Awb 6:8 lid 1) or on the day of the event itself (Awb 3:16).
 */
export type TermStart = "next_day" | "same_day";

/**
 * First and raw last day of a term (0.5): weeks and days are counted, months and years keep the day number, or take
 * the last day of a month that has no such number (R2.12). No free day is looked at here: see `extendByAtw`.
 */
export function addTerm(
  eventDate: LocalDate,
  term: Term,
  start: TermStart = "next_day",
): { readonly firstDay: LocalDate; readonly rawLastDay: LocalDate } {
  const end = endAfter(eventDate, term);
  return start === "next_day"
    ? { firstDay: addDays(eventDate, 1), rawLastDay: end }
    : { firstDay: eventDate, rawLastDay: addDays(end, -1) };
}

function endAfter(eventDate: LocalDate, { amount, unit }: Term): LocalDate {
  switch (unit) {
    case "dagen":
      return addDays(eventDate, amount);
    case "weken":
      return addDays(eventDate, 7 * amount);
    case "maanden":
      return addMonths(eventDate, amount);
    case "jaar":
      return addMonths(eventDate, 12 * amount);
  }
}
