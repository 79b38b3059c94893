import type { LocalDate } from "../types";
import { addDays } from "./dates";
import { isFreeDay } from "./free-days";

export const isWorkingDay = (date: LocalDate): boolean => !isFreeDay(date);

/** The date itself when it is a working day, else the first working day after it. */
export function workingDayOnOrAfter(date: LocalDate): LocalDate {
  let day = date;
  while (isFreeDay(day)) day = addDays(day, 1);
  return day;
}

/** The date itself when it is a working day, else the last working day before it. */
export function workingDayOnOrBefore(date: LocalDate): LocalDate {
  let day = date;
  while (isFreeDay(day)) day = addDays(day, -1);
  return day;
}

/** The last working day before the date, never the date itself. */
export const previousWorkingDay = (date: LocalDate): LocalDate => workingDayOnOrBefore(addDays(date, -1));

/** The `count`-th working day after the date (count 1: the first one). */
export function workingDaysAfter(date: LocalDate, count: number): LocalDate {
  let day = date;
  for (let left = count; left > 0; left--) day = workingDayOnOrAfter(addDays(day, 1));
  return day;
}

/** The `count`-th working day before the date (count 1: the last one before it). */
export function workingDaysBefore(date: LocalDate, count: number): LocalDate {
  let day = date;
  for (let left = count; left > 0; left--) day = previousWorkingDay(day);
  return day;
}

/** How many working days lie in the period, both ends included. */
export function countWorkingDays(firstDay: LocalDate, lastDay: LocalDate): number {
  let count = 0;
  for (let day = firstDay; day <= lastDay; day = addDays(day, 1)) if (isWorkingDay(day)) count++;
  return count;
}
