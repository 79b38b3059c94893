/** Where a noodrem can rest. `aanvaard` and `heroverwogen` are moments on the way: the record keeps them as judgement. */
export const NOODREM_STATES = [
  "ingediend",
  "bezorgd",
  "ontvangen",
  "in_beraad",
  "vraag_aan_indiener",
  "beantwoord",
  "aanvaard",
  "betwist",
  "heroverwogen",
  "toezegging_loopt",
  "nagekomen",
  "gebroken",
  "gesloten",
  "ingetrokken",
  "doorgestuurd",
] as const;
export type NoodremState = (typeof NOODREM_STATES)[number];

/** The receiver owes something that is not there yet. */
export const WAITING_STATES: readonly NoodremState[] = [
  "bezorgd",
  "ontvangen",
  "in_beraad",
  "vraag_aan_indiener",
  "betwist",
];

/** Nothing happens any more; the keys are destroyed when the retention term ends. */
export const FINAL_STATES: readonly NoodremState[] = ["gesloten", "ingetrokken"];

/**
 * The escalation ladder, from nothing to the top. A rung is climbed by silence alone and never lowered:
 * what was needed to get an answer stays part of the record.
 */
export const RUNGS = [
  "geen",
  "herinnering_1",
  "herinnering_2",
  "herinnering_3",
  "leiding",
  "openbare_lijst",
  "ombudsman",
] as const;
export type Rung = (typeof RUNGS)[number];

/** From here on the silence is public. */
export const SILENT_RUNGS: readonly Rung[] = ["openbare_lijst", "ombudsman"];

export const ANSWER_KINDS = ["comply", "partly", "explain"] as const;
export type AnswerKind = (typeof ANSWER_KINDS)[number];

/** What the person who filed thought of the answer; given once. */
export const JUDGEMENTS = ["geen", "aanvaard", "betwist", "niet_beoordeeld"] as const;
export type Judgement = (typeof JUDGEMENTS)[number];
