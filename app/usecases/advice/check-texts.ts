import { findPersonalData, mustBeRemoved } from "#flows/noodrem/personal-data";
import type { LetterChoices } from "./write-letter";

/** Something to mend in one field; `key` is a word of `page:errors`. */
export interface TextProblem {
  readonly field: string;
  readonly key: "bsn" | "text-too-long";
  readonly max?: number | undefined;
  readonly count?: number | undefined;
}

/** The longest texts that a letter takes, by field of its form, in UTF-16 units. */
const LONGEST = { verhaal: 5000, laat: 2000, naam: 120, adres: 300, plaats: 120, kenmerk: 120 } as const;

/** What has to be mended before a letter is made: texts that are too long, and every BSN (never kept, also not here). */
export function checkLetterTexts(choices: LetterChoices): readonly TextProblem[] {
  const texts = {
    verhaal: choices.story,
    laat: choices.lateReason,
    naam: choices.name,
    adres: choices.address,
    plaats: choices.place,
    kenmerk: choices.reference,
  };
  return Object.entries(texts).flatMap(([field, text]): TextProblem[] => {
    const max = LONGEST[field as keyof typeof LONGEST];
    if (text.length > max) return [{ field, key: "text-too-long", max, count: text.length }];
    // A reference of a letter can look like a BSN by chance, and it is needed: it stays in the person's own browser.
    if (field === "kenmerk") return [];
    return findPersonalData(text).some(mustBeRemoved) ? [{ field, key: "bsn" }] : [];
  });
}
