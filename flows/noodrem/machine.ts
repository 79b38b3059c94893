/**
 * The life of one noodrem, from filing to closing. It decides what may happen next and which day counts; it stores,
 * sends and remembers nothing. Use it through `advance` (./advance).
 *
 * Invariants, named in the tests:
 *  I1  Nothing but an event changes a noodrem; an impossible event is a typed error, never silence.
 *  I2  Only the roles of `WHO_MAY` can send an event; an answer that explains is prepared by one person and signed,
 *      word for word, by another, of `leiding`.
 *  I3  An answer is complete or it is refused (`checkAnswer`); every answer leaves a day on which it is checked.
 *  I4  The person judges once: after `betwist` comes a reconsidered answer, and no second dispute.
 *  I5  Silence climbs the ladder one rung a time, never down, and is public only after the answer was due.
 *  I6  A term is a day, not a timer: `TERM_EXPIRED` is possible only on a day after `dueOn`.
 *  I7  The answer term is extended at most once, with reasons, before its end.
 *  I8  From every state the end can be reached; `gesloten` and `ingetrokken` are the only ends.
 *  I9  Time never runs backwards: an event before the day of the last one is refused.
 *  I10 A question to the person does not stop the term, and an answer that complies need not wait for the reply.
 *  I11 To open a name or to call a signal misuse takes two people, each with a reason; nothing is deleted by it.
 *
 *   ingediend ──DELIVER──▶ bezorgd ──ACKNOWLEDGE──▶ ontvangen ──TAKE_UP──▶ in_beraad ──ASK──▶ vraag_aan_indiener
 *                            ▲  └───────FORWARD (also from the next two)──┐   │ ▲ ◀─REPLY, RESUME──┘  │
 *                            └──DELIVER── doorgestuurd ◀──────────────────┘   │                       │
 *                                                                  ANSWER     ▼     ANSWER (comply)   │
 *   toezegging_loopt ◀── aanvaard ◀──ACCEPT── beantwoord ◀────────────────────┴───────────────────────┘
 *      │  │    ▲  ▲                             │    │ DISPUTE
 *      │  │    │  └──────TERM_EXPIRED───────────┘    ▼
 *      │  │    └───── heroverwogen ◀──RECONSIDER── betwist
 *      │  └──KEEP_PROMISE──▶ nagekomen ──TERM_EXPIRED──▶ gesloten
 *      └──TERM_EXPIRED─────▶ gebroken ───TERM_EXPIRED──▶ gesloten      (nagekomen ──DENY_KEPT──▶ gebroken, once;
 *                                                                       gebroken ──KEEP_PROMISE──▶ nagekomen;
 *                                                                       nagekomen ──CONFIRM_KEPT──▶ gesloten)
 *   PREPARE and RETURN keep the state (in_beraad, betwist): an explanation waits there for its signature.
 *   WITHDRAW leads to ingetrokken from every state up to beantwoord and betwist. TERM_EXPIRED while the receiver
 *   owes something keeps the state and climbs the ladder. `aanvaard` and `heroverwogen` pass on at once.
 *   In every state that is not an end: DISCLOSE (the source says to one receiver who they are), ASK_IDENTITY and
 *   OPEN_IDENTITY, and CALL_MISUSE and DECIDE_MISUSE, which leads to gesloten.
 */
import type { NoodremContext } from "./machine-context";
import { initialContext } from "./machine-context";
import { noodremSetup } from "./machine-setup";

/** Stored with each noodrem; raised when a stored state or column would be read differently. */
export const MACHINE_VERSION = 1;

const notifyReceiver = (about: string) =>
  ({ type: "notify", params: { audience: "ontvanger", about } }) as const;
const notifyLeadership = (about: string) =>
  ({ type: "notify", params: { audience: "leiding", about } }) as const;
const judge = (judgement: NoodremContext["judgement"]) => ({ type: "judge", params: { judgement } }) as const;

/** Silence of the receiver: the state stays, the ladder is climbed. */
const climbOnSilence = {
  guard: "isDue",
  actions: [
    "noteDay",
    "climb",
    { type: "notifyRung", params: ({ context }: { context: NoodremContext }) => ({ rung: context.rung }) },
  ],
} as const;
const withdraw = { target: "ingetrokken", actions: ["noteDay", notifyReceiver("ingetrokken")] } as const;
const forward = {
  target: "doorgestuurd",
  guard: "mayForward",
  actions: ["noteDay", "noteForward", "deliver"],
} as const;
const extend = { guard: "mayExtend", actions: ["noteDay", "extend"] } as const;
const prepare = {
  guard: "answerIsComplete",
  actions: ["noteDay", "notePreparer", notifyLeadership("voorgelegd")],
} as const;
const giveBack = {
  guard: "isPrepared",
  actions: ["noteDay", "clearPreparer", notifyReceiver("teruggegeven")],
} as const;
const deliver = {
  target: "bezorgd",
  actions: ["noteDay", "startAcknowledging", notifyReceiver("bezorgd")],
} as const;

export const noodremMachine = noodremSetup.createMachine({
  id: "noodrem",
  initial: "ingediend",
  context: ({ input }) => initialContext(input.filedOn, input.terms),
  on: {
    DISCLOSE: { guard: "isOpen", actions: ["noteDay", notifyLeadership("bekend_gemaakt")] },
    ASK_IDENTITY: { guard: "mayAskIdentity", actions: ["noteDay", "askIdentity"] },
    OPEN_IDENTITY: { guard: "mayOpenIdentity", actions: ["noteDay", "openIdentity"] },
    CALL_MISUSE: { guard: "mayCallMisuse", actions: ["noteDay", "callMisuse"] },
    DECIDE_MISUSE: { target: ".gesloten", guard: "mayDecideMisuse", actions: ["noteDay", "decideMisuse"] },
  },
  states: {
    ingediend: { on: { DELIVER: deliver, WITHDRAW: withdraw } },
    doorgestuurd: { on: { DELIVER: deliver, WITHDRAW: withdraw } },
    bezorgd: {
      on: {
        ACKNOWLEDGE: { target: "ontvangen", actions: ["noteDay", "startAnswering"] },
        FORWARD: forward,
        WITHDRAW: withdraw,
        TERM_EXPIRED: climbOnSilence,
      },
    },
    ontvangen: {
      on: {
        TAKE_UP: { target: "in_beraad", actions: "noteDay" },
        FORWARD: forward,
        EXTEND: extend,
        WITHDRAW: withdraw,
        TERM_EXPIRED: climbOnSilence,
      },
    },
    in_beraad: {
      on: {
        ASK: { target: "vraag_aan_indiener", actions: ["noteDay", "noteQuestion"] },
        PREPARE: prepare,
        RETURN: giveBack,
        ANSWER: {
          target: "beantwoord",
          guard: "answerIsSound",
          actions: ["noteDay", "noteAnswer", "startJudging"],
        },
        FORWARD: forward,
        EXTEND: extend,
        WITHDRAW: withdraw,
        TERM_EXPIRED: climbOnSilence,
      },
    },
    vraag_aan_indiener: {
      on: {
        REPLY: { target: "in_beraad", actions: ["noteDay", notifyReceiver("antwoord_op_vraag")] },
        RESUME: { target: "in_beraad", guard: "hasWaited", actions: "noteDay" },
        ANSWER: {
          target: "beantwoord",
          guard: "answerCompliesSoundly",
          actions: ["noteDay", "noteAnswer", "startJudging"],
        },
        EXTEND: extend,
        WITHDRAW: withdraw,
        TERM_EXPIRED: climbOnSilence,
      },
    },
    beantwoord: {
      on: {
        ACCEPT: { target: "aanvaard", actions: ["noteDay", judge("aanvaard"), notifyReceiver("aanvaard")] },
        DISPUTE: {
          target: "betwist",
          actions: ["noteDay", judge("betwist"), "startReconsidering", notifyLeadership("betwist")],
        },
        WITHDRAW: withdraw,
        TERM_EXPIRED: {
          target: "toezegging_loopt",
          guard: "isDue",
          actions: ["noteDay", judge("niet_beoordeeld")],
        },
      },
    },
    aanvaard: { always: "toezegging_loopt" },
    betwist: {
      on: {
        PREPARE: prepare,
        RETURN: giveBack,
        RECONSIDER: { target: "heroverwogen", guard: "answerIsSound", actions: ["noteDay", "noteAnswer"] },
        WITHDRAW: withdraw,
        TERM_EXPIRED: climbOnSilence,
      },
    },
    heroverwogen: { always: "toezegging_loopt" },
    toezegging_loopt: {
      entry: "startPromise",
      on: {
        KEEP_PROMISE: { target: "nagekomen", actions: "noteDay" },
        TERM_EXPIRED: { target: "gebroken", guard: "isDue", actions: "noteDay" },
      },
    },
    nagekomen: {
      entry: "startSettling",
      on: {
        CONFIRM_KEPT: { target: "gesloten", actions: ["noteDay", notifyReceiver("bevestigd")] },
        DENY_KEPT: { target: "gebroken", guard: "notDenied", actions: ["noteDay", "noteDenial"] },
        TERM_EXPIRED: { target: "gesloten", guard: "isDue", actions: "noteDay" },
      },
    },
    gebroken: {
      entry: ["startSettling", "tellLeadership", notifyLeadership("toezegging_gebroken")],
      on: {
        KEEP_PROMISE: { target: "nagekomen", guard: "notDenied", actions: "noteDay" },
        TERM_EXPIRED: { target: "gesloten", guard: "isDue", actions: "noteDay" },
      },
    },
    gesloten: { type: "final", entry: "end" },
    ingetrokken: { type: "final", entry: "end" },
  },
});
