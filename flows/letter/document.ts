import type { LegalRef, LocalDate, Message } from "../law/types";

/** What a block of a letter is for, in the order in which a reader expects them. */
export const LETTER_ROLES = [
  "sender",
  "addressee",
  "place_date",
  "subject",
  "salutation",
  "decision",
  "late",
  "grounds",
  "request",
  "enclosures",
  "closing",
  "signature",
] as const;

export type LetterRole = (typeof LETTER_ROLES)[number];

/**
 * One line or paragraph.
 * `say` is a sentence of ours, `own` was typed by the person and is shown as typed, `open` is a dotted line
 * with its name that the person fills in by hand; `rows` is how many lines of room it needs.
 */
export type LetterLine =
  | { readonly kind: "say"; readonly message: Message }
  | { readonly kind: "own"; readonly text: string; readonly lang: string }
  | { readonly kind: "open"; readonly label: Message; readonly rows: number };

export interface LetterBlock {
  readonly role: LetterRole;
  readonly heading: Message | null;
  /** `list`: the lines are items of one list. */
  readonly shape: "lines" | "paragraphs" | "list";
  readonly lines: readonly LetterLine[];
}

/** What the law asks of this letter and what is not typed yet. */
export interface MissingField {
  readonly field: MandatoryField;
  /** `here`: type it here first. `by_hand`: the letter has a line for it, to be filled in with a pen. */
  readonly how: "here" | "by_hand";
  /** Name of the dotted line that stands for it in the letter; null where what is there is not right yet. */
  readonly line: Message | null;
  readonly ref: LegalRef;
}

export const MANDATORY_FIELDS = [
  "name",
  "address",
  "date",
  "signature",
  "addressee",
  "decision",
  "grounds",
  "birth",
  "application",
  "overdue",
  "notice",
  "conduct",
  "urgency",
  "bezwaar_date",
  "new_facts",
  "debt",
  "representative",
  "problem",
  "late_reason",
  "excuse",
  "from_when",
  "amount",
  "body",
  "wish",
  "why",
  "outcome",
  "subject",
  "period",
] as const;

export type MandatoryField = (typeof MANDATORY_FIELDS)[number];

/** A letter as plain data. The letter itself is Dutch; the same data can be said in the person's language beside it. */
export interface LetterDocument {
  readonly template: string;
  readonly title: Message;
  /** Date under the letter, null when it is filled in by hand. */
  readonly date: LocalDate | null;
  readonly blocks: readonly LetterBlock[];
  readonly missing: readonly MissingField[];
  /** The rules and articles that prescribe what is in this letter. */
  readonly legalBasis: readonly LegalRef[];
}

/** `incomplete`: do not send yet. `fill_by_hand`: print it and fill in the dotted lines. `complete`: nothing lacks. */
export function completeness(letter: LetterDocument): "complete" | "fill_by_hand" | "incomplete" {
  if (letter.missing.some((field) => field.how === "here")) return "incomplete";
  return letter.missing.length > 0 ? "fill_by_hand" : "complete";
}
