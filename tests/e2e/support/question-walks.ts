import { Temporal } from "temporal-polyfill";
import type { AnswerValue } from "../../../flows/engine/definition";
import { cases } from "../../../flows/navigator/cases";
import type { Looked, WalkAnswers } from "./walk";

export interface QuestionWalk {
  readonly name: string;
  readonly answers: WalkAnswers;
  /** Where it ends: an advice, or a page that says who else can help. */
  readonly outcome: string;
}

const today = Temporal.Now.plainDateISO("Europe/Amsterdam");

/** Reviewed journeys of the navigator, moved to today; a few of them meet every question between them. */
export const QUESTION_WALKS: readonly QuestionWalk[] = cover().map((one) => {
  const moved = Temporal.PlainDate.from(one.today).until(today, { largestUnit: "days" });
  return {
    name: one.name,
    outcome: one.outcome,
    answers: Object.fromEntries(one.answers.map(([id, value]) => [id, moveTo(value, moved)])),
  };
});

/** Journeys, each the one that meets most questions that the ones before it did not, until every question and outcome is met. */
function cover(): readonly (typeof cases)[number][] {
  const met = new Set<string>();
  const chosen: (typeof cases)[number][] = [];
  const stages = (one: (typeof cases)[number]) => [...one.answers.map(([id]) => id), one.outcome];
  const fresh = (one: (typeof cases)[number]) => stages(one).filter((id) => !met.has(id)).length;
  for (;;) {
    const best = cases.reduce((a, b) => (fresh(b) > fresh(a) ? b : a));
    if (fresh(best) === 0) return chosen;
    for (const id of stages(best)) met.add(id);
    chosen.push(best);
  }
}

function moveTo(value: AnswerValue, moved: Temporal.Duration): string | readonly string[] | Looked | null {
  if (value === "unknown") return null;
  if (typeof value === "object") return "text" in value ? { words: value.text } : value;
  return /^\d{4}-\d{2}-\d{2}$/.test(value) ? Temporal.PlainDate.from(value).add(moved).toString() : value;
}
