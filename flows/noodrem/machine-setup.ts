import { assertEvent, assign, setup } from "xstate";
import type { LocalDate } from "../law/types";
import { type Answer, checkAnswer } from "./answer-check";
import type { DatedNoodremEvent } from "./events";
import {
  answerDue,
  answered,
  atLeastLeadership,
  climb,
  type NoodremContext,
  promiseDue,
} from "./machine-context";
import { addDays, type NoodremTerms } from "./terms";

/** Who is told. */
export type Audience = "ontvanger" | "leiding" | "ombudsman";

const types = {} as {
  context: NoodremContext;
  events: DatedNoodremEvent;
  input: { readonly filedOn: LocalDate; readonly terms: NoodremTerms };
};

/** The vocabulary of the machine: its guards ask, its actions note days, and what must follow is only named. */
export const noodremSetup = setup({
  types,
  guards: {
    isDue: ({ context, event }) => context.dueOn !== null && event.on > context.dueOn,
    mayExtend: ({ context, event }) => !context.extended && event.on <= context.answerBy,
    mayForward: ({ context }) => context.forwards < context.terms.mostForwards,
    hasWaited: ({ context, event }) =>
      context.askedOn !== null && event.on > addDays(context.askedOn, context.terms.questionDays),
    answerIsSound: ({ context, event }) => isSound(context, event),
    answerCompliesSoundly: ({ context, event }) =>
      answerIn(event).kind === "comply" && isSound(context, event),
    notDenied: ({ context }) => !context.keptDenied,
  },
  actions: {
    noteDay: assign({ lastEventOn: ({ event }) => event.on }),
    startAcknowledging: assign(({ context, event }) => {
      const acknowledgeBy = addDays(event.on, context.terms.acknowledgeDays);
      return { acknowledgeBy, dueOn: acknowledgeBy };
    }),
    startAnswering: assign({ dueOn: ({ context, event }) => answerDue(context, event.on) }),
    noteForward: assign({ forwards: ({ context }) => context.forwards + 1, dueOn: null }),
    noteQuestion: assign({ askedOn: ({ event }) => event.on }),
    extend: assign(({ context }) => {
      const answerBy = addDays(context.answerBy, context.terms.extensionDays);
      return { extended: true, answerBy, dueOn: answerBy };
    }),
    noteAnswer: assign(({ event }) => answered(answerIn(event), event.on)),
    startJudging: assign({ dueOn: ({ context, event }) => addDays(event.on, context.terms.judgeDays) }),
    judge: assign({
      judgement: (_, params: { readonly judgement: NoodremContext["judgement"] }) => params.judgement,
    }),
    startReconsidering: assign(({ context, event }) => {
      const answerBy = addDays(event.on, context.terms.reconsiderDays);
      return { answerBy, dueOn: answerBy };
    }),
    startPromise: assign({ dueOn: ({ context, event }) => promiseDue(context, event.on) }),
    startSettling: assign({ dueOn: ({ context, event }) => addDays(event.on, context.terms.settleDays) }),
    noteDenial: assign({ keptDenied: true }),
    climb: assign(({ context, event }) => climb(context, event.on)),
    tellLeadership: assign({ rung: ({ context }) => atLeastLeadership(context.rung) }),
    end: assign({ dueOn: null, closedOn: ({ event }) => event.on }),
    /* What follows from an event is only named here; `advance` hands the names to the use case. */
    deliver: () => {},
    notify: (_, _params: { readonly audience: Audience; readonly about: string }) => {},
    notifyRung: (_, _params: { readonly rung: NoodremContext["rung"] }) => {},
  },
});

/** The answer in an answering event; the guards use it only there. */
function answerIn(event: DatedNoodremEvent): Answer {
  assertEvent(event, ["ANSWER", "RECONSIDER"]);
  return event.answer;
}

/** I2, I3: complete, and signed by the leadership where it explains. */
function isSound({ terms }: NoodremContext, event: DatedNoodremEvent): boolean {
  const answer = answerIn(event);
  const isSigned = answer.kind === "comply" || event.by === "leiding";
  return (
    isSigned &&
    checkAnswer(answer, { today: event.on, longestPromiseDays: terms.longestPromiseDays }).length === 0
  );
}
