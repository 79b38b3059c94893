import { assign, setup } from "xstate";
import type { LocalDate } from "../../law/types";
import { type Answer, checkAnswer, promiseDate } from "../answer-check";
import type { NoodremRole } from "../events";
import { addDays } from "../terms";
import type { HandbackTerms } from "./terms";

export const HANDBACK_STATES = [
  "teruggegeven",
  "heroverwogen",
  "aangepast",
  "ingetrokken",
  "opnieuw_verantwoord",
] as const;
export type HandbackState = (typeof HANDBACK_STATES)[number];

/** The maker gave way: such a call does not count against the number a year. */
export const UPHELD_STATES: readonly HandbackState[] = ["aangepast", "ingetrokken"];

export const HANDBACK_OUTCOMES = ["adapt", "withdraw", "justify"] as const;
export type HandbackOutcome = (typeof HANDBACK_OUTCOMES)[number];

export type HandbackEvent =
  | { readonly type: "RECONSIDER" }
  | { readonly type: "ANSWER"; readonly outcome: HandbackOutcome; readonly answer: Answer }
  | { readonly type: "TERM_EXPIRED" };
export type HandbackEventType = HandbackEvent["type"];

export const HANDBACK_WHO_MAY: Readonly<Record<HandbackEventType, readonly NoodremRole[]>> = {
  RECONSIDER: ["beleid"],
  ANSWER: ["beleid"],
  TERM_EXPIRED: ["systeem"],
};

export interface HandbackContext {
  readonly handedBackOn: LocalDate;
  readonly terms: HandbackTerms;
  readonly answerBy: LocalDate;
  readonly dueOn: LocalDate | null;
  /** The answer did not come in time; it stays on the record, also when it comes later. */
  readonly silent: boolean;
  readonly answeredOn: LocalDate | null;
  readonly promiseBy: LocalDate | null;
  readonly lastEventOn: LocalDate;
}

/** Stored with each one; raised when a stored state or column would be read differently. */
export const HANDBACK_MACHINE_VERSION = 1;

/** To adapt or to withdraw is checked as a *comply*, to justify anew as an *explain*. */
export const kindOfOutcome = (outcome: HandbackOutcome): Answer["kind"] =>
  outcome === "justify" ? "explain" : "comply";

export type DatedHandbackEvent = HandbackEvent & { readonly on: LocalDate };

const types = {} as {
  context: HandbackContext;
  events: DatedHandbackEvent;
  input: { readonly handedBackOn: LocalDate; readonly terms: HandbackTerms };
};

/**
 * The life of an assignment that was handed back.
 *
 *   teruggegeven ──RECONSIDER──▶ heroverwogen ──ANSWER──▶ aangepast | ingetrokken | opnieuw_verantwoord
 *
 * TERM_EXPIRED, once, in the first two: the state stays, the silence is noted and is public where it was for the Kamer.
 */
export const handbackMachine = setup({
  types,
  guards: {
    isDue: ({ context, event }) => context.dueOn !== null && event.on > context.dueOn,
    adapts: ({ context, event }) => isSound(context, event, "adapt"),
    withdraws: ({ context, event }) => isSound(context, event, "withdraw"),
    justifies: ({ context, event }) => isSound(context, event, "justify"),
  },
  actions: {
    noteDay: assign({ lastEventOn: ({ event }) => event.on }),
    noteSilence: assign({ silent: true, dueOn: null }),
    noteAnswer: assign(({ event }) => ({
      answeredOn: event.on,
      dueOn: null,
      promiseBy: event.type === "ANSWER" ? promiseDate(event.answer) : null,
    })),
  },
}).createMachine({
  id: "teruggave",
  initial: "teruggegeven",
  context: ({ input }) => {
    const answerBy = addDays(input.handedBackOn, input.terms.answerDays);
    return {
      ...input,
      answerBy,
      dueOn: answerBy,
      silent: false,
      answeredOn: null,
      promiseBy: null,
      lastEventOn: input.handedBackOn,
    };
  },
  states: {
    teruggegeven: {
      on: {
        RECONSIDER: { target: "heroverwogen", actions: "noteDay" },
        TERM_EXPIRED: { guard: "isDue", actions: ["noteDay", "noteSilence"] },
      },
    },
    heroverwogen: {
      on: {
        ANSWER: [
          { target: "aangepast", guard: "adapts", actions: ["noteDay", "noteAnswer"] },
          { target: "ingetrokken", guard: "withdraws", actions: ["noteDay", "noteAnswer"] },
          { target: "opnieuw_verantwoord", guard: "justifies", actions: ["noteDay", "noteAnswer"] },
        ],
        TERM_EXPIRED: { guard: "isDue", actions: ["noteDay", "noteSilence"] },
      },
    },
    aangepast: { type: "final" },
    ingetrokken: { type: "final" },
    opnieuw_verantwoord: { type: "final" },
  },
});

function isSound(context: HandbackContext, event: DatedHandbackEvent, outcome: HandbackOutcome): boolean {
  if (event.type !== "ANSWER" || event.outcome !== outcome) return false;
  if (event.answer.kind !== kindOfOutcome(outcome)) return false;
  const { longestPromiseDays } = context.terms;
  return checkAnswer(event.answer, { today: event.on, longestPromiseDays }).length === 0;
}
