import { ok, type Result } from "../../result";
import { addDays, daysBetween } from "../calendar/dates";
import { legalRef } from "../terms-data/legal-ref";
import { type LawUnknown, termOn } from "../terms-data/lookup";
import type { DerivationStep, LegalRef, LocalDate, Message } from "../types";
import { lawTerm } from "./law-term";
import { step } from "./say";
import { termFrom } from "./term-outcome";

export interface NoticeOfDefault {
  /** False when it was received before the term had ended: it has no effect and must be sent again (R6.2). */
  readonly valid: boolean;
  /** Last day of the two weeks that the authority still has. Null when the notice is not valid. */
  readonly twoWeeksEnd: LocalDate | null;
  readonly firstDwangsomDay: LocalDate | null;
  readonly lastPossibleDwangsomDay: LocalDate | null;
  /** First day on which one may go to court because no decision came (Awb 6:12 lid 2). */
  readonly beroepPossibleFrom: LocalDate | null;
  readonly derivation: readonly DerivationStep[];
  readonly legalBasis: readonly LegalRef[];
  readonly warnings: readonly Message[];
}

/** First day on which a notice of default can validly be received (R6.2): the day after the last day to decide. */
export const earliestNoticeOfDefault = (decisionTermLastDay: LocalDate): LocalDate =>
  addDays(decisionTermLastDay, 1);

/** The day that we advise for receipt of the notice: one day later than the first possible one (R6.2). */
export const advisedNoticeOfDefault = (decisionTermLastDay: LocalDate): LocalDate =>
  addDays(decisionTermLastDay, 2);

/** After how many weeks a notice of default becomes doubtful, and then very doubtful (R6.8; a choice of this product). */
const LATE_NOTICE = { amber: 8, red: 26 } as const;

/** Is a notice of default perhaps unreasonably late (R6.8)? It is always allowed; `red` advises a new request too. */
export function noticeOfDefaultAge(
  decisionTermLastDay: LocalDate,
  received: LocalDate,
): "green" | "amber" | "red" {
  const days = daysBetween(decisionTermLastDay, received);
  if (days <= 7 * LATE_NOTICE.amber) return "green";
  return days <= 7 * LATE_NOTICE.red ? "amber" : "red";
}

/** What follows from a notice of default received on a day (Awb 4:17 lid 3, 6:12 lid 2; R6.2, R6.3). */
export function noticeOfDefault(question: {
  readonly decisionTermLastDay: LocalDate;
  readonly ingebrekestellingReceived: LocalDate;
}): Result<NoticeOfDefault, LawUnknown> {
  const { decisionTermLastDay, ingebrekestellingReceived: received } = question;
  if (received <= decisionTermLastDay) return ok(premature(decisionTermLastDay, received));
  const wait = lawTerm("ingebrekestelling", received);
  if (!wait.ok) return wait;
  const longest = termOn("dwangsom.duur", received);
  if (!longest.ok) return longest;
  const twoWeeks = termFrom({ ...wait.value, eventDate: received, event: "ingebrekestelling" });
  const firstDwangsomDay = addDays(twoWeeks.lastDay, 1);
  const lastPossibleDwangsomDay = addDays(twoWeeks.lastDay, longest.value.value);
  return ok({
    valid: true,
    twoWeeksEnd: twoWeeks.lastDay,
    firstDwangsomDay,
    lastPossibleDwangsomDay,
    beroepPossibleFrom: firstDwangsomDay,
    derivation: [
      ...twoWeeks.derivation,
      step("step.dwangsom_from", "R6.3", twoWeeks.lastDay, firstDwangsomDay),
      step("step.dwangsom_until", "R6.4", firstDwangsomDay, lastPossibleDwangsomDay),
    ],
    legalBasis: [...twoWeeks.legalBasis, longest.value.ref, legalRef("R6.6", "Awb 6:12 lid 2")],
    warnings: twoWeeks.warnings,
  });
}

function premature(decisionTermLastDay: LocalDate, received: LocalDate): NoticeOfDefault {
  return {
    valid: false,
    twoWeeksEnd: null,
    firstDwangsomDay: null,
    lastPossibleDwangsomDay: null,
    beroepPossibleFrom: null,
    derivation: [
      step("step.notice_too_early", "R6.2", received, earliestNoticeOfDefault(decisionTermLastDay), {
        last: decisionTermLastDay,
      }),
    ],
    legalBasis: [legalRef("R6.2", "Awb 4:17 lid 3"), legalRef("R6.2", "Awb 6:12 lid 2")],
    warnings: [],
  };
}
