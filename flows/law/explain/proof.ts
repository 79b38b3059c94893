/** The steps of an advice, each with the articles that it rests on. */
import type { Advice, DerivationStep, LegalRef } from "../types";

export interface ProvedStep {
  readonly step: DerivationStep;
  /** Articles of the rule of this step; at the first step of a rule only. */
  readonly articles: readonly LegalRef[];
}

export interface Proof {
  /** How the day was found, in order; empty where there is no day. */
  readonly steps: readonly ProvedStep[];
  /** Articles on which the route itself stands. */
  readonly articles: readonly LegalRef[];
}

/** Every article of the advice once: beside the first step of its rule, or else with the route. */
export function proofOf({ derivation, legalBasis }: Pick<Advice, "derivation" | "legalBasis">): Proof {
  const firstOf = (rule: string): number => derivation.findIndex((step) => step.rule === rule);
  return {
    steps: derivation.map((step, at) => ({
      step,
      articles: firstOf(step.rule) === at ? legalBasis.filter(({ rule }) => rule === step.rule) : [],
    })),
    articles: legalBasis.filter(({ rule }) => firstOf(rule) === -1),
  };
}
