/** From what the law engine assumed, or did not know, back to the question where the person can say it. */
import type { Answers } from "../engine/definition";
import type { Message } from "../law/types";
import { navigatorFlow } from "./flow";
import lawTerms from "./law-terms.json";

const BEHIND: Readonly<Record<string, readonly string[]>> = lawTerms.behind.of;

/** Something that the advice took to be so, or lacks, with the question that it hangs on. */
export interface Because {
  readonly message: Message;
  /** A question on this person's path; null when none of them asks it. */
  readonly question: string | null;
}

/** `advies:assumption.stage.behaviour` is looked up as itself, then as the group `assumption.stage`. */
function questionsBehind(key: string): readonly string[] {
  const name = key.slice(key.indexOf(":") + 1);
  return BEHIND[name] ?? BEHIND[name.slice(0, name.lastIndexOf("."))] ?? [];
}

/** Each assumption with the question to go back to. Every assumption hangs on one: at least on the first question. */
export const assumptionsBack = (assumed: readonly Message[], answers: Answers): readonly Because[] =>
  assumed.map((message) => ({
    message,
    question: questionsBehind(message.key).find((id) => id in answers) ?? navigatorFlow.start,
  }));

/** Each fact that is not known, with the question that asked it where this person met it. */
export const unknownBack = (unknown: readonly Message[], answers: Answers): readonly Because[] =>
  unknown.map((message) => ({
    message,
    question: questionsBehind(message.key).find((id) => id in answers) ?? null,
  }));
