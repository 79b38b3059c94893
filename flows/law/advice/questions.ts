import type { Case } from "./reading/understand";
import type { Plan } from "./routing/plan";

/** Ids of the questions whose answer would make the advice surer, most useful first. */
export function questionsFor(found: Case, plan: Plan, dateUnknown: boolean): readonly string[] {
  const { facts, understood } = found;
  const wanted = [
    ...(dateUnknown ? ["datum-brief"] : []),
    ...(understood.agency === null ? ["organisatie"] : []),
    ...(!found.told || found.sureness === 0 ? ["soort-besluit"] : []),
    ...(facts.stage === null ? ["stadium"] : []),
    ...plan.questions,
    ...(plan.step.term !== null && facts.sentDate === null && !dateUnknown ? ["datum-verzending"] : []),
    ...(facts.urgency === null ? ["spoed"] : []),
  ];
  return [...new Set(wanted)];
}
