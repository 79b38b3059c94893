import { ok, type Result } from "../../result";
import type { TermUnit } from "../calendar/dates";
import { type LawUnknown, type TermId, termOn } from "../terms-data/lookup";
import type { Confidence, LocalDate } from "../types";

/** The length of a term as the law of a date has it, ready to compute with. */
export interface LawTerm {
  readonly amount: number;
  readonly unit: TermUnit;
  readonly article: string;
  readonly rule: string;
  readonly confidence: Confidence;
}

/** Length of the term `id` on a date; an error when the law of that date is not known (never the last known value). */
export function lawTerm(id: TermId, date: LocalDate): Result<LawTerm, LawUnknown> {
  const found = termOn(id, date);
  if (!found.ok) return found;
  const { value, unit, ref, confidence } = found.value;
  if (unit === "werkdagen") throw new Error(`${id} is counted in working days`);
  return ok({ amount: value, unit: unit as TermUnit, article: ref.article, rule: ref.rule, confidence });
}
