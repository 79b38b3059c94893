import { article, awb } from "../refs";
import type { LetterTemplate, TemplateBlock } from "../template";
import { APPEAL_CONTENT, asks } from "./mandatory";
import {
  ASK_CONFIRMATION,
  ASK_INTERPRETER,
  BOTTOM,
  DECIDED_BY,
  DECISION_FACTS,
  dated,
  enclosures,
  GROUNDS,
  GROUNDS_LATER,
  LATE,
  paragraphs,
  REFERENCE,
  subject,
  top,
} from "./pieces";

const askAdministrative = (key: string): TemplateBlock =>
  paragraphs(
    "request",
    "heading.request",
    { say: key, unless: "short" },
    { own: "wish", unless: "short" },
    { say: "ask.hearing", when: "hearing" },
    ASK_INTERPRETER,
    { say: "ask.file", when: "file" },
    { say: "ask.suspension_appeal", when: "suspension" },
    { say: "ask.payment_delay_appeal", when: "payment_delay" },
    { say: "ask.costs_appeal", when: "costs" },
    ASK_CONFIRMATION,
  );

/** Administratief beroep at another body than the one that decided (rule R4.11). */
export const administratiefBeroep = {
  id: "administratief_beroep",
  title: "title.administratief_beroep",
  legalBasis: [awb("6:5", "R4.1"), awb("7:16", "R4.11")],
  mandatory: APPEAL_CONTENT,
  blocks: [
    ...top(),
    ...subject(dated("administratief_beroep.subject"), REFERENCE),
    paragraphs("decision", null, dated("administratief_beroep.decision"), DECIDED_BY, ...DECISION_FACTS),
    LATE,
    GROUNDS,
    GROUNDS_LATER,
    askAdministrative("administratief_beroep.request"),
    enclosures({ say: "enclosure.the_decision" }),
    ...BOTTOM,
  ],
} as const satisfies LetterTemplate;

/** Beroep against a traffic fine at the officier van justitie; birth and account stay open lines (rule S-WAHV). */
export const beroepWahv = {
  id: "beroep_wahv",
  title: "title.beroep_wahv",
  legalBasis: [awb("6:5", "R4.1"), article("Wahv", "6", "S-WAHV")],
  mandatory: [...APPEAL_CONTENT, ...asks(article("Wahv", "6", "S-WAHV"), "birth")],
  blocks: [
    ...top({ open: "birth" }, { open: "iban", unless: "line_iban" }),
    ...subject(dated("wahv.subject"), { say: "wahv.number", with: ["reference"] }),
    paragraphs(
      "decision",
      null,
      dated("wahv.decision"),
      { open: "decision_date", lacks: "decisionDate" },
      {
        first: [{ say: "wahv.number_is", with: ["reference"] }, { open: "wahv_number" }],
      },
    ),
    LATE,
    GROUNDS,
    GROUNDS_LATER,
    askAdministrative("wahv.request"),
    enclosures({ say: "enclosure.fine" }),
    ...BOTTOM,
  ],
} as const satisfies LetterTemplate;
