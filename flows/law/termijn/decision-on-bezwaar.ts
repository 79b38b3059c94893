import { ok, type Result } from "../../result";
import { addDays, daysBetween } from "../calendar/dates";
import type { LawUnknown, TermId } from "../terms-data/lookup";
import type { LocalDate } from "../types";
import { authorityTerm } from "./authority-term";
import { lawTerm } from "./law-term";
import { say } from "./say";
import { endOfTerm, type TermOutcome } from "./term-outcome";

export interface DecisionOnBezwaarQuestion {
  /** Last day of the bezwaar term, whatever the day of filing (Awb 7:10 lid 1). */
  readonly bezwaartermijnLastDay: LocalDate;
  /** Is there an advisory committee of Awb 7:13? Unknown: pass true, the later date (0.4). */
  readonly adviescommissie: boolean;
  /** Day on which the authority wrote that it takes longer; null when it did not. */
  readonly verdagingNotified: LocalDate | null;
  /** Day on which it asked to repair the bezwaar; null when it did not. */
  readonly herstelverzoekSent?: LocalDate | null;
  /** Day of repair, or the last day of the repair term when it went unused; null while that is still open. */
  readonly verzuimHersteld?: LocalDate | null;
  /** Another term than Awb 7:10: for instance `bezwaar.beslissen_vw`. */
  readonly termId?: TermId;
  /** Its extension: for instance `bezwaar.verlengen_vw`. */
  readonly extensionId?: TermId;
}

export interface DecisionOnBezwaar extends TermOutcome {
  readonly suspendedDays: number;
  /** First day on which a notice of default is safe, also when the day of repair still counts as standing still. */
  readonly safeIngebrekestellingNotBefore: LocalDate;
}

/**
 * Until when the authority may decide on a bezwaar (Awb 7:10; R4.9). Counted from the day after the last day of the
 * bezwaar term. An extension notified after the term has no effect; a warning says so. While a repair is asked and not
 * done, the end cannot be known: call with `verzuimHersteld` only once it is known.
 */
export function decisionTermOnBezwaar(
  question: DecisionOnBezwaarQuestion,
): Result<DecisionOnBezwaar, LawUnknown> {
  const { bezwaartermijnLastDay, adviescommissie, verdagingNotified } = question;
  const usual = adviescommissie ? "bezwaar.beslissen_commissie" : "bezwaar.beslissen";
  const base = lawTerm(question.termId ?? usual, bezwaartermijnLastDay);
  if (!base.ok) return base;
  const verdaging = lawTerm(question.extensionId ?? "bezwaar.verdagen", bezwaartermijnLastDay);
  if (!verdaging.ok) return verdaging;
  const suspendedDays = daysStoodStill(question.herstelverzoekSent ?? null, question.verzuimHersteld ?? null);
  const terms = { ...base.value, eventDate: bezwaartermijnLastDay, event: "einde_bezwaartermijn" as const };
  const plain = authorityTerm({ ...terms, suspendedDays, extension: null });
  const inTime = verdagingNotified !== null && verdagingNotified <= plain.lastDay;
  const outcome = inTime ? authorityTerm({ ...terms, suspendedDays, extension: verdaging.value }) : plain;
  const readings = suspendedDays > 0 ? [0, 1] : [0];
  const latest = readings.map(
    (more) => endOfTerm(addDays(outcome.rawLastDay, more), base.value, true).lastDay,
  );
  const safe = [outcome.lastDay, ...latest].sort().at(-1) as LocalDate;
  return ok({
    ...outcome,
    suspendedDays,
    safeIngebrekestellingNotBefore: addDays(safe, 1),
    warnings: [
      ...outcome.warnings,
      ...(verdagingNotified !== null && !inTime
        ? [say("warning.verdaging_late", { date: verdagingNotified })]
        : []),
      ...(suspendedDays > 0 ? [say("warning.repair_day", { date: addDays(safe, 1) })] : []),
    ],
  });
}

/** Days between the request to repair and the repair, both not counted (Awb 7:10 lid 2; R4.9). */
function daysStoodStill(asked: LocalDate | null, repaired: LocalDate | null): number {
  return asked === null || repaired === null ? 0 : Math.max(0, daysBetween(asked, repaired) - 1);
}
