import type { NoodremEventType } from "./events";

/**
 * How an event is called where machines of the receiver hear of it (feed, webhook). What is not named here is between
 * people and goes to no machine: names that are opened, misuse, an answer that waits for its second signature.
 */
export const FEED_KINDS: Readonly<Partial<Record<NoodremEventType | "ATTACH", string>>> = {
  DELIVER: "bezorgd",
  ACKNOWLEDGE: "ontvangen",
  TAKE_UP: "in-beraad",
  FORWARD: "doorgestuurd",
  ASK: "gevraagd",
  REPLY: "gereageerd",
  RESUME: "verder-zonder-reactie",
  EXTEND: "verlengd",
  ANSWER: "beantwoord",
  ACCEPT: "aanvaard",
  DISPUTE: "betwist",
  RECONSIDER: "heroverwogen",
  KEEP_PROMISE: "nagekomen",
  CONFIRM_KEPT: "bevestigd",
  DENY_KEPT: "ontkend",
  WITHDRAW: "ingetrokken",
  TERM_EXPIRED: "termijn-voorbij",
  ATTACH: "bijlage",
};

/** What the person who follows is told of by mail: everything that the receiver did, and a term that ended. */
export const FOLLOWER_HEARS: readonly NoodremEventType[] = [
  "ACKNOWLEDGE",
  "FORWARD",
  "ASK",
  "EXTEND",
  "ANSWER",
  "RECONSIDER",
  "KEEP_PROMISE",
  "TERM_EXPIRED",
];
