import type { Message } from "../types";

/** Who acts at a step: the agency, the person, or somebody who judges between them. */
export type StepKind = "agency" | "you" | "judge";

/** Which body a step belongs to, filled in per decision type: the first court, or the higher one. */
export type StepPlace = "court" | "higher";

/** A step of a road as it is written down. The first arrow is the usual way on; others say when they are taken. */
export interface StepData {
  readonly kind: StepKind;
  /** Rule of the rulebook that this step comes from. */
  readonly rule: string;
  readonly place?: StepPlace;
  readonly to: readonly (string | { readonly step: string; readonly when: string })[];
}

/** Writes one step of a road: who acts, by which rule, and where it can go on. */
export const step = (kind: StepKind, rule: string, ...to: StepData["to"]): StepData => ({ kind, rule, to });

/** The same step at the first court or the higher one. */
export const at = (place: StepPlace, data: StepData): StepData => ({ ...data, place });

/** A road through a procedure, as data: forward arrows only. */
export interface Road {
  readonly start: string;
  readonly steps: Readonly<Record<string, StepData>>;
}

export interface Arrow {
  readonly from: string;
  readonly to: string;
  /** When this arrow is taken; null for the usual way. */
  readonly when: Message | null;
}

export interface Step {
  readonly id: string;
  readonly kind: StepKind;
  readonly rule: string;
  readonly label: Message;
  /** The body where it happens, when that is known. */
  readonly where: Message | null;
}

/** A road made fit for one case: steps with names and bodies, and where the person stands. */
export interface Procedure {
  readonly id: string;
  readonly start: string;
  readonly here: string;
  readonly steps: readonly Step[];
  readonly arrows: readonly Arrow[];
}
