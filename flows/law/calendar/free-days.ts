import type { LocalDate } from "../types";
import { addDays, localDate, weekdayOf, yearOf } from "./dates";
import decree from "./decree-days.json";
import { easterSunday } from "./easter";
import rules from "./free-days.json";

/** Why a day is free under Atw 1 and 3. The names are keys of the words (`free_day.*`). */
export type FreeDayName =
  | "zaterdag"
  | "zondag"
  | "nieuwjaarsdag"
  | "goede_vrijdag"
  | "tweede_paasdag"
  | "koninginnedag"
  | "koningsdag"
  | "bevrijdingsdag"
  | "hemelvaartsdag"
  | "tweede_pinksterdag"
  | "eerste_kerstdag"
  | "tweede_kerstdag"
  | "besluit_koning";

const memory = new Map<number, ReadonlyMap<LocalDate, FreeDayName>>();

/** The public holidays of a year (Atw 3 lid 1-3), by date. Saturdays and Sundays are not in it. */
export function holidaysOf(year: number): ReadonlyMap<LocalDate, FreeDayName> {
  const known = memory.get(year);
  if (known) return known;
  const days = new Map<LocalDate, FreeDayName>();
  for (const date of decree.periods.flatMap((period) => period.days))
    if (yearOf(date) === year) days.set(date, "besluit_koning");
  for (const { id, month, day } of rules.fixed) days.set(localDate(year, month, day), id as FreeDayName);
  const easter = easterSunday(year);
  for (const { id, days: offset } of rules.easter) days.set(addDays(easter, offset), id as FreeDayName);
  for (const rule of rules.monarch) {
    if (year < rule.fromYear || (rule.toYear !== null && year > rule.toYear)) continue;
    const birthday = localDate(year, rule.month, rule.day);
    const celebrated = weekdayOf(birthday) === "zo" ? addDays(birthday, rule.daysWhenSunday) : birthday;
    days.set(celebrated, rule.id as FreeDayName);
  }
  memory.set(year, days);
  return days;
}

/** Name of the free day, or null on a working day. A holiday on a Saturday gives the holiday. */
export function freeDayName(date: LocalDate): FreeDayName | null {
  const holiday = holidaysOf(yearOf(date)).get(date);
  if (holiday) return holiday;
  const weekday = weekdayOf(date);
  if (weekday === "za") return "zaterdag";
  return weekday === "zo" ? "zondag" : null;
}

/** Saturday, Sunday or a public holiday of Atw 3 (R2.7). */
export const isFreeDay = (date: LocalDate): boolean => freeDayName(date) !== null;

/**
 * Do we know the days that the King in Council assimilated for this year (Atw 3 lid 3)? When not, a working day
 * in our calendar may be free in truth: the caller must warn.
 */
export function decreeDaysKnown(year: number): boolean {
  return decree.periods.some((period) => year >= period.fromYear && year <= period.toYear);
}
