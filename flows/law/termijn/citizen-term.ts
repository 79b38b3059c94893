import { ok, type Result } from "../../result";
import type { TermStart } from "../calendar/term";
import { legalRef } from "../terms-data/legal-ref";
import type { LawUnknown, TermId } from "../terms-data/lookup";
import type { Confidence, LocalDate } from "../types";
import { lawTerm } from "./law-term";
import { type TermEvent, type TermOutcome, type TermQuestion, termFrom } from "./term-outcome";

/**
 * A term within which a citizen must act: bezwaar, beroep, zienswijze, payment. The Algemene termijnenwet moves its
 * end unless `atw` is false. On doubt about the event pass the earlier date (rulebook 0.4).
 */
export const citizenTerm = (question: TermQuestion): TermOutcome => termFrom(question);

/** The same, with the length that the law has on the day of the event; an error when that is not known. */
export function citizenTermOfLaw(question: {
  readonly termId: TermId;
  readonly eventDate: LocalDate;
  readonly event: TermEvent;
  /** Rule to name in the derivation; default the rule of the term itself. */
  readonly rule?: string;
  readonly startsOn?: TermStart;
  readonly atw?: boolean;
  /** More articles that lead here, for instance where the start of the term stands. */
  readonly articles?: readonly string[];
}): Result<TermOutcome & { readonly confidence: Confidence }, LawUnknown> {
  const { termId, eventDate, articles = [], ...rest } = question;
  const length = lawTerm(termId, eventDate);
  if (!length.ok) return length;
  const { confidence, ...term } = length.value;
  const rule = question.rule ?? term.rule;
  const outcome = termFrom({ ...term, ...rest, rule, eventDate });
  const more = articles.map((article) => legalRef(rule, article));
  return ok({ ...outcome, confidence, legalBasis: [...more, ...outcome.legalBasis] });
}
