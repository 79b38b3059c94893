import { agency, decisionType } from "#flows/law/catalogue/catalogue";
import type { LocalDate } from "#flows/law/types";
import { LONGEST_LETTER, readLetter } from "#flows/reader/read-letter";
import { isEmptyReading, type LetterReading, letterReading } from "#flows/reader/reading";
import { fail, ok, type Result } from "#flows/result";

export type PasteProblem =
  | { readonly key: "empty" }
  | { readonly key: "too_long"; readonly count: number; readonly max: number };

/** Quotes are shown on a small page: a long one is cut. */
const LONGEST_QUOTE = 140;

/**
 * What a pasted letter says, to be confirmed; null when nothing was found. Nothing is stored: the text is read and
 * forgotten. `today` is the day in Europe/Amsterdam.
 */
export function proposeFromLetter(
  pasted: string,
  today: LocalDate,
): Result<LetterReading | null, PasteProblem> {
  if (pasted.trim() === "") return fail({ key: "empty" });
  if (pasted.length > LONGEST_LETTER)
    return fail({ key: "too_long", count: pasted.length, max: LONGEST_LETTER });
  const reading = readLetter(pasted, today);
  return ok(isEmptyReading(reading) ? null : reading);
}

/** The proposals as a page carries them to its next step, with the quotes cut. */
export const packReading = (reading: LetterReading): string =>
  JSON.stringify(reading, (key, value: unknown) =>
    key === "words" && typeof value === "string" && value.length > LONGEST_QUOTE
      ? `${value.slice(0, LONGEST_QUOTE).toWellFormed()}…`
      : value,
  );

/** The proposals that a page carried; null when that is something else, or names what the catalogue does not have. */
export function unpackReading(packed: string): LetterReading | null {
  try {
    const parsed = letterReading.safeParse(JSON.parse(packed));
    if (!parsed.success) return null;
    const { body, decisionTypes } = parsed.data;
    const known =
      (body === null || agency(body.value) !== null) &&
      decisionTypes.every(({ value }) => decisionType(value) !== null);
    return known ? parsed.data : null;
  } catch {
    return null;
  }
}
