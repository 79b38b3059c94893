import { Temporal } from "temporal-polyfill";
import type { LocalDate } from "../types";
import { dayNumberOf, dayOfNumber, daysInMonth, weekdayNumber } from "./day-number";

/** Units of a term as the law names them. */
export type TermUnit = "dagen" | "weken" | "maanden" | "jaar";

/** Dutch two-letter names, Monday first, as the API shows them. */
const WEEKDAYS = ["ma", "di", "wo", "do", "vr", "za", "zo"] as const;
export type Weekday = (typeof WEEKDAYS)[number];

interface Parts {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/**
 * Most of an advice is counting days, so the usual form is read and written as numbers. What does not have that form, a
 * day that does not exist, and years outside 0 to 9999 are for Temporal, which throws or knows what to do.
 */
function read(date: LocalDate): Parts {
  const year = digits(date, 0, 4);
  const month = digits(date, 5, 7);
  const day = digits(date, 8, 10);
  const usual = date.length === 10 && date[4] === "-" && date[7] === "-" && dateExists(year, month, day);
  return usual ? { year, month, day } : Temporal.PlainDate.from(date);
}

/** The number written between two places of a text; NaN when another sign stands there. */
function digits(text: string, from: number, to: number): number {
  let value = 0;
  for (let at = from; at < to; at++) {
    const digit = text.charCodeAt(at) - 48;
    if (!(digit >= 0 && digit <= 9)) return Number.NaN;
    value = value * 10 + digit;
  }
  return value;
}

function write({ year, month, day }: Parts): LocalDate {
  if (year < 0 || year > 9999) return Temporal.PlainDate.from({ year, month, day }).toString();
  return `${String(year).padStart(4, "0")}-${month < 10 ? "0" : ""}${month}-${day < 10 ? "0" : ""}${day}`;
}

function dayNumber(date: LocalDate): number {
  const { year, month, day } = read(date);
  return dayNumberOf(year, month, day);
}

/** True for a calendar date that exists, written `YYYY-MM-DD`. */
export function isLocalDate(text: string): text is LocalDate {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const [year, month, day] = text.split("-").map(Number) as [number, number, number];
  return dateExists(year, month, day);
}

/** Does this day exist in the calendar? False for 31 February. */
export function dateExists(year: number, month: number, day: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

/** `YYYY-MM-DD` of a day that exists; throws when it does not. */
export function localDate(year: number, month: number, day: number): LocalDate {
  return Temporal.PlainDate.from({ year, month, day }, { overflow: "reject" }).toString();
}

export const yearOf = (date: LocalDate): number => read(date).year;

/** The date `days` later (negative: earlier). */
export function addDays(date: LocalDate, days: number): LocalDate {
  return write(dayOfNumber(dayNumber(date) + days));
}

/** Same day number `months` later; the last day of that month when the number does not exist (R2.12). */
export function addMonths(date: LocalDate, months: number): LocalDate {
  const from = read(date);
  const month = from.year * 12 + from.month - 1 + months;
  const to = { year: Math.floor(month / 12), month: (((month % 12) + 12) % 12) + 1 };
  return write({ ...to, day: Math.min(from.day, daysInMonth(to.year, to.month)) });
}

/** Calendar days from `from` to `to`; negative when `to` lies before. */
export function daysBetween(from: LocalDate, to: LocalDate): number {
  return dayNumber(to) - dayNumber(from);
}

export function weekdayOf(date: LocalDate): Weekday {
  return WEEKDAYS[weekdayNumber(dayNumber(date))] as Weekday;
}

/** Of two dates the earlier one; ISO dates sort as text. */
export const earlier = (a: LocalDate, b: LocalDate): LocalDate => (a <= b ? a : b);
export const later = (a: LocalDate, b: LocalDate): LocalDate => (a >= b ? a : b);
