/** Until when a body may still decide on an application or a bezwaar (rulebook R4.9, R6.1). */
import { isLocalDate, later, localDate, yearOf } from "../../calendar/dates";
import type { Term } from "../../calendar/term";
import { authorityTerm } from "../../termijn/authority-term";
import { citizenTerm } from "../../termijn/citizen-term";
import { step } from "../../termijn/say";
import type { TermOutcome } from "../../termijn/term-outcome";
import { legalRef } from "../../terms-data/legal-ref";
import type { DerivationStep, LegalRef, LocalDate } from "../../types";
import type { Case } from "../reading/understand";
import { eventOf } from "../remedies/event-date";
import { termOfStep } from "../remedies/term-of-step";

const REQUEST = { amount: 8, unit: "weken", rule: "R6.1", article: "Awb 4:13" } as const;
const SIX_WEEKS: Term = { amount: 6, unit: "weken" };
const COMMITTEE: Term = { amount: 12, unit: "weken" };
const EXTENSION = { ...SIX_WEEKS, article: "Awb 7:10 lid 3" } as const;
const EXTENSIONS: Readonly<Record<string, Term & { readonly article: string }>> = {
  "S-VW": { amount: 13, unit: "weken", article: "Vw 2000 76" },
  "S-WAHV": { amount: 10, unit: "weken", article: "Awb 7:24" },
};
/** From here in the year a bezwaar about municipal tax follows the ordinary term (S-WOZ: the last six weeks). */
const LAST_SIX_WEEKS = { month: 11, day: 19 } as const;

export interface Deadline {
  /** Last day on which the body may still decide; the safe, later one. */
  readonly lastDay: LocalDate;
  /** No notice received up to this day can have been valid. */
  readonly surelyPremature: LocalDate;
  /** Computed from dates that are known; else only an upper limit. */
  readonly exact: boolean;
  /** How `lastDay` was found, step by step. */
  readonly derivation: readonly DerivationStep[];
  readonly legalBasis: readonly LegalRef[];
}

/** Is it a bezwaar or an appeal at the officier van justitie that waits, not an application? */
export const objectionPending = (found: Case): boolean =>
  found.signals.ids.has("objection_pending") ||
  /\bbezwaar/.test(found.typeText) ||
  found.lane.regime === "S-WAHV" ||
  followsADecision(found);

/** What was sent in after a decision, and is not called an application, is a bezwaar: the later day is the safe one. */
function followsADecision({ facts, typeText }: Case): boolean {
  const decided = facts.sentDate ?? facts.letterDate;
  if (decided === null || facts.requestDate === null || /aanvra|verzoek|melding/.test(typeText)) return false;
  return decided < facts.requestDate;
}

/** The end of the bezwaartermijn: from the decision, or at most six weeks after the bezwaar was received. */
function endOfObjectionTerm({ facts, lane }: Case): { term: TermOutcome | null; known: boolean } {
  const filed = facts.requestDate;
  const event = eventOf(facts, lane.track.primary.start);
  const length = termOfStep(lane.track.primary, facts.today);
  if (event !== null && length !== null && (filed === null || event.date < filed))
    return { term: citizenTerm({ ...length, eventDate: event.date, event: event.event }), known: true };
  if (filed === null) return { term: null, known: false };
  const atMost = citizenTerm({ ...REQUEST, ...SIX_WEEKS, eventDate: filed, event: "ontvangst" });
  return { term: atMost, known: false };
}

function objectionDeadline(found: Case): Deadline | null {
  const { facts, lane, signals } = found;
  const filed = facts.requestDate;
  const { term, known } = endOfObjectionTerm(found);
  if (term === null) return null;
  const { month, day } = LAST_SIX_WEEKS;
  if (lane.regime === "S-WOZ" && filed !== null && filed <= localDate(yearOf(filed), month, day)) {
    const lastDay = localDate(yearOf(filed), 12, 31);
    return {
      lastDay,
      surelyPremature: lastDay,
      exact: true,
      derivation: [
        step("step.event.ontvangst", "S-WOZ", filed, filed),
        step("step.calendar_year", "S-WOZ", filed, lastDay),
      ],
      legalBasis: [legalRef("S-WOZ", "Gemw 236 lid 2")],
    };
  }
  const extension = signals.ids.has("extension_announced") ? (EXTENSIONS[lane.regime] ?? EXTENSION) : null;
  const law =
    lane.regime === "S-WAHV"
      ? ({ event: "einde_beroepstermijn", rule: "R4.11", article: "Awb 7:24" } as const)
      : ({ event: "einde_bezwaartermijn", rule: "R4.9", article: "Awb 7:10" } as const);
  const count = (base: Term, from: LocalDate) =>
    authorityTerm({ ...base, ...law, eventDate: from, extension });
  const end = count(lane.objectionDecide ?? COMMITTEE, term.lastDay);
  const shortest = lane.objectionDecide ?? (signals.ids.has("committee") ? COMMITTEE : SIX_WEEKS);
  return {
    lastDay: end.lastDay,
    surelyPremature: count(shortest, known ? term.lastDay : (filed ?? term.lastDay)).lastDay,
    exact: known,
    derivation: [...term.derivation, ...end.derivation],
    legalBasis: end.legalBasis,
  };
}

function requestDeadline(found: Case): Deadline | null {
  const { facts, lane, signals } = found;
  if (facts.requestDate === null) return null;
  const own = lane.decide ?? REQUEST;
  const end = authorityTerm({
    ...own,
    eventDate: facts.requestDate,
    event: "ontvangst",
    extension: signals.ids.has("extension_announced")
      ? { ...extensionOf(found), article: own.article }
      : null,
  });
  const { lastDay, derivation, legalBasis } = end;
  return { lastDay, surelyPremature: lastDay, exact: true, derivation, legalBasis };
}

const extensionOf = (found: Case): Term =>
  found.lane.regime === "S-WOO" ? { amount: 2, unit: "weken" } : SIX_WEEKS;

/** The new last day that the body itself named when it took more time; a later one than ours is the safe one. */
function withOwnDate({ facts }: Case, deadline: Deadline | null): Deadline | null {
  const named = facts.details["datum-uitstel"];
  if (named === undefined || !isLocalDate(named)) return deadline;
  const lastDay = deadline === null ? named : later(named, deadline.exact ? named : deadline.lastDay);
  const own = [step("step.event.default", "R6.1", lastDay, lastDay)];
  return {
    lastDay,
    surelyPremature: named,
    exact: true,
    derivation: deadline !== null && lastDay === deadline.lastDay ? deadline.derivation : own,
    legalBasis: deadline?.legalBasis ?? [],
  };
}

/** The last day for the body to decide; null when nobody knows when it received the application or bezwaar. */
export const decisionDeadline = (found: Case): Deadline | null =>
  withOwnDate(found, objectionPending(found) ? objectionDeadline(found) : requestDeadline(found));
