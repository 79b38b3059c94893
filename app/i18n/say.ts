import type { i18n as I18n } from "i18next";
import type { Lang, LocalDate } from "#flows/law/types";
import { LANGUAGES } from "./languages";

const NOON = "T12:00:00Z";

const dateFormats = new Map<string, Intl.DateTimeFormat>();

function dateFormat(lang: Lang, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${lang}${JSON.stringify(options)}`;
  const known = dateFormats.get(key);
  if (known) return known;
  const made = new Intl.DateTimeFormat(LANGUAGES[lang].dates, { timeZone: "UTC", ...options });
  dateFormats.set(key, made);
  return made;
}

/** A calendar date in words, always with weekday and year: "maandag 4 januari 2027". */
export function sayDate(date: LocalDate, lang: Lang): string {
  return dateFormat(lang, { weekday: "long", day: "numeric", month: "long", year: "numeric" }).format(
    new Date(date + NOON),
  );
}

/** A calendar date without the weekday: "4 januari 2027". */
export function sayShortDate(date: LocalDate, lang: Lang): string {
  return dateFormat(lang, { day: "numeric", month: "long", year: "numeric" }).format(new Date(date + NOON));
}

/** Several things in one line, with the commas and the "and" of the language. */
export const sayList = (items: readonly string[], lang: Lang): string =>
  new Intl.ListFormat(LANGUAGES[lang].dates, { type: "conjunction" }).format(items);

/** An amount in whole eurocents in words: "€ 54" or "€ 54,50". */
export function sayEuro(cents: number, lang: Lang): string {
  return new Intl.NumberFormat(LANGUAGES[lang].dates, {
    style: "currency",
    currency: "EUR",
    minimumFractionDigits: cents % 100 === 0 ? 0 : 2,
  }).format(cents / 100);
}

/** Teaches i18next the formats that the word files use: `datum`, `korteDatum` and `euro`. */
export function addFormats(i18n: I18n, lang: Lang): void {
  const formatter = i18n.services.formatter;
  if (!formatter) throw new Error("i18next has no formatter");
  formatter.add("datum", (value: string) => sayDate(value, lang));
  formatter.add("korteDatum", (value: string) => sayShortDate(value, lang));
  formatter.add("euro", (value: number) => sayEuro(value, lang));
}
