import { initialTransition, transition } from "xstate";
import type { LocalDate } from "../law/types";
import { fail, ok, type Result } from "../result";
import { type Answer, checkAnswer, type MissingPart } from "./answer-check";
import {
  type DatedNoodremEvent,
  mayDo,
  type NoodremEvent,
  type NoodremEventType,
  type NoodremRole,
} from "./events";
import { noodremMachine } from "./machine";
import type { NoodremContext } from "./machine-context";
import type { Audience } from "./machine-setup";
import type { NoodremState, Rung } from "./states";
import { addDays, type NoodremTerms } from "./terms";

/** Where a noodrem is: its columns `state` and context. */
export interface NoodremSituation {
  readonly state: NoodremState;
  readonly context: NoodremContext;
}

/** What must follow from an event in the same transaction. */
export type NoodremEffect =
  | { readonly type: "deliver" }
  | { readonly type: "notify"; readonly audience: Audience; readonly about: string }
  | { readonly type: "notifyRung"; readonly rung: Rung };

export type NoodremError =
  | { readonly code: "not_allowed" }
  | { readonly code: "answer_incomplete"; readonly missing: readonly MissingPart[] }
  | { readonly code: "not_possible_now"; readonly state: NoodremState; readonly event: NoodremEventType };

/** Who acts, on which day (Europe/Amsterdam). `signalTexts` lets an answer that only repeats the signal be refused. */
export interface Acting {
  readonly role: NoodremRole;
  readonly on: LocalDate;
  readonly signalTexts?: readonly string[];
}

/** A noodrem as it is filed, before it is delivered. */
export function begin(filedOn: LocalDate, terms: NoodremTerms): NoodremSituation {
  const [snapshot] = initialTransition(noodremMachine, { filedOn, terms });
  return { state: snapshot.value as NoodremState, context: snapshot.context };
}

/**
 * The only way from one situation to the next; pure. Errors: `not_allowed` (role, or an explanation that `leiding`
 * must sign), `answer_incomplete` with everything that is missing, `not_possible_now` (state, day or once-only).
 *
 * @example advance(begin("2026-11-24", terms), { type: "DELIVER" }, { role: "systeem", on: "2026-11-24" })
 *          // → { ok: true, value: { state: "bezorgd", context: { dueOn: "2026-12-01", … }, effects: [notify …] } }
 */
export function advance(
  situation: NoodremSituation,
  event: NoodremEvent,
  acting: Acting,
): Result<NoodremSituation & { readonly effects: readonly NoodremEffect[] }, NoodremError> {
  const { state, context } = situation;
  const notNow = fail({ code: "not_possible_now", state, event: event.type } as const);
  if (!mayDo(acting.role, event.type)) return fail({ code: "not_allowed" });
  if (acting.on < context.lastEventOn) return notNow;

  const snapshot = noodremMachine.resolveState({ value: state, context });
  const dated: DatedNoodremEvent = { ...event, by: acting.role, on: acting.on };
  if (event.type === "ANSWER" || event.type === "RECONSIDER") {
    if (event.answer.kind !== "comply" && acting.role !== "leiding") return fail({ code: "not_allowed" });
    if (!snapshot.can({ ...event, answer: completeAnswer(acting.on), by: acting.role, on: acting.on }))
      return notNow;
    const missing = checkAnswer(event.answer, {
      today: acting.on,
      longestPromiseDays: context.terms.longestPromiseDays,
      ...(acting.signalTexts !== undefined && { signalTexts: acting.signalTexts }),
    });
    if (missing.length > 0) return fail({ code: "answer_incomplete", missing });
  }
  if (!snapshot.can(dated)) return notNow;
  const [next, actions] = transition(noodremMachine, snapshot, dated);
  return ok({ state: next.value as NoodremState, context: next.context, effects: actions.flatMap(toEffect) });
}

/** The events that this role could send now, with the right content: the buttons of a page. */
export function possibleEvents(situation: NoodremSituation, acting: Acting): readonly NoodremEventType[] {
  return samples(acting.on)
    .filter((sample) => advance(situation, sample, acting).ok)
    .map((sample) => sample.type);
}

/** A complete answer, to ask whether any answer is possible at this point. */
const completeAnswer = (on: LocalDate): Answer => ({
  kind: "comply",
  change: "een verandering",
  owner: "een afdeling",
  changeBy: addDays(on, 1),
  weighing: [],
  alternatives: "",
  forThisPerson: "",
  lookAgainOn: "",
});

/** One event of each type, as good as its content can be. */
const samples = (on: LocalDate): readonly NoodremEvent[] => [
  { type: "DELIVER" },
  { type: "ACKNOWLEDGE" },
  { type: "TAKE_UP" },
  { type: "FORWARD", organisationId: "elders", reason: "." },
  { type: "ASK", question: "." },
  { type: "REPLY", text: "." },
  { type: "RESUME" },
  { type: "EXTEND", reason: "." },
  { type: "ANSWER", answer: completeAnswer(on) },
  { type: "ACCEPT" },
  { type: "DISPUTE", reason: "." },
  { type: "RECONSIDER", answer: completeAnswer(on) },
  { type: "KEEP_PROMISE", proof: "." },
  { type: "DENY_KEPT", reason: "." },
  { type: "WITHDRAW" },
  { type: "TERM_EXPIRED" },
];

function toEffect(action: { readonly type: string; readonly params: unknown }): NoodremEffect[] {
  const params = (action.params ?? {}) as { audience: Audience; about: string; rung: Rung };
  if (action.type === "deliver") return [{ type: "deliver" }];
  if (action.type === "notify") return [{ type: "notify", audience: params.audience, about: params.about }];
  if (action.type === "notifyRung") return [{ type: "notifyRung", rung: params.rung }];
  return [];
}
