import type { AnswerValue } from "../../engine/definition";
import type { AdviceFacts, LocalDate } from "../../law/types";

/**
 * The journey of somebody (fictional): the answers in the order in which the questions are asked, so at once the path;
 * where it ends, and what of it the law engine is told. `facts` names what matters in this case, not every fact.
 */
export interface Case {
  readonly name: string;
  /** Rules of the rulebook that the case follows. */
  readonly rules: readonly string[];
  readonly today: LocalDate;
  readonly answers: readonly (readonly [question: string, answer: AnswerValue])[];
  readonly outcome: "advies" | "buiten-nederland" | "verdachte";
  readonly facts: Partial<AdviceFacts>;
}
