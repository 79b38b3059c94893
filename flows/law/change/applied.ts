/** What was applied when an advice was given: enough to see later that the law, or our data, say something else. */
import { z } from "zod";
import { addDays } from "../calendar/dates";
import { isFreeDay } from "../calendar/free-days";
import { agency, decisionType, regimeOf } from "../catalogue/catalogue";
import { type Advice, type AdviceFacts, type LocalDate, ROUTE_CODES } from "../types";
import { fingerprint } from "./fingerprint";

const day = z.iso.date();

/** As it is kept beside somebody's answers. */
export const AppliedLaw = z.object({
  /** The day whose law was applied: the day of asking. */
  on: day,
  /** Mark of the facts; the day of asking is not one of them. */
  facts: z.string(),
  /** Mark of the law data that were used. */
  law: z.string(),
  route: z.enum(ROUTE_CODES),
  lastDay: day.nullable(),
  earliestDay: day.nullable(),
  rawLastDay: day.nullable(),
  term: z
    .object({ amount: z.number(), unit: z.enum(["dagen", "weken", "maanden", "jaar"]), eventDate: day })
    .nullable(),
  /** Free days over which the last day moved on. */
  freeDays: z.array(day),
});
export type AppliedLaw = z.infer<typeof AppliedLaw>;

/** What was applied for this advice on these facts. */
export function appliedLaw(facts: AdviceFacts, advice: Advice): AppliedLaw {
  const { route, lastDay, earliestDay, rawLastDay, term } = advice;
  const freeDays =
    rawLastDay === null || lastDay === null ? [] : daysBefore(rawLastDay, lastDay).filter(isFreeDay);
  return {
    on: facts.today,
    facts: markOfFacts(facts),
    law: fingerprint({ ...dataUsed(advice), freeDays }),
    ...{ route, lastDay, earliestDay, rawLastDay, term, freeDays },
  };
}

export function markOfFacts({ today: _, ...facts }: AdviceFacts): string {
  return fingerprint(facts);
}

/** The entries of the catalogue, the term and the articles on which an advice stands. */
function dataUsed({ understood, term, legalBasis, derivation }: Advice): object {
  const type = understood.decisionType?.id ?? "";
  return {
    body: agency(understood.agency?.id ?? ""),
    type: decisionType(type),
    regime: regimeOf(type),
    term,
    legalBasis,
    rules: derivation.map(({ rule }) => rule),
  };
}

/** From the first day up to, not including, the second. */
function daysBefore(first: LocalDate, end: LocalDate): readonly LocalDate[] {
  const days: LocalDate[] = [];
  for (let date = first; date < end; date = addDays(date, 1)) days.push(date);
  return days;
}
