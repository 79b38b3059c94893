/** What the engine decided for a case before dates are computed. */
import type { DerivationStep, LegalRef, LocalDate, Message, RouteCode } from "../../types";
import type { Step } from "../remedies/law-data";
import { say } from "../say";

export interface Plan {
  readonly step: Step;
  readonly secondary: readonly (RouteCode | "$ombudsman")[];
  readonly alternatives: readonly RouteCode[];
  /** Why this route. */
  readonly reasons: readonly Message[];
  readonly warnings: readonly Message[];
  /** Routes that a person may think of and that are closed, with the reason. */
  readonly excluded: readonly { readonly route: RouteCode; readonly why: Message }[];
  /** First day on which the route can validly be taken. */
  readonly earliestDay: LocalDate | null;
  /** Last day that follows from something else than a term from the letter (a year, the answer to a complaint). */
  readonly fixedLastDay: LocalDate | null;
  readonly questions: readonly string[];
  /** How `earliestDay` or `fixedLastDay` was found, step by step, and where the law says so. */
  readonly derivation: readonly DerivationStep[];
  readonly legalBasis: readonly LegalRef[];
}

const NOTHING: Omit<Plan, "step"> = {
  secondary: [],
  alternatives: [],
  reasons: [],
  warnings: [],
  excluded: [],
  earliestDay: null,
  fixedLastDay: null,
  questions: [],
  derivation: [],
  legalBasis: [],
};

/** A plan for a step; what is not given stays empty. Alternatives and secondary routes of the step are kept. */
export const planFor = (step: Step, more: Partial<Omit<Plan, "step">> = {}): Plan => ({
  ...NOTHING,
  ...more,
  step,
  secondary: [...step.secondary, ...(more.secondary ?? [])],
  alternatives: [...step.alternatives, ...(more.alternatives ?? [])],
});

/** A step without a term. */
export const looseStep = (
  route: RouteCode,
  to: string | null,
  rule: string,
  articles: readonly string[],
  more: Partial<Step> = {},
): Step => ({
  route,
  to,
  term: null,
  start: "bekendmaking",
  rule,
  articles: [...articles],
  alternatives: [],
  secondary: [],
  besides: [],
  suspends: "not_applicable",
  confidence: "verified",
  ...more,
});

export const because = (key: string): readonly Message[] => [say(`reason.${key}`)];
