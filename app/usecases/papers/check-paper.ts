import { parseDutchDate } from "#flows/law/calendar/parse-date";
import { kindOf, type LetterField } from "#flows/letter/fields";
import { findPersonalData, mustBeRemoved } from "#flows/noodrem/personal-data";
import { parseAmount } from "./parse-amount";

/** What somebody typed for a letter, by field; a field that is not there is empty. */
export type PaperTexts = Readonly<Partial<Record<LetterField, string>>>;

/** Something to mend in one field; `key` is a word of `brieven:errors`. */
export interface PaperProblem {
  readonly field: LetterField;
  readonly key: "bsn" | "too_long" | "date" | "amount";
}

/** The longest texts that a letter takes, in UTF-16 units. */
const LONGEST = { story: 5_000, line: 200 } as const;

function problemOf(field: LetterField, text: string): PaperProblem["key"] | null {
  const kind = kindOf(field);
  if (text === "") return null;
  if (text.length > (kind === "story" ? LONGEST.story : LONGEST.line)) return "too_long";
  if (kind === "date") return parseDutchDate(text).ok ? null : "date";
  if (kind === "amount") return parseAmount(text).ok ? null : "amount";
  // A reference can look like a BSN by chance, and it is needed: it stays in the person's own browser.
  if (kind === "grounds" || field === "reference") return null;
  return findPersonalData(text).some(mustBeRemoved) ? "bsn" : null;
}

/** What has to be mended before the letter is made: what cannot be read, is too long, or is a BSN (never kept). */
export const checkPaper = (fields: readonly LetterField[], texts: PaperTexts): readonly PaperProblem[] =>
  fields.flatMap((field) => {
    const key = problemOf(field, texts[field] ?? "");
    return key === null ? [] : [{ field, key }];
  });
