import type { Answers } from "#flows/engine/definition";
import { explain } from "#flows/law/explain/explain";
import { type Change, changesForCitizen } from "#flows/law/explain/for-citizen";
import { type Proof, proofOf } from "#flows/law/explain/proof";
import type { AdviceFacts, Confidence, LocalDate, Message } from "#flows/law/types";
import { assumptionsBack, type Because, unknownBack } from "#flows/navigator/because";

/** Why an advice is as it is, for the person whose answers led to it. */
export interface ExplainedAdvice {
  /** The day whose law was applied. */
  readonly appliedOn: LocalDate;
  readonly assumed: readonly Because[];
  readonly unknown: readonly Because[];
  readonly why: readonly Message[];
  readonly proof: Proof;
  readonly confidence: Confidence;
  readonly warnings: readonly Message[];
  /** What would change it; a later day is never named as the day to keep. */
  readonly changes: readonly Change[];
}

/** The explanation of the advice on these facts, which came from these live answers. Pure. */
export function explainAdvice(facts: AdviceFacts, answers: Answers): ExplainedAdvice {
  const explanation = explain(facts);
  const { advice, assumed, unknown, why } = explanation;
  return {
    appliedOn: facts.today,
    assumed: assumptionsBack(assumed, answers),
    unknown: unknownBack(unknown, answers),
    why,
    proof: proofOf(advice),
    confidence: advice.confidence,
    warnings: advice.warnings,
    changes: changesForCitizen(explanation),
  };
}
