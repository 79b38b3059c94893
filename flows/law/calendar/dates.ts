import { Temporal } from "temporal-polyfill";
import type { LocalDate } from "../types";

/** Units of a term as the law names them. */
export type TermUnit = "dagen" | "weken" | "maanden" | "jaar";

/** Dutch two-letter names, Monday first, as the API shows them. */
const WEEKDAYS = ["ma", "di", "wo", "do", "vr", "za", "zo"] as const;
export type Weekday = (typeof WEEKDAYS)[number];

const plain = (date: LocalDate): Temporal.PlainDate => Temporal.PlainDate.from(date);

/** True for a calendar date that exists, written `YYYY-MM-DD`. */
export function isLocalDate(text: string): text is LocalDate {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const [year, month, day] = text.split("-").map(Number) as [number, number, number];
  return dateExists(year, month, day);
}

/** Does this day exist in the calendar? False for 31 February. */
export function dateExists(year: number, month: number, day: number): boolean {
  if (month < 1 || month > 12 || day < 1) return false;
  return day <= Temporal.PlainYearMonth.from({ year, month }).daysInMonth;
}

/** `YYYY-MM-DD` of a day that exists; throws when it does not. */
export function localDate(year: number, month: number, day: number): LocalDate {
  return Temporal.PlainDate.from({ year, month, day }, { overflow: "reject" }).toString();
}

export const yearOf = (date: LocalDate): number => plain(date).year;

/** The date `days` later (negative: earlier). */
export function addDays(date: LocalDate, days: number): LocalDate {
  return plain(date).add({ days }).toString();
}

/** Same day number `months` later; the last day of that month when the number does not exist (R2.12). */
export function addMonths(date: LocalDate, months: number): LocalDate {
  return plain(date).add({ months }, { overflow: "constrain" }).toString();
}

/** Calendar days from `from` to `to`; negative when `to` lies before. */
export function daysBetween(from: LocalDate, to: LocalDate): number {
  return plain(from).until(plain(to), { largestUnit: "days" }).days;
}

export function weekdayOf(date: LocalDate): Weekday {
  return WEEKDAYS[plain(date).dayOfWeek - 1] as Weekday;
}

/** Of two dates the earlier one; ISO dates sort as text. */
export const earlier = (a: LocalDate, b: LocalDate): LocalDate => (a <= b ? a : b);
export const later = (a: LocalDate, b: LocalDate): LocalDate => (a >= b ? a : b);
