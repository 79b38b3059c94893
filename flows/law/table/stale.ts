/** How long legal data may go unchecked (`stale-policy.json`). */
import { addMonths } from "../calendar/dates";
import type { LocalDate } from "../types";
import policy from "./stale-policy.json";

const EVERYWHERE = { months: 12, reason: "once a year" };

/** An end of validity that is nearer than this is announced. */
export const HORIZON_DAYS: number = policy.horizonDays;

/** Months that data of this file may go unchecked, and why. The first row whose path begins like the file decides. */
export const policyOf = (file: string): { readonly months: number; readonly reason: string } =>
  policy.rows.find(({ files }) => file.startsWith(files)) ?? EVERYWHERE;

/** The day from which data of this file have to be looked at again. */
export const checkDue = (file: string, checked: LocalDate): LocalDate =>
  addMonths(checked, policyOf(file).months);
