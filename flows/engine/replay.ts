import { initialTransition, transition } from "xstate";
import { isAnswerTo } from "./answer-shape";
import type { CompiledFlow } from "./compile";
import type { Answers, AnswerValue, Surroundings } from "./definition";

/** Everything that follows from the answers. Nothing of it is stored. */
export interface Replay {
  /** Questions in the order in which they are asked: the answered ones, then the open one if there is one. */
  readonly path: readonly string[];
  /** The first question without an answer; null when the flow has ended. */
  readonly next: string | null;
  /** Where the flow ended; null while a question is open. */
  readonly outcome: string | null;
  /** Answers on the path. Only these may leave this module for a page, a letter or the law. */
  readonly answers: Answers;
  /** Answers to questions that are not asked (any more), or that no longer fit their question. */
  readonly stale: Answers;
  /** `done` answered questions, of `about` this many in all ("Vraag 3 van ongeveer 7" is done 2, about 7). */
  readonly progress: { readonly done: number; readonly about: number };
}

/**
 * Walks the flow over the answers. Pure: the same answers, day and registers give the same replay, whatever the
 * order in which the answers were given. An answer that does not fit its question counts as not given.
 */
export function replay(compiled: CompiledFlow, given: Answers, surroundings: Surroundings): Replay {
  const { flow, machine, ahead } = compiled;
  const path: string[] = [];
  const live: Record<string, AnswerValue> = {};
  let [snapshot] = initialTransition(machine, surroundings);
  let at = stateOf(snapshot);
  for (let question = flow.questions[at]; question; question = flow.questions[at]) {
    path.push(at);
    const value = Object.hasOwn(given, at) ? given[at] : undefined;
    if (value === undefined || !isAnswerTo(question, value)) break;
    live[at] = value;
    [snapshot] = transition(machine, snapshot, { type: "ANSWER", question: at, value });
    if (stateOf(snapshot) === at) throw new Error(`Flow ${flow.id}: no way on from ${at}`);
    at = stateOf(snapshot);
  }
  const open = Object.hasOwn(flow.questions, at);
  const done = Object.keys(live).length;
  return {
    path,
    next: open ? at : null,
    outcome: open ? null : at,
    answers: live,
    stale: Object.fromEntries(Object.entries(given).filter(([id]) => !Object.hasOwn(live, id))),
    progress: { done, about: done + (open ? (ahead.get(at) ?? 1) : 0) },
  };
}

/** Questions and outcomes are the top states of the machine, so its value is one name. */
const stateOf = (snapshot: { readonly value: unknown }): string => String(snapshot.value);

/** Where a question stands in a replay: on the path (with its number, from 1, and the one before it) or not. */
export type Position =
  | {
      readonly kind: "on-path";
      readonly number: number;
      readonly back: string | null;
      readonly answered: boolean;
    }
  | { readonly kind: "not-asked"; readonly goTo: string | null };

/**
 * The place of one question. A page asked for a question that is not asked goes to `goTo`, the first open question,
 * or to the outcome when that is null.
 */
export function positionOf(replayed: Replay, question: string): Position {
  const index = replayed.path.indexOf(question);
  if (index === -1) return { kind: "not-asked", goTo: replayed.next };
  return {
    kind: "on-path",
    number: index + 1,
    back: replayed.path[index - 1] ?? null,
    answered: Object.hasOwn(replayed.answers, question),
  };
}
