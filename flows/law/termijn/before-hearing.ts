import { ok, type Result } from "../../result";
import { addDays } from "../calendar/dates";
import { workingDayOnOrBefore } from "../calendar/working-days";
import { legalRef } from "../terms-data/legal-ref";
import type { LawUnknown } from "../terms-data/lookup";
import type { DerivationStep, LegalRef, LocalDate, Message } from "../types";
import { lawTerm } from "./law-term";
import { step } from "./say";
import { freeDaysUnknown } from "./term-outcome";

export interface BeforeHearing {
  readonly lastDay: LocalDate;
  /** The last working day on which it can be done. */
  readonly advisedLastWorkingDay: LocalDate;
  readonly derivation: readonly DerivationStep[];
  readonly legalBasis: readonly LegalRef[];
  readonly warnings: readonly Message[];
}

/**
 * Until when papers can be sent in before a hearing: in bezwaar (R4.7), at the court (R7.5) or for a provisional
 * measure (R5.2). Counted backwards in clear days, so without the Algemene termijnenwet (R2.6).
 */
export function papersBeforeHearing(
  hearing: LocalDate,
  termId: "stukken.bezwaar" | "stukken.beroep" | "stukken.vovo",
): Result<BeforeHearing, LawUnknown> {
  const before = lawTerm(termId, hearing);
  if (!before.ok) return before;
  const { amount, article, rule } = before.value;
  const lastDay = addDays(hearing, -(amount + 1));
  const advisedLastWorkingDay = workingDayOnOrBefore(lastDay);
  return ok({
    lastDay,
    advisedLastWorkingDay,
    derivation: [
      step("step.event.zitting", rule, hearing, hearing),
      step("step.days_before", rule, hearing, lastDay, { count: amount }),
      step("step.advised_working_day", rule, lastDay, advisedLastWorkingDay),
    ],
    legalBasis: [legalRef(rule, article), legalRef("R2.6", "Atw 1 lid 2")],
    warnings: freeDaysUnknown(lastDay),
  });
}

/** The day from which the file must lie open before the hearing in bezwaar, at the latest (Awb 7:4 lid 2; R4.7). */
export function fileOpenFrom(hearing: LocalDate): Result<LocalDate, LawUnknown> {
  const before = lawTerm("inzage.bezwaar", hearing);
  return before.ok ? ok(addDays(hearing, -7 * before.value.amount)) : before;
}
