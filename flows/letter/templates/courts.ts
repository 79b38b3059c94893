import { awb } from "../refs";
import type { LetterTemplate, TemplateBlock } from "../template";
import { APPEAL_CONTENT, asks } from "./mandatory";
import {
  ASK_INTERPRETER,
  BOTTOM,
  DECIDED_BY,
  DECISION_FACTS,
  dated,
  enclosures,
  GROUNDS,
  GROUNDS_LATER,
  LATE,
  OPEN_BODY,
  paragraphs,
  subject,
  top,
} from "./pieces";

const askCourt = (key: string): TemplateBlock =>
  paragraphs(
    "request",
    "heading.request",
    { say: key, unless: "short" },
    { own: "wish", unless: "short" },
    ASK_INTERPRETER,
    { say: "ask.costs_court", when: "costs" },
  );

/** Beroepschrift at a court, full or kort (rule R7.1). */
export const beroepschrift = {
  id: "beroepschrift",
  title: "title.beroepschrift",
  legalBasis: [awb("8:1", "R7.1"), awb("6:5", "R4.1"), awb("6:6", "R4.2")],
  mandatory: APPEAL_CONTENT,
  blocks: [
    ...top(),
    ...subject(dated("beroep.subject"), { say: "subject.reference_of_decision", with: ["reference"] }),
    paragraphs("decision", null, dated("beroep.decision"), DECIDED_BY, ...DECISION_FACTS),
    LATE,
    GROUNDS,
    GROUNDS_LATER,
    askCourt("beroep.request"),
    enclosures({ say: "enclosure.the_decision" }),
    ...BOTTOM,
  ],
} as const satisfies LetterTemplate;

/** Beroep because a decision does not come, after a notice of default (rule R6.6). */
export const beroepNietTijdig = {
  id: "beroep_niet_tijdig",
  title: "title.beroep_niet_tijdig",
  legalBasis: [awb("6:2", "R6.6"), awb("6:12", "R6.6"), awb("8:55b", "R6.6")],
  mandatory: [
    ...asks(awb("6:5 lid 1", "R4.1"), "name", "address", "date"),
    ...asks(awb("6:12 lid 2", "R6.6"), "application", "notice"),
    ...asks(awb("6:5 lid 1", "R4.1"), "signature"),
    ...asks(awb("6:4", "R4.1"), "addressee"),
  ],
  blocks: [
    ...top(),
    ...subject({ say: "niet_tijdig.subject" }, { say: "subject.reference_of_decision", with: ["reference"] }),
    paragraphs(
      "decision",
      null,
      { first: [{ say: "niet_tijdig.body", with: ["decidedBy"] }, { say: "niet_tijdig.opening" }] },
      { say: "niet_tijdig.aanvraag", with: ["requestDate"], unless: "pending_bezwaar" },
      { say: "niet_tijdig.bezwaar", with: ["requestDate"], when: "pending_bezwaar" },
      { open: "request_date", lacks: "requestDate" },
      { say: "ingebrekestelling.about", with: ["requestSubject"] },
      { say: "niet_tijdig.notice", with: ["noticeDate"] },
      { open: "notice_date", lacks: "noticeDate" },
      { say: "niet_tijdig.still_nothing" },
      { own: "story" },
    ),
    askCourt("niet_tijdig.request"),
    enclosures({ say: "enclosure.application" }, { say: "enclosure.notice" }),
    ...BOTTOM,
  ],
} as const satisfies LetterTemplate;

/** Hoger beroep against a ruling of the rechtbank (rule R7.8). */
export const hogerBeroep = {
  id: "hoger_beroep",
  title: "title.hoger_beroep",
  legalBasis: [awb("8:104", "R7.8"), awb("6:5", "R4.1"), awb("6:6", "R4.2")],
  mandatory: APPEAL_CONTENT,
  blocks: [
    ...top(),
    ...subject(dated("hoger_beroep.subject"), { say: "subject.case_number", with: ["reference"] }),
    paragraphs(
      "decision",
      null,
      dated("hoger_beroep.decision"),
      { open: "ruling_date", lacks: "decisionDate" },
      {
        first: [{ say: "hoger_beroep.case_number", with: ["reference"] }, { open: "case_number" }],
      },
    ),
    LATE,
    { ...GROUNDS, heading: "heading.grounds_ruling" },
    GROUNDS_LATER,
    askCourt("hoger_beroep.request"),
    enclosures({ say: "enclosure.ruling" }),
    ...BOTTOM,
  ],
} as const satisfies LetterTemplate;

/** Verzoek om een voorlopige voorziening; bezwaar or beroep must be pending (rule R5.2). */
export const voorlopigeVoorziening = {
  id: "voorlopige_voorziening",
  title: "title.voorlopige_voorziening",
  legalBasis: [awb("8:81", "R5.2")],
  mandatory: asks(
    awb("8:81", "R5.2"),
    "name",
    "address",
    "date",
    "body",
    "decision",
    "bezwaar_date",
    "urgency",
    "signature",
    "addressee",
  ),
  blocks: [
    ...top(),
    ...subject({ say: "vovo.subject" }, { say: "subject.reference_of_decision", with: ["reference"] }),
    paragraphs("decision", null, dated("vovo.decision"), DECIDED_BY, OPEN_BODY, ...DECISION_FACTS, {
      first: [{ say: "vovo.bezwaar", with: ["bezwaarDate"] }, { open: "bezwaar_date" }],
    }),
    paragraphs(
      "grounds",
      "heading.urgency",
      { own: "urgency" },
      { chosenGrounds: true },
      { own: "story" },
      { open: "urgency", when: "missing_urgency" },
    ),
    paragraphs("request", "heading.request", { say: "vovo.request" }, { own: "wish" }, ASK_INTERPRETER),
    enclosures({ say: "enclosure.the_decision" }, { say: "enclosure.bezwaar" }, { say: "enclosure.urgency" }),
    ...BOTTOM,
  ],
} as const satisfies LetterTemplate;
