import { fail, ok, type Result } from "../result";
import type { Answers, AnswerValue, Change, FlowDefinition } from "./definition";

export interface Upgraded {
  readonly answers: Answers;
  /** Questions to look at again, by their name of now: what they ask has changed since they were answered. */
  readonly lookAgain: readonly string[];
}

/**
 * Lifts answers given to an older version of the flow to this one, change by change.
 * Fails when `version` is newer than the flow (an older release is running) or is no version at all.
 */
export function upgrade(
  flow: FlowDefinition,
  version: number,
  answers: Answers,
): Result<Upgraded, "unknown-version"> {
  if (!Number.isInteger(version) || version < 1 || version > flow.version) return fail("unknown-version");
  const changes = flow.changes.filter((change) => change.version > version);
  return ok(changes.reduce(apply, { answers, lookAgain: [] }));
}

function apply({ answers, lookAgain }: Upgraded, change: Change): Upgraded {
  const name = (id: string): string => change.renameQuestions?.[id] ?? id;
  const gone = new Set([...(change.drop ?? []), ...(change.askAgain ?? [])]);
  const renamed = Object.entries(answers).map(([id, value]): readonly [string, AnswerValue] => [
    name(id),
    renameOptions(value, change.renameOptions?.[name(id)] ?? {}),
  ]);
  const again = (change.askAgain ?? []).filter((id) => renamed.some(([given]) => given === id));
  return {
    answers: Object.fromEntries(renamed.filter(([id]) => !gone.has(id))),
    lookAgain: [...new Set([...lookAgain.map(name).filter((id) => !gone.has(id)), ...again])],
  };
}

function renameOptions(value: AnswerValue, names: { readonly [from: string]: string }): AnswerValue {
  if (typeof value === "string") return names[value] ?? value;
  return "text" in value ? value : value.map((id) => names[id] ?? id);
}
