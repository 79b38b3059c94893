/** The term of another way that runs from the same letter (UAVG 35 beside a complaint at the AP, Rv 358 beside a talk). */

import { citizenTerm } from "../../termijn/citizen-term";
import { legalRef } from "../../terms-data/legal-ref";
import type { LegalRef, LocalDate, RouteCode } from "../../types";
import type { Case } from "../reading/understand";
import { eventOf } from "./event-date";
import type { Step } from "./law-data";
import { termOfStep } from "./term-of-step";

export interface TermBeside {
  readonly route: RouteCode;
  readonly lastDay: LocalDate;
  readonly legalBasis: readonly LegalRef[];
}

/** Last days of the ways beside a step, as far as the facts name the date from which they run. */
export const termsBeside = ({ facts }: Case, step: Step): readonly TermBeside[] =>
  step.besides.flatMap((beside) => {
    const length = termOfStep(beside, facts.today);
    const event = eventOf(facts, beside.start);
    if (length === null || event === null) return [];
    const { lastDay } = citizenTerm({ ...length, eventDate: event.date, event: event.event });
    const legalBasis = beside.articles.map((article) => legalRef(beside.rule, article));
    return [{ route: beside.route, lastDay, legalBasis }];
  });
