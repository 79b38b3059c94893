import type { Answers } from "#flows/engine/definition";
import { daysBetween } from "#flows/law/calendar/dates";
import { type AppliedLaw, appliedLaw } from "#flows/law/change/applied";
import { type LawChange, recompute } from "#flows/law/change/recompute";
import type { LocalDate } from "#flows/law/types";
import { giveAdvice, type Outcome } from "../advice/give-advice";

/** What was applied to these answers on `today`, to be kept with them; null while they lead to no advice. */
export function appliedTo(answers: Answers, today: LocalDate): AppliedLaw | null {
  const outcome = giveAdvice(answers, today);
  return outcome.kind === "advice" ? appliedLaw(outcome.facts, outcome.advice) : null;
}

/** How the outcome differs from the one that was kept with these answers; null when it does not, or was not kept. */
export function changedSince(answers: Answers, kept: AppliedLaw | null, today: LocalDate): LawChange | null {
  if (kept === null) return null;
  // The answers are read as on the day of saving: some questions are only asked while a date is near.
  const outcome = giveAdvice(answers, kept.on);
  return outcome.kind === "advice" ? recompute(kept, outcome.facts, today) : null;
}

type GivenAdvice = Extract<Outcome, { kind: "advice" }>;

/** The outcome with the day to keep as its last day, where another day had been computed before (R0.4). */
export function keepingTheDay(outcome: GivenAdvice, change: LawChange | null, today: LocalDate): GivenAdvice {
  const keep = change?.keep ?? null;
  if (keep === null || outcome.advice.lastDay === null) return outcome;
  const advice = { ...outcome.advice, lastDay: keep, late: keep < today };
  return { ...outcome, advice, daysLeft: daysBetween(today, keep) };
}
