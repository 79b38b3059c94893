import type { Lang } from "#flows/law/types";

/** The languages of the pages. `own` is the language's name for itself; `dates` the locale for dates and numbers. */
export const LANGUAGES: Readonly<
  Record<Lang, { readonly own: string; readonly dir: "ltr" | "rtl"; readonly dates: string }>
> = {
  nl: { own: "Nederlands", dir: "ltr", dates: "nl-NL" },
  en: { own: "English", dir: "ltr", dates: "en-GB" },
  // Western digits: the dates must be recognisable in the Dutch letter.
  ar: { own: "العربية", dir: "rtl", dates: "ar-u-nu-latn-ca-gregory" },
};

export const isLang = (value: unknown): value is Lang =>
  typeof value === "string" && Object.hasOwn(LANGUAGES, value);

/**
 * The language to answer in: the one asked for in the address, else the one kept in the cookie, else the first of the
 * browser's languages that we have, else Dutch.
 */
export function chooseLang(asked: string | null, kept: string | null, accepted: string | null): Lang {
  if (isLang(asked)) return asked;
  if (isLang(kept)) return kept;
  for (const part of (accepted ?? "").split(",")) {
    const code = part.trim().slice(0, 2).toLowerCase();
    if (isLang(code)) return code;
  }
  return "nl";
}
