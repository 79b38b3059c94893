import type { TermUnit } from "../../calendar/dates";
import { lawTerm } from "../../termijn/law-term";
import type { TermId } from "../../terms-data/lookup";
import type { Confidence, LocalDate } from "../../types";
import type { Step } from "./law-data";

export interface StepTerm {
  readonly amount: number;
  readonly unit: TermUnit;
  readonly rule: string;
  readonly article: string;
  readonly confidence: Confidence;
}

/** Length of the term of a step under the law of a date; null when the step has none or the law of that date is unknown. */
export function termOfStep(
  step: Pick<Step, "term" | "rule" | "articles">,
  today: LocalDate,
): StepTerm | null {
  const { term, rule, articles } = step;
  const article = articles[0] ?? "Awb 6:7";
  if (term === null) return null;
  if (typeof term === "string") {
    const found = lawTerm(term as TermId, today);
    return found.ok ? { ...found.value, rule } : null;
  }
  const period = Array.isArray(term)
    ? term.find(({ from, until }) => (from ?? "") <= today && today <= (until ?? "9999-12-31"))
    : term;
  if (!period) return null;
  return { amount: period.amount, unit: period.unit, rule, article, confidence: period.confidence };
}
