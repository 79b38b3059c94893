import { fail, ok, type Result } from "../../result";
import type { LocalDate } from "../types";
import { dateExists, localDate } from "./dates";
import months from "./months.json";

/**
 * What is wrong with a date that a person typed: nothing there, not a date that we can read, a day that does not exist
 * (31 February, month 23), or a day without a year.
 */
export type DateTextProblem = "empty" | "unreadable" | "does_not_exist" | "no_year";

/** Two digits are a year of this century up to this number, and of the last century above it. */
const LAST_YEAR_OF_THIS_CENTURY = 79;

const MONTH_OF = new Map(months.flatMap((names, index) => names.map((name) => [name, index + 1] as const)));

/**
 * Reads a date as people in the Netherlands write it: `3-11-2026`, `03/11/26`, `3 november 2026`, `di 3 nov. 2026`,
 * `2026-11-03`, `November 3, 2026`, also with full-width or Arabic-Indic digits. In figures the day comes before the
 * month. Nothing is guessed.
 */
export function parseDutchDate(text: string): Result<LocalDate, DateTextProblem> {
  const plain = plainText(text);
  if (plain === "") return fail("empty");
  const [, ...iso] = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/.exec(plain) ?? [];
  if (iso.length > 0) return dayOf(iso[2], iso[1], iso[0]);
  const [, ...figures] = /^(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4}|\d{2})$/.exec(plain) ?? [];
  if (figures.length > 0) return dayOf(figures[0], figures[1], figures[2]);
  if (/^\d{8}$/.test(plain)) return dayOfEightDigits(plain);
  if (/^\d{1,2}[-/. ]\d{1,2}$/.test(plain)) return fail("no_year");
  return withMonthName(plain);
}

/** ASCII digits, lower case, single spaces, no marks of writing direction, no spaces around separators. */
function plainText(text: string): string {
  return text
    .normalize("NFKC")
    .replace(/[\u0660-\u0669]/g, (digit) => String(digit.charCodeAt(0) - 0x0660))
    .replace(/[\u06f0-\u06f9]/g, (digit) => String(digit.charCodeAt(0) - 0x06f0))
    .replace(/[\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069]/g, "")
    .replace(/[\u2010-\u2015\u2212]/g, "-")
    .replace(/\s*([-/])\s*/g, "$1")
    .replace(/\s+/g, " ")
    .trim()
    .toLowerCase();
}

const WEEKDAY = /^(?:ma|di|wo|do|vr|za|zo|mon|tue|wed|thu|fri|sat|sun)[a-z]*[.,]?\s+(?=\d)/;
const DAY_FIRST =
  /^(\d{1,2})(?:e|de|ste|st|nd|rd|th)?[-. ]*(?:of )?([^\d.,-]+?)(?:[-.,\s]*'?(\d{4}|\d{2}))?$/;
const MONTH_FIRST = /^([^\d.,]+?)\.? (\d{1,2})(?:st|nd|rd|th)?(?:,? (\d{4}))?$/;

function withMonthName(plain: string): Result<LocalDate, DateTextProblem> {
  const text = plain.replace(WEEKDAY, "");
  const [, day, name, year] = DAY_FIRST.exec(text) ?? [];
  if (day && name) return named(name, day, year);
  const [, firstName, secondDay, lastYear] = MONTH_FIRST.exec(text) ?? [];
  if (firstName && secondDay) return named(firstName, secondDay, lastYear);
  return fail("unreadable");
}

function named(name: string, day: string, year: string | undefined): Result<LocalDate, DateTextProblem> {
  const month = MONTH_OF.get(name.trim());
  if (month === undefined) return fail("unreadable");
  return year === undefined ? fail("no_year") : dayOf(day, String(month), year);
}

/** `03112026` or `20261103`. They cannot be confused: a year of 19xx or 20xx in the one is no month in the other. */
function dayOfEightDigits(digits: string): Result<LocalDate, DateTextProblem> {
  return /^(19|20)\d\d$/.test(digits.slice(4))
    ? dayOf(digits.slice(0, 2), digits.slice(2, 4), digits.slice(4))
    : dayOf(digits.slice(6), digits.slice(4, 6), digits.slice(0, 4));
}

function dayOf(
  day: string | undefined,
  month: string | undefined,
  year: string | undefined,
): Result<LocalDate, DateTextProblem> {
  const [d, m, y] = [Number(day), Number(month), Number(year)];
  const fullYear = year?.length === 2 ? y + (y <= LAST_YEAR_OF_THIS_CENTURY ? 2000 : 1900) : y;
  if (fullYear < 1000 || !dateExists(fullYear, m, d)) return fail("does_not_exist");
  return ok(localDate(fullYear, m, d));
}
