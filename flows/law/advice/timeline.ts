/** The road ahead in dates: what must be done, and when an answer must come (an estimate where others decide). */
import { addDays } from "../calendar/dates";
import { authorityTerm } from "../termijn/authority-term";
import { decisionTermOnBezwaar } from "../termijn/decision-on-bezwaar";
import type { LocalDate, TimelineEntry } from "../types";
import type { Case } from "./reading/understand";
import type { Plan } from "./routing/plan";
import { say } from "./say";

const entry = (key: string, date: LocalDate | null, rule: string, estimate = false): TimelineEntry => ({
  ...say(`timeline.${key}`, date === null ? {} : { date }),
  date,
  estimate,
  rule,
});

function answerTo(found: Case, lastDay: LocalDate): readonly TimelineEntry[] {
  const own = found.lane.objectionDecide;
  const outcome = own
    ? {
        ok: true as const,
        value: authorityTerm({
          ...own,
          eventDate: lastDay,
          rule: "R4.9",
          article: "Awb 7:10",
          extension: null,
        }),
      }
    : decisionTermOnBezwaar({
        bezwaartermijnLastDay: lastDay,
        adviescommissie: true,
        verdagingNotified: null,
      });
  if (!outcome.ok) return [];
  const answered = outcome.value.lastDay;
  return [
    entry("decision_on_objection", answered, "R4.9", true),
    entry("notice_possible", addDays(answered, 1), "R6.2", true),
  ];
}

/** Entries in order of date; those without a date come last. */
export function timelineOf(found: Case, plan: Plan, lastDay: LocalDate | null): readonly TimelineEntry[] {
  const { step, earliestDay } = plan;
  const entries = [
    ...(lastDay === null
      ? [entry("as_soon_as_possible", null, step.rule)]
      : [entry(`last_day.${step.route}`, lastDay, step.rule)]),
    ...(earliestDay === null ? [] : [entry(`first_day.${step.route}`, earliestDay, step.rule)]),
    ...(step.route === "bezwaar" && lastDay !== null ? answerTo(found, lastDay) : []),
  ];
  return entries.toSorted((a, b) => (a.date ?? "9999").localeCompare(b.date ?? "9999"));
}
