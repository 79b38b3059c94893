import { type ClauseComparison, compareClause, heedClause } from "#flows/law/advice/letter-clause";
import { daysBetween } from "#flows/law/calendar/dates";
import type { LocalDate } from "#flows/law/types";
import { clauseOf, type KnownFromLetter } from "#flows/navigator/from-letter";
import type { Outcome } from "../advice/give-advice";

type Given = Extract<Outcome, { kind: "advice" }>;

/**
 * The advice with the confirmed clause of the letter beside it: the earlier last day counts (rulebook 0.4). Without a
 * clause the advice stays as it is and there is nothing to compare.
 */
export function heedLetter(
  outcome: Given,
  known: KnownFromLetter | null,
  today: LocalDate,
): { readonly outcome: Given; readonly compared: ClauseComparison | null } {
  const clause = clauseOf(known);
  if (clause === null) return { outcome, compared: null };
  const compared = compareClause(outcome.advice, clause, outcome.facts);
  const advice = heedClause(outcome.advice, compared, today);
  const daysLeft = advice.lastDay === null ? null : daysBetween(today, advice.lastDay);
  return { outcome: { ...outcome, advice, daysLeft }, compared };
}
