/** Something that an author must put right: what, at which question, outcome or language, and the particulars. */
export interface Problem {
  readonly code: ProblemCode;
  readonly at: string;
  readonly detail: string;
}

export type ProblemCode =
  | "bad-id"
  | "id-used-twice"
  | "no-start"
  | "too-few-options"
  | "option-used-twice"
  | "no-such-target"
  | "otherwise-not-last"
  | "condition-about-later-question"
  | "condition-cannot-hold"
  | "goes-round"
  | "versions-not-in-order"
  | "no-way-on"
  | "two-ways-on"
  | "never-asked"
  | "never-taken"
  | "never-reached"
  | "text-missing"
  | "text-not-asked-for"
  | "text-other-parameters";

/** A problem; a function and not a literal, so that a code is checked where it is written. */
export const problem = (code: ProblemCode, at: string, detail: string): Problem => ({ code, at, detail });
