import { earlier } from "../law/calendar/dates";
import type { LocalDate } from "../law/types";
import { claimedAmount } from "./amount";
import { readClause } from "./clause";
import { decisionTypesOf, kindOf } from "./kind";
import { letterDates } from "./letter-date";
import { letterText } from "./letter-text";
import type { LetterReading } from "./reading";
import { referenceOf } from "./reference";
import { senderOf } from "./sender";
import { datesIn } from "./written-dates";

/** The longest text that is read, in UTF-16 units. */
export const LONGEST_LETTER = 100_000;

/**
 * What a pasted letter says, as proposals: each with the words that it rests on. Pure; `today` (Europe/Amsterdam) bounds
 * which dates can be the date of a letter. Never throws; reads at most `LONGEST_LETTER`. What is not found, or has two
 * claims, is null. Nothing of it is true before the person says so.
 */
export function readLetter(pasted: string, today: LocalDate): LetterReading {
  const text = letterText(pasted.slice(0, LONGEST_LETTER));
  const dates = datesIn(text.plain);
  const body = senderOf(text);
  const { letterDate, sentDate } = letterDates(text, dates, today);
  const clause = readClause(text, dates);
  const since = letterDate ? earlier(letterDate.value, today) : null;
  const kind = kindOf(text, clause.remedy);
  return {
    body,
    letterDate,
    sentDate,
    reference: referenceOf(text),
    kind,
    decisionTypes: body === null || kind === null ? [] : decisionTypesOf(text, body.value),
    ...clause,
    // A last day before the letter itself is of another letter.
    until: clause.until && (since === null || clause.until.value >= since) ? clause.until : null,
    amountCents: claimedAmount(text),
    coveredBsns: text.coveredBsns,
  };
}
