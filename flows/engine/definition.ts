/**
 * The vocabulary of a flow. A flow is data and nothing else: every type here is a type alias over JSON, so a
 * function anywhere in a flow is a type error (`definition.test-d.ts` proves it) and a flow can be stored,
 * compared, drawn and explained.
 *
 * Only forward edges are written. Back, progress, reachability and the dropping of stale answers are computed
 * (`replay.ts`); what an author can get wrong is proved right (`check.ts`).
 */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/** What is looked up in a register rather than chosen from a list on the page. */
export type LookupKind = "agency" | "decisionType";

/**
 * When an edge may be taken. A closed list, so that `check` can try every combination and a page can say why.
 *
 * - `is`, `isOneOf`: the option chosen (of several chosen options: one of them).
 * - `answered`: the question is on the path and has an answer, "unknown" included.
 * - `unknown`: the person said not to know it (dates and look-ups; a choice has an option for it).
 * - `has`: the looked-up answer has this feature. Free text has none.
 * - `before`: the date lies more than this many days before today.
 * - `withinDays`: the date lies at most this many days before today, or after today.
 *
 * About a question without an answer, and about an unknown date, all of these are false.
 */
export type Condition =
  | { readonly question: string; readonly is: string }
  | { readonly question: string; readonly isOneOf: readonly string[] }
  | { readonly question: string; readonly answered: true }
  | { readonly question: string; readonly unknown: true }
  | { readonly question: string; readonly has: string }
  | { readonly question: string; readonly before: number }
  | { readonly question: string; readonly withinDays: number }
  | { readonly all: readonly Condition[] }
  | { readonly any: readonly Condition[] }
  | { readonly not: Condition };

/**
 * The way on. Conditions of one question exclude each other; an edge without `when` is "otherwise", and last. The last
 * edge counts as the usual way when it is estimated how many questions are left.
 */
export type Edge = { readonly to: string; readonly when?: Condition };

/** `icon` names a pictogram; `exclusive` clears the others where several may be chosen ("none of these"). */
export type Option = { readonly id: string; readonly icon?: string; readonly exclusive?: true };

type Next = readonly [Edge, ...Edge[]];

/** One of the options. */
export type ChoiceQuestion = {
  readonly kind: "choice";
  readonly options: readonly Option[];
  readonly next: Next;
};

/** One or more of the options. */
export type ChoicesQuestion = {
  readonly kind: "choices";
  readonly options: readonly Option[];
  readonly next: Next;
};

/** A calendar date. `notAfterToday`: it has happened. `atMostDaysAhead`: it may lie ahead, but not further. */
export type DateQuestion = {
  readonly kind: "date";
  readonly mayBeUnknown: boolean;
  readonly notAfterToday?: true;
  readonly atMostDaysAhead?: number;
  readonly next: Next;
};

/** Own words. `mayBeEmpty`: the person may go on without. Length in UTF-16 code units, as in HTML. */
export type TextQuestion = {
  readonly kind: "text";
  readonly maxLength: number;
  readonly mayBeEmpty: boolean;
  readonly next: Next;
};

/** An entry of a register, or what the person typed when it is not in there. */
export type LookupQuestion = {
  readonly kind: LookupKind;
  readonly mayBeUnknown: boolean;
  readonly maxLength: number;
  readonly next: Next;
};

export type Question = ChoiceQuestion | ChoicesQuestion | DateQuestion | TextQuestion | LookupQuestion;

/** Where a flow ends. `stop`: this service cannot go on with it, but the page says who can. */
export type Outcome = { readonly kind: "result" | "stop" };

/**
 * What changed from the version before to `version`; the words are in git. Renames come before drops.
 * `askAgain`: the question means something else now, so the old answer is not taken over.
 */
export type Change = {
  readonly version: number;
  readonly renameQuestions?: { readonly [from: string]: string };
  readonly renameOptions?: { readonly [question: string]: { readonly [from: string]: string } };
  readonly drop?: readonly string[];
  readonly askAgain?: readonly string[];
};

/** Ids are also URL segments and keys of the words: lower-case letters, digits and hyphens. */
export type FlowDefinition = {
  readonly id: string;
  readonly version: number;
  readonly start: string;
  readonly questions: { readonly [id: string]: Question };
  readonly outcomes: { readonly [id: string]: Outcome };
  readonly changes: readonly Change[];
};

/** The answer "I do not know" to a date or a look-up. */
export const UNKNOWN = "unknown";

/**
 * One answer, small and serialisable: an option id, option ids, `YYYY-MM-DD`, a register id, `UNKNOWN`, the words
 * of a text question, or `{text}` for an entry that is not in the register.
 */
export type AnswerValue = string | readonly string[] | { readonly text: string };

export type Answers = { readonly [question: string]: AnswerValue };

/** The registers behind look-up questions. Pure: same id, same features. */
export type Lookups = {
  /** Is there an entry with this id? */
  readonly exists: (kind: LookupKind, id: string) => boolean;
  /** Features of one entry that edges may ask for; empty for an unknown id. */
  readonly features: (kind: LookupKind, id: string) => readonly string[];
  /** Every combination of features that occurs in the register, for `check` to walk. */
  readonly classes: (kind: LookupKind) => readonly (readonly string[])[];
};

/** What a flow may look at besides the answers. `today` is a calendar date in Europe/Amsterdam. */
export type Surroundings = { readonly today: string; readonly lookups: Lookups };
