/** Where each answer to a question may lead, for people who read a flow. */
import type { Condition, Edge, Question } from "./definition";

/** Certain for this answer, impossible with it, or hanging on something else. */
type Verdict = "yes" | "no" | "maybe";

const NOT: Readonly<Record<Verdict, Verdict>> = { yes: "no", no: "yes", maybe: "maybe" };

/** What a condition is when all that is known is that this question has this option for its only answer. */
function verdictOf(condition: Condition, question: string, option: string): Verdict {
  if ("not" in condition) return NOT[verdictOf(condition.not, question, option)];
  if ("all" in condition) {
    const parts = condition.all.map((part) => verdictOf(part, question, option));
    return parts.includes("no") ? "no" : parts.includes("maybe") ? "maybe" : "yes";
  }
  if ("any" in condition) {
    const parts = condition.any.map((part) => verdictOf(part, question, option));
    return parts.includes("yes") ? "yes" : parts.includes("maybe") ? "maybe" : "no";
  }
  if (condition.question !== question) return "maybe";
  if ("is" in condition) return condition.is === option ? "yes" : "no";
  if ("isOneOf" in condition) return condition.isOneOf.includes(option) ? "yes" : "no";
  return "answered" in condition ? "yes" : "maybe";
}

/** A way on: `certain` when this answer alone leads there. */
export interface WayOn {
  readonly to: string;
  readonly certain: boolean;
}

/**
 * The ways that stay open after this option, in the order of the edges; what other answers decide is left open. Of a
 * question with several answers: after this one alone.
 */
export function waysFrom(id: string, question: Question, option: string): readonly WayOn[] {
  const open: Edge[] = [];
  for (const edge of question.next) {
    const verdict = edge.when === undefined ? "yes" : verdictOf(edge.when, id, option);
    if (verdict !== "no") open.push(edge);
    if (verdict === "yes") break;
  }
  const targets = [...new Set(open.map(({ to }) => to))];
  return targets.map((to) => ({ to, certain: targets.length === 1 }));
}
