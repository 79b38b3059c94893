/** Too late: may it be excused, or is a new request the better way (rulebook section 3). */
import { daysBetween, localDate } from "../../calendar/dates";
import type { Advice, LocalDate, Message, RouteCode } from "../../types";
import type { Case } from "../reading/understand";
import { say } from "../say";
import { because, looseStep, type Plan, planFor } from "./plan";
import { reopening } from "./reopening";

/** Product choices, in days late: from here new facts, a wish to look again, or nothing at all, make a new request better. */
const SINCE = { newFacts: 42, review: 60, anyhow: 365, tax: 42 } as const;
const REOPENS = new Set(["bezwaar", "beroep_rechtbank", "administratief_beroep", "beroep_cbb"]);
const RULING_ROUTES = new Set([
  "hoger_beroep_crvb",
  "hoger_beroep_abrvs",
  "hoger_beroep_cbb",
  "hoger_beroep_hof",
]);
/** A fine or a remission that is final is not asked again. */
const NOT_REOPENED = new Set(["S-WAHV", "S-KWIJT"]);
const YEARS_FOR_TAX = 5;

export interface Lateness {
  readonly late: boolean;
  readonly excuse: Advice["excuse"];
  readonly warnings: readonly Message[];
}

const IN_TIME: Lateness = { late: false, excuse: null, warnings: [] };

/** May the delay be excused (Awb 6:11, R3.1)? Null when the story gives no ground, or only weak ones. */
function excuseOf(found: Case): Pick<Lateness, "excuse" | "warnings"> {
  const { excuses } = found.signals;
  const strongest = excuses.some(({ strength }) => strength === "strong") ? "strong" : "fair";
  const grounds = excuses.filter(({ strength }) => strength !== "weak").map(({ id }) => say(`excuse.${id}`));
  const weak = excuses.filter(({ strength }) => strength === "weak").map(({ id }) => say(`excuse.${id}`));
  return grounds.length > 0
    ? { excuse: { strength: strongest, grounds }, warnings: [] }
    : { excuse: null, warnings: weak.length > 0 ? [say("late.weak"), ...weak] : [say("late.no_reason")] };
}

export function latenessOf(found: Case, lastDay: LocalDate | null): Lateness {
  if (lastDay === null || found.facts.today <= lastDay) return IN_TIME;
  const { excuse, warnings } = excuseOf(found);
  return { late: true, excuse, warnings: [say("late.file_today"), ...warnings] };
}

/** Last day to ask for a reduction of a national tax: five years after the tax year; null when the year is not named. */
function taxRequestEnds(found: Case): LocalDate | null {
  const year = /\b(?:over|aangifte|belasting|ib|aanslag|jaar|bijdrage)\s(20\d\d)\b/.exec(
    `${found.typeText} ${found.story}`,
  )?.[1];
  return year === undefined || found.lane.regime !== "S-TAX"
    ? null
    : localDate(Number(year) + YEARS_FOR_TAX, 12, 31);
}

/** A decision that the person calls final, without a date: there is no term left to compute. */
function undatedOldDecision(found: Case, plan: Plan): Plan | null {
  const { ids } = found.signals;
  const old = ids.has("final") && (ids.has("new_facts") || ids.has("wants_review"));
  return old && plan.step.term !== null && REOPENS.has(plan.step.route) ? reopening(found) : null;
}

/** Another plan when the term is long over; null when the route itself is still the best, late or not. */
export function planWhenLongOver(found: Case, plan: Plan, lastDay: LocalDate | null): Plan | null {
  const { ids, excuses } = found.signals;
  if (lastDay === null) return undatedOldDecision(found, plan);
  const days = daysBetween(lastDay, found.facts.today);
  if (days <= 0) return null;
  const excused = excuses.some(({ strength }) => strength !== "weak");
  const over =
    ids.has("final") ||
    (ids.has("new_facts") && days > SINCE.newFacts && !(excused && days < SINCE.anyhow)) ||
    (ids.has("wants_review") && days > SINCE.review && !(excused && days < SINCE.anyhow)) ||
    (days > (found.lane.reopen === undefined ? SINCE.anyhow : SINCE.tax) && !excused);
  if (!over) return null;
  if (RULING_ROUTES.has(plan.step.route))
    return ids.has("new_facts") || ids.has("new_facts_after_ruling")
      ? planFor(looseStep("herziening_uitspraak", found.lane.track.objection.to, "R7.9", ["Awb 8:119"]), {
          alternatives: ["herhaalde_aanvraag"],
          reasons: because("ruling.revision"),
        })
      : null;
  if (!REOPENS.has(plan.step.route) || NOT_REOPENED.has(found.lane.regime)) return null;
  const again = reopening(found);
  return {
    ...again,
    fixedLastDay: again.step.route === "ambtshalve_vermindering" ? taxRequestEnds(found) : null,
    warnings: [say("late.term_was", { date: lastDay })],
    excluded: [{ route: plan.step.route, why: say("excluded.term_over", { date: lastDay }) }],
  };
}

/** Ask again, beside a late objection or appeal: the fall-back of R3.2 and R3.3. Null where that way does not exist. */
export const fallbackWhenLate = (found: Case, plan: Plan): RouteCode | null =>
  REOPENS.has(plan.step.route) && !NOT_REOPENED.has(found.lane.regime) ? reopening(found).step.route : null;
