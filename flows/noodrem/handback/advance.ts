import { initialTransition, transition } from "xstate";
import type { LocalDate } from "../../law/types";
import { fail, ok, type Result } from "../../result";
import { checkAnswer, type MissingPart } from "../answer-check";
import type { NoodremRole } from "../events";
import {
  HANDBACK_WHO_MAY,
  type HandbackContext,
  type HandbackEvent,
  type HandbackState,
  handbackMachine,
} from "./machine";
import type { HandbackTerms } from "./terms";

export interface HandbackSituation {
  readonly state: HandbackState;
  readonly context: HandbackContext;
}

export type HandbackError =
  | { readonly code: "not_allowed" }
  | { readonly code: "answer_incomplete"; readonly missing: readonly MissingPart[] }
  | { readonly code: "not_possible_now" };

/** An assignment as it is handed back on `handedBackOn` (Europe/Amsterdam). */
export function beginHandback(handedBackOn: LocalDate, terms: HandbackTerms): HandbackSituation {
  const [snapshot] = initialTransition(handbackMachine, { handedBackOn, terms });
  return { state: snapshot.value as HandbackState, context: snapshot.context };
}

/**
 * The only way from one situation to the next; pure. `texts` are those of the handback: an answer that repeats them
 * is no answer. Errors: `not_allowed` by role, `answer_incomplete` with what is missing, `not_possible_now`.
 */
export function advanceHandback(
  { state, context }: HandbackSituation,
  event: HandbackEvent,
  acting: { readonly role: NoodremRole; readonly on: LocalDate; readonly texts?: readonly string[] },
): Result<HandbackSituation, HandbackError> {
  if (!HANDBACK_WHO_MAY[event.type].includes(acting.role)) return fail({ code: "not_allowed" });
  if (acting.on < context.lastEventOn) return fail({ code: "not_possible_now" });
  if (event.type === "ANSWER" && state === "heroverwogen") {
    const missing = checkAnswer(event.answer, {
      today: acting.on,
      longestPromiseDays: context.terms.longestPromiseDays,
      ...(acting.texts !== undefined && { signalTexts: acting.texts }),
    });
    if (missing.length > 0) return fail({ code: "answer_incomplete", missing });
  }
  const snapshot = handbackMachine.resolveState({ value: state, context });
  const dated = { ...event, on: acting.on };
  if (!snapshot.can(dated)) return fail({ code: "not_possible_now" });
  const [next] = transition(handbackMachine, snapshot, dated);
  return ok({ state: next.value as HandbackState, context: next.context });
}
