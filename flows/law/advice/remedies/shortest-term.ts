/** The kind of decision is unknown: then the shortest term that it may have is the safe one (rulebook 0.4). */
import { citizenTerm } from "../../termijn/citizen-term";
import type { TermOutcome } from "../../termijn/term-outcome";
import type { Stage } from "../../types";
import { bodyNames, tellsNothing } from "../reading/recognise";
import type { Case } from "../reading/understand";
import { type EventDate, eventOf } from "./event-date";
import { type Lane, lanes, type Track } from "./law-data";
import { type StepTerm, termOfStep } from "./term-of-step";

const STEP: Partial<Record<Stage, keyof Track>> = {
  primary_decision: "primary",
  general_rule: "primary",
  private_party: "primary",
  decision_on_objection: "objection",
  court_ruling: "ruling",
};

/** The lanes that a decision of this body may be in; of every body when nobody knows which one it is. */
function possible({ body, facts }: Case): readonly Lane[] {
  const inForce = lanes.filter(({ from, until }) => from <= facts.today && facts.today <= until);
  if (tellsNothing(body)) return inForce.filter((lane) => !lane.private);
  const names = bodyNames(body);
  return inForce.filter(({ agencies, fallbackFor }) =>
    names.some((name) => agencies.includes(name) || fallbackFor.includes(name)),
  );
}

export interface Shorter {
  readonly term: StepTerm;
  readonly event: EventDate;
  readonly outcome: TermOutcome;
}

/** The shortest term of the stage that ends before `lastDay`, or null: nothing is unknown, or nothing is shorter. */
export function shorterTerm(found: Case, lastDay: string | null): Shorter | null {
  const at = STEP[found.stage];
  if (found.told || lastDay === null || at === undefined) return null;
  const ends = possible(found).flatMap(({ track }): Shorter[] => {
    const step = track[at];
    const term = termOfStep(step, found.facts.today);
    const event = eventOf(found.facts, step.start);
    if (term === null || event === null) return [];
    return [{ term, event, outcome: citizenTerm({ ...term, eventDate: event.date, event: event.event }) }];
  });
  const [first] = ends.toSorted((a, b) => a.outcome.lastDay.localeCompare(b.outcome.lastDay));
  return first !== undefined && first.outcome.lastDay < lastDay ? first : null;
}
