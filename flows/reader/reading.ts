import { z } from "zod";
import { LETTER_REMEDIES, LETTER_TERM_STARTS } from "../law/advice/letter-clause";
import { isLocalDate } from "../law/calendar/dates";

export const LETTER_KINDS = [
  "besluit",
  "beslissing-op-bezwaar",
  "voornemen",
  "uitspraak",
  "opvraag",
  "herinnering",
] as const;
export type LetterKind = (typeof LETTER_KINDS)[number];

/** Where the clause sends the person. */
export const CLAUSE_PLACES = ["rechtbank", "hogere-rechter", "officier", "directeur", "afzender"] as const;
export type ClausePlace = (typeof CLAUSE_PLACES)[number];

/** A place in the pasted text, in UTF-16 units; `words` is that part, with dots where a number of a person stood. */
const quote = z.object({ start: z.number().int(), end: z.number().int(), words: z.string() }).readonly();
export type Quote = z.infer<typeof quote>;

/** `sure`: the letter labels it. `likely`: its place or its neighbours say so. Both are only proposals. */
const sureness = z.enum(["sure", "likely"]);
export type Sureness = z.infer<typeof sureness>;

export interface Proposal<Value> {
  readonly value: Value;
  readonly quote: Quote;
  readonly sure: Sureness;
}

const proposed = <Value extends z.ZodType>(value: Value) =>
  z.object({ value, quote, sure: sureness }).readonly();
const date = z.string().refine(isLocalDate);

/** "Binnen zes weken na de dag van verzending": the length as it is written, and from what moment. */
const writtenTerm = z
  .object({
    amount: z.number().int().positive().max(999),
    unit: z.enum(["dagen", "weken", "maanden"]),
    start: z.enum(LETTER_TERM_STARTS).nullable(),
  })
  .readonly();
export type WrittenTerm = z.infer<typeof writtenTerm>;

/** What a letter says, as far as it can be read. Null is "not found": nothing is guessed. */
export const letterReading = z
  .object({
    /** Catalogue id of the sender. */
    body: proposed(z.string()).nullable(),
    /** The date printed on the letter. */
    letterDate: proposed(date).nullable(),
    /** The date of sending, where the letter names it by that word. */
    sentDate: proposed(date).nullable(),
    reference: proposed(z.string()).nullable(),
    kind: proposed(z.enum(LETTER_KINDS)).nullable(),
    /** Catalogue ids of kinds of decision, best first, at most three. */
    decisionTypes: z.array(proposed(z.string())).readonly(),
    /** The remedy that the letter offers; `geen` when it says that there is none. */
    remedy: proposed(z.enum(LETTER_REMEDIES)).nullable(),
    where: proposed(z.enum(CLAUSE_PLACES)).nullable(),
    term: proposed(writtenTerm).nullable(),
    /** The last day for the remedy, where the letter gives one. "Before the 14th" is the 13th. */
    until: proposed(date).nullable(),
    /** What the letter claims, in whole eurocents. */
    amountCents: proposed(z.number().int().positive()).nullable(),
    /** How many BSNs, or numbers that look like one, were covered before anything was read. */
    coveredBsns: z.number().int(),
  })
  .readonly();
export type LetterReading = z.infer<typeof letterReading>;

/** Was nothing found at all? Then it may be no letter, and the questions are the way on. */
export const isEmptyReading = (reading: LetterReading): boolean =>
  Object.values(reading).every(
    (value) => value === null || typeof value !== "object" || (Array.isArray(value) && value.length === 0),
  );
