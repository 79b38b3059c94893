import { Temporal } from "temporal-polyfill";

/** The calendar date so many days later (earlier when negative). */
export const shiftDays = (day: string, days: number): string =>
  Temporal.PlainDate.from(day).add({ days }).toString();
