import { assertEvent, assign, setup } from "xstate";
import type { LocalDate } from "../law/types";
import { type Answer, checkAnswer } from "./answer-check";
import type { DatedNoodremEvent } from "./events";
import {
  answerDue,
  answered,
  atLeastLeadership,
  climb,
  dueBy,
  type NoodremContext,
  promiseDue,
} from "./machine-context";
import { addDays, endOf, type NoodremTerms } from "./terms";

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
    answerIsComplete: ({ context, event }) => isComplete(context, event),
    isPrepared: ({ context }) => context.preparedBy !== null,
    answerIsSound: ({ context, event }) => isSound(context, event),
    answerCompliesSoundly: ({ context, event }) =>
      answerIn(event).kind === "comply" && isSound(context, event),
    notDenied: ({ context }) => !context.keptDenied,
    isOpen: ({ context }) => context.closedOn === null,
    mayAskIdentity: ({ context }) => context.closedOn === null && context.identityAskedBy === null,
    mayOpenIdentity: ({ context, event }) =>
      context.closedOn === null &&
      context.identityOpenedOn === null &&
      isSecondPerson(context.identityAskedBy, event),
    mayCallMisuse: ({ context }) => context.closedOn === null && context.misuseCalledBy === null,
    mayDecideMisuse: ({ context, event }) =>
      context.closedOn === null && isSecondPerson(context.misuseCalledBy, event),
  },
  actions: {
    noteDay: assign({ lastEventOn: ({ event }) => event.on }),
    startAcknowledging: assign(({ context, event }) => {
      const acknowledgeBy = endOf(context.terms, event.on, context.terms.acknowledgeDays);
      return { acknowledgeBy, dueOn: dueBy(context, acknowledgeBy) };
    }),
    startAnswering: assign({ dueOn: ({ context, event }) => answerDue(context, event.on) }),
    noteForward: assign({
      forwards: ({ context }) => context.forwards + 1,
      preparedBy: null,
      identityAskedBy: null,
      identityOpenedOn: null,
      dueOn: null,
    }),
    noteQuestion: assign({ askedOn: ({ event }) => event.on }),
    extend: assign(({ context }) => {
      const answerBy = endOf(context.terms, context.answerBy, context.terms.extensionDays);
      return { extended: true, answerBy, dueOn: dueBy(context, answerBy) };
    }),
    notePreparer: assign({ preparedBy: ({ event }) => event.person ?? null }),
    clearPreparer: assign({ preparedBy: null }),
    noteAnswer: assign(({ event }) => answered(answerIn(event), event.on)),
    startJudging: assign({ dueOn: ({ context, event }) => addDays(event.on, context.terms.judgeDays) }),
    judge: assign({
      judgement: (_, params: { readonly judgement: NoodremContext["judgement"] }) => params.judgement,
    }),
    startReconsidering: assign(({ context, event }) => {
      const answerBy = endOf(context.terms, event.on, context.terms.reconsiderDays);
      return { answerBy, dueOn: dueBy(context, answerBy) };
    }),
    startPromise: assign({ dueOn: ({ context, event }) => promiseDue(context, event.on) }),
    startSettling: assign({ dueOn: ({ context, event }) => addDays(event.on, context.terms.settleDays) }),
    noteDenial: assign({ keptDenied: true }),
    askIdentity: assign({ identityAskedBy: ({ event }) => event.person ?? null }),
    openIdentity: assign({ identityOpenedOn: ({ event }) => event.on }),
    callMisuse: assign({ misuseCalledBy: ({ event }) => event.person ?? null }),
    decideMisuse: assign({ misuseOn: ({ event }) => event.on }),
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
  assertEvent(event, ["PREPARE", "ANSWER", "RECONSIDER"]);
  return event.answer;
}

/** I11: what takes two people is asked by one and decided by another. */
const isSecondPerson = (first: string | null, event: DatedNoodremEvent): boolean =>
  first !== null && first !== (event.person ?? null);

/** I3: nothing of the answer is missing. */
const isComplete = ({ terms }: NoodremContext, event: DatedNoodremEvent): boolean =>
  checkAnswer(answerIn(event), { today: event.on, longestPromiseDays: terms.longestPromiseDays }).length ===
  0;

/** I2, I3: complete and, where it explains, prepared by one person and signed by another, of the leadership. */
function isSound(context: NoodremContext, event: DatedNoodremEvent): boolean {
  const isSigned =
    answerIn(event).kind === "comply" ||
    (event.by === "leiding" && context.preparedBy !== null && context.preparedBy !== event.person);
  return isSigned && isComplete(context, event);
}
