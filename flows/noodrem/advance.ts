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

/**
 * Why an explanation cannot be sent yet: it is not the leadership that sends it, nobody prepared it, who signs also
 * wrote it, or the text is not the prepared one.
 */
export const SIGNATURE_LACKS = ["leiding", "not_prepared", "own_words", "changed"] as const;
export type SignatureLack = (typeof SIGNATURE_LACKS)[number];

export type NoodremError =
  | { readonly code: "not_allowed" }
  | { readonly code: "needs_signature"; readonly reason: SignatureLack }
  | { readonly code: "answer_incomplete"; readonly missing: readonly MissingPart[] }
  | { readonly code: "not_possible_now"; readonly state: NoodremState; readonly event: NoodremEventType };

/** Who acts, on which day (Europe/Amsterdam), and what an answer is held against. */
export interface Acting {
  readonly role: NoodremRole;
  /** Tells two people of one role apart. */
  readonly person?: string | null;
  readonly on: LocalDate;
  /** Lets an answer that only repeats the signal be refused. */
  readonly signalTexts?: readonly string[];
  /** Reasoning of earlier answers of the same organisation, so that a copy is refused. */
  readonly earlierTexts?: readonly string[];
  /** The answer that waits for a signature; what is signed is that text and no other. */
  readonly prepared?: Answer | null;
}

/** A noodrem as it is filed, before it is delivered. */
export function begin(filedOn: LocalDate, terms: NoodremTerms): NoodremSituation {
  const [snapshot] = initialTransition(noodremMachine, { filedOn, terms });
  return { state: snapshot.value as NoodremState, context: snapshot.context };
}

/**
 * The only way from one situation to the next; pure. Errors: `not_allowed` (role), `needs_signature` (an explanation
 * that is not prepared by one and signed by another), `answer_incomplete` with everything that is missing, `not_possible_now` (state, day or once-only).
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
  const who = { by: acting.role, person: acting.person ?? null, on: acting.on };
  const dated: DatedNoodremEvent = { ...event, ...who };
  if (event.type === "PREPARE" || event.type === "ANSWER" || event.type === "RECONSIDER") {
    if (!snapshot.can({ ...event, answer: completeAnswer(acting.on), ...who })) return notNow;
    const missing = checkAnswer(event.answer, {
      today: acting.on,
      longestPromiseDays: context.terms.longestPromiseDays,
      ...(acting.signalTexts !== undefined && { signalTexts: acting.signalTexts }),
      ...(acting.earlierTexts !== undefined && { earlierTexts: acting.earlierTexts }),
    });
    if (missing.length > 0) return fail({ code: "answer_incomplete", missing });
    const lack = event.type === "PREPARE" ? null : signatureLack(event.answer, context, acting);
    if (lack !== null) return fail({ code: "needs_signature", reason: lack });
  }
  if (!snapshot.can(dated)) return notNow;
  const [next, actions] = transition(noodremMachine, snapshot, dated);
  return ok({ state: next.value as NoodremState, context: next.context, effects: actions.flatMap(toEffect) });
}

/** What a signature under this answer lacks; null when it needs none, or has all. */
function signatureLack(answer: Answer, { preparedBy }: NoodremContext, acting: Acting): SignatureLack | null {
  if (answer.kind === "comply") return null;
  if (acting.role !== "leiding") return "leiding";
  if (preparedBy === null) return "not_prepared";
  if (preparedBy === acting.person) return "own_words";
  return JSON.stringify(acting.prepared ?? null) === JSON.stringify(answer) ? null : "changed";
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
  { type: "PREPARE", answer: completeAnswer(on) },
  { type: "RETURN", reason: "." },
  { type: "ANSWER", answer: completeAnswer(on) },
  { type: "ACCEPT" },
  { type: "DISPUTE", reason: "." },
  { type: "RECONSIDER", answer: completeAnswer(on) },
  { type: "KEEP_PROMISE", proof: "." },
  { type: "CONFIRM_KEPT" },
  { type: "DENY_KEPT", reason: "." },
  { type: "WITHDRAW" },
  { type: "DISCLOSE", name: ".", openTo: "leiding" },
  { type: "ASK_IDENTITY", reason: "." },
  { type: "OPEN_IDENTITY", reason: "." },
  { type: "CALL_MISUSE", reason: "." },
  { type: "DECIDE_MISUSE", reason: "." },
  { type: "TERM_EXPIRED" },
];

function toEffect(action: { readonly type: string; readonly params: unknown }): NoodremEffect[] {
  const params = (action.params ?? {}) as { audience: Audience; about: string; rung: Rung };
  if (action.type === "deliver") return [{ type: "deliver" }];
  if (action.type === "notify") return [{ type: "notify", audience: params.audience, about: params.about }];
  if (action.type === "notifyRung") return [{ type: "notifyRung", rung: params.rung }];
  return [];
}
