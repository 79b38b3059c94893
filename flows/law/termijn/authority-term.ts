import { addDays } from "../calendar/dates";
import { addTerm, type Term } from "../calendar/term";
import { legalRef } from "../terms-data/legal-ref";
import { step } from "./say";
import { countFrom, endOfTerm, type TermOutcome, type TermQuestion } from "./term-outcome";

export interface AuthorityQuestion extends Omit<TermQuestion, "startsOn"> {
  /** One extension that the authority made known in time; null when there is none. */
  readonly extension: (Term & { readonly article: string }) | null;
  /** Days on which the term stood still. */
  readonly suspendedDays?: number;
}

/**
 * A term within which an authority must decide, counted from the day after the event. Where the law leaves room the
 * later date is given (rulebook 0.4: a notice of default sent a day early has no effect). So the Algemene termijnenwet
 * is applied to the base term and again to the extension (R2.6, R4.9), unless Atw 4 excludes the base term.
 * `rawLastDay` is the plain count; `lastDay` the safe last day.
 */
export function authorityTerm(question: AuthorityQuestion): TermOutcome {
  const { extension, suspendedDays = 0, rule, atw = true } = question;
  const count = countFrom(question);
  const rawBase = addDays(count.rawLastDay, suspendedDays);
  const suspension =
    suspendedDays > 0
      ? [step("step.suspension", rule, count.rawLastDay, rawBase, { count: suspendedDays })]
      : [];
  const base = endOfTerm(rawBase, question, atw, count.firstDay);
  const upToBase: TermOutcome = {
    firstDay: count.firstDay,
    rawLastDay: rawBase,
    lastDay: base.lastDay,
    derivation: [...count.derivation, ...suspension, ...base.derivation],
    legalBasis: [...count.legalBasis, ...base.legalBasis],
    warnings: base.warnings,
  };
  if (extension === null) return upToBase;
  const extended = addTerm(base.lastDay, extension).rawLastDay;
  const end = endOfTerm(extended, question, atw);
  return {
    firstDay: count.firstDay,
    rawLastDay: addTerm(rawBase, extension).rawLastDay,
    lastDay: end.lastDay,
    derivation: [
      ...upToBase.derivation,
      step("step.extension", rule, base.lastDay, extended, { count: extension.amount }),
      ...end.derivation,
    ],
    legalBasis: [...upToBase.legalBasis, legalRef(rule, extension.article), ...end.legalBasis],
    warnings: end.warnings,
  };
}
