import type { LetterRemedy, LetterTermStart } from "../law/advice/letter-clause";
import type { TermUnit } from "../law/calendar/dates";
import type { LocalDate } from "../law/types";

/** A place in the pasted text, in UTF-16 units; `words` is that part, with dots where a number of a person stood. */
export interface Quote {
  readonly start: number;
  readonly end: number;
  readonly words: string;
}

/** `sure`: the letter labels it. `likely`: its place or its neighbours say so. Both are only proposals. */
export type Sureness = "sure" | "likely";

export interface Proposal<Value> {
  readonly value: Value;
  readonly quote: Quote;
  readonly sure: Sureness;
}

export const LETTER_KINDS = [
  "besluit",
  "beslissing-op-bezwaar",
  "voornemen",
  "uitspraak",
  "opvraag",
  "herinnering",
] as const;
export type LetterKind = (typeof LETTER_KINDS)[number];

/** "Binnen zes weken na de dag van verzending": the length as it is written, and from what moment. */
export interface WrittenTerm {
  readonly amount: number;
  readonly unit: TermUnit;
  readonly start: LetterTermStart | null;
}

/** Where the clause sends the person. */
export const CLAUSE_PLACES = ["rechtbank", "hogere-rechter", "officier", "directeur", "afzender"] as const;
export type ClausePlace = (typeof CLAUSE_PLACES)[number];

/** What a letter says, as far as it can be read. Null is "not found": nothing is guessed. */
export interface LetterReading {
  /** Catalogue id of the sender. */
  readonly body: Proposal<string> | null;
  /** The date printed on the letter. */
  readonly letterDate: Proposal<LocalDate> | null;
  /** The date of sending, where the letter names it by that word. */
  readonly sentDate: Proposal<LocalDate> | null;
  readonly reference: Proposal<string> | null;
  readonly kind: Proposal<LetterKind> | null;
  /** Catalogue ids of kinds of decision, best first, at most three. */
  readonly decisionTypes: readonly Proposal<string>[];
  /** The remedy that the letter offers; `geen` when it says that there is none. */
  readonly remedy: Proposal<LetterRemedy> | null;
  readonly where: Proposal<ClausePlace> | null;
  readonly term: Proposal<WrittenTerm> | null;
  /** The last day for the remedy, where the letter gives one. "Before the 14th" is the 13th. */
  readonly until: Proposal<LocalDate> | null;
  /** What the letter claims, in whole eurocents. */
  readonly amountCents: Proposal<number> | null;
  /** How many BSNs, or numbers that look like one, were covered before anything was read. */
  readonly coveredBsns: number;
}
