import { extendByAtw, type SkippedDay, skippedDays } from "../calendar/atw";
import { addDays, type TermUnit, yearOf } from "../calendar/dates";
import { decreeDaysKnown, isFreeDay } from "../calendar/free-days";
import { addTerm, type Term, type TermStart } from "../calendar/term";
import { legalRef } from "../terms-data/legal-ref";
import type { DerivationStep, LegalRef, LocalDate, Message } from "../types";
import { say, step, type TermijnKey } from "./say";

/** A computed term: the days, the steps that a person can check, where the law says so, and honest limits. */
export interface TermOutcome {
  readonly firstDay: LocalDate;
  /** Last day before the Algemene termijnenwet looks at it. */
  readonly rawLastDay: LocalDate;
  readonly lastDay: LocalDate;
  readonly derivation: readonly DerivationStep[];
  readonly legalBasis: readonly LegalRef[];
  readonly warnings: readonly Message[];
}

type EventName<K> = K extends `step.event.${infer Name}` ? Name : never;
/** What the term hangs on; each has a sentence of its own (`step.event.*`). */
export type TermEvent = EventName<TermijnKey>;

export interface TermQuestion {
  readonly eventDate: LocalDate;
  readonly amount: number;
  readonly unit: TermUnit;
  /** Default `next_day`: the day after the event (Awb 6:8). `same_day`: the event day itself (Awb 3:16). */
  readonly startsOn?: TermStart;
  /** Rule of the rulebook that gives the length, for instance `R2.1`. */
  readonly rule: string;
  /** Where the length stands, as lawyers write it: `Awb 6:7`. */
  readonly article: string;
  readonly event?: TermEvent;
  /** False where a statute or Atw 4 leaves the Algemene termijnenwet out. Default: Atw 4 decides by the length. */
  readonly atw?: boolean;
}

const LENGTH = { dagen: "add_days", weken: "add_weeks", maanden: "add_months", jaar: "add_years" } as const;

/** The count without the Algemene termijnenwet: first day, raw last day and the three steps that lead there. */
export function countFrom(question: TermQuestion): Omit<TermOutcome, "lastDay" | "warnings"> {
  const { eventDate, amount, unit, startsOn = "next_day", rule, article, event = "default" } = question;
  const { firstDay, rawLastDay } = addTerm(eventDate, { amount, unit }, startsOn);
  return {
    firstDay,
    rawLastDay,
    derivation: [
      step(`step.event.${event}`, rule, eventDate, eventDate),
      step(`step.${startsOn}`, rule, eventDate, firstDay),
      step(`step.${LENGTH[unit]}`, rule, firstDay, rawLastDay, { count: amount }),
    ],
    legalBasis: [legalRef(rule, article)],
  };
}

/**
 * A term from an event to its last day. Pure calendar law (rulebook 0.5, R2.6, R2.12, R2.15); dates are calendar
 * dates in Europe/Amsterdam. Never fails on dates that exist.
 */
export function termFrom(question: TermQuestion): TermOutcome {
  const count = countFrom(question);
  const end = endOfTerm(count.rawLastDay, question, question.atw ?? true, count.firstDay);
  return {
    ...count,
    lastDay: end.lastDay,
    derivation: [...count.derivation, ...end.derivation],
    legalBasis: [...count.legalBasis, ...end.legalBasis],
    warnings: end.warnings,
  };
}

export type TermEnd = Pick<TermOutcome, "lastDay" | "derivation" | "legalBasis" | "warnings">;

/**
 * The end of a term under the Algemene termijnenwet, with a step for every free day. `atw` false: it stays where it is,
 * and the derivation says so when that is a free day.
 */
export function endOfTerm(rawLastDay: LocalDate, term: Term, atw: boolean, firstDay?: LocalDate): TermEnd {
  // A term in years is outside the Atw whatever its number (Atw 4): the same outcome as "does not apply".
  const end = extendByAtw(rawLastDay, atw ? term : { amount: 1, unit: "jaar" }, firstDay);
  const moved = end.skipped.length > 0;
  const stays = !moved && isFreeDay(rawLastDay);
  return {
    lastDay: end.lastDay,
    derivation: stays
      ? [step("step.not_moved", "R2.6", rawLastDay, rawLastDay)]
      : end.skipped.map(skippedStep),
    legalBasis: moved
      ? [legalRef("R2.6", "Atw 1 lid 1"), legalRef("R2.7", "Atw 3")]
      : stays
        ? [legalRef("R2.6", "Atw 4")]
        : [],
    warnings: end.unknownYear === null ? [] : [yearUnknown(end.unknownYear)],
  };
}

const skippedStep = ({ date, reason }: SkippedDay): DerivationStep =>
  step(`step.free.${reason}`, reason === "two_working_days" ? "R2.15" : "R2.7", date, addDays(date, 1));

/** The free days from `rawLastDay` up to the day before `lastDay`, each as a step. */
export const freeDaySteps = (rawLastDay: LocalDate, lastDay: LocalDate): readonly DerivationStep[] =>
  skippedDays(rawLastDay, lastDay).map(skippedStep);

const yearUnknown = (year: number): Message => say("warning.free_days_unknown", { year: String(year) });

/** A warning when the Royal Decree days of the year of this date are not known (R2.7), else nothing. */
export const freeDaysUnknown = (date: LocalDate): readonly Message[] =>
  decreeDaysKnown(yearOf(date)) ? [] : [yearUnknown(yearOf(date))];
