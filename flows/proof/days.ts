import { dayNumberOf, dayOfNumber } from "../law/calendar/day-number";
import type { LocalDate } from "../law/types";

/**
 * The day so many days after `day`. A browser that checks a proof gets these few lines and not a whole calendar; the
 * day exists, since the document that holds it is signed.
 */
export function daysAfter(day: LocalDate, days: number): LocalDate {
  const [year = 0, month = 0, date = 0] = day.split("-").map(Number);
  const then = dayOfNumber(dayNumberOf(year, month, date) + days);
  const two = (part: number): string => String(part).padStart(2, "0");
  return `${String(then.year).padStart(4, "0")}-${two(then.month)}-${two(then.day)}`;
}
