import { Temporal } from "temporal-polyfill";
import {
  type Answers,
  type AnswerValue,
  type Condition,
  type FlowDefinition,
  type Surroundings,
  UNKNOWN,
} from "./definition";

/** The answers that a condition looks at, the flow they belong to, and today with the registers. */
export type View = Surroundings & { readonly flow: FlowDefinition; readonly answers: Answers };

/** Does the condition hold for these answers? Pure; conditions about unanswered questions are false. */
export function holds(condition: Condition, view: View): boolean {
  if ("all" in condition) return condition.all.every((part) => holds(part, view));
  if ("any" in condition) return condition.any.some((part) => holds(part, view));
  if ("not" in condition) return !holds(condition.not, view);
  const answer = view.answers[condition.question];
  if (answer === undefined) return false;
  if ("answered" in condition) return true;
  if ("unknown" in condition) return answer === UNKNOWN;
  if ("is" in condition) return chosen(answer).includes(condition.is);
  if ("isOneOf" in condition) return chosen(answer).some((option) => condition.isOneOf.includes(option));
  if ("has" in condition) return featuresOf(condition.question, answer, view).includes(condition.has);
  const age = daysAgo(answer, view.today);
  if (age === null) return false;
  return "before" in condition ? age > condition.before : age <= condition.withinDays;
}

/** Ids of the questions that a condition looks at, each once. */
export function questionsIn(condition: Condition): readonly string[] {
  if ("all" in condition) return [...new Set(condition.all.flatMap(questionsIn))];
  if ("any" in condition) return [...new Set(condition.any.flatMap(questionsIn))];
  if ("not" in condition) return questionsIn(condition.not);
  return [condition.question];
}

/** The conditions at the leaves of `all`, `any` and `not`. */
export type Atom = Extract<Condition, { readonly question: string }>;

export function atomsIn(condition: Condition): readonly Atom[] {
  if ("all" in condition) return condition.all.flatMap(atomsIn);
  if ("any" in condition) return condition.any.flatMap(atomsIn);
  if ("not" in condition) return atomsIn(condition.not);
  return [condition];
}

function chosen(answer: AnswerValue): readonly string[] {
  if (typeof answer === "string") return [answer];
  return "text" in answer ? [] : answer;
}

function featuresOf(question: string, answer: AnswerValue, view: View): readonly string[] {
  const kind = view.flow.questions[question]?.kind;
  if (typeof answer !== "string" || answer === UNKNOWN) return [];
  return kind === "agency" || kind === "decisionType" ? view.lookups.features(kind, answer) : [];
}

/** Days from the answered date to today, negative when it lies ahead; null when it is not a known date. */
function daysAgo(answer: AnswerValue, today: string): number | null {
  if (typeof answer !== "string" || answer === UNKNOWN) return null;
  return Temporal.PlainDate.from(answer).until(today, { largestUnit: "days" }).days;
}
