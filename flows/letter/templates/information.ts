import { article, awb, unwritten } from "../refs";
import type { LetterTemplate, TemplateLine } from "../template";
import { asks } from "./mandatory";
import {
  ASK_CONFIRMATION,
  ASK_INTERPRETER,
  BOTTOM,
  DECISION_FACTS,
  dated,
  enclosures,
  paragraphs,
  REFERENCE,
  subject,
  told,
  top,
  WISH,
} from "./pieces";

const WHAT: readonly TemplateLine[] = [
  { say: "information.subject", with: ["informationSubject"] },
  { open: "subject", when: "missing_subject" },
  { first: [{ say: "information.period", with: ["period"] }, { open: "period" }] },
];

/** Request for information under the Woo: anyone, no interest needed, no fee (rule R12.2). */
export const wooVerzoek = {
  id: "woo_verzoek",
  title: "title.woo_verzoek",
  legalBasis: [article("Woo", "4.1", "R12.2"), article("Woo", "4.4", "R12.2")],
  mandatory: asks(
    article("Woo", "4.1", "R12.2"),
    "name",
    "address",
    "date",
    "subject",
    "period",
    "signature",
    "addressee",
  ),
  blocks: [
    ...top(),
    ...subject({ say: "woo.subject" }),
    paragraphs("decision", null, { say: "woo.opening" }, ...WHAT, { own: "story" }),
    paragraphs(
      "request",
      "heading.request",
      { say: "woo.request" },
      { say: "woo.rules" },
      { say: "woo.term" },
      { own: "wish" },
      ASK_CONFIRMATION,
    ),
    enclosures(),
    ...BOTTOM,
  ],
} as const satisfies LetterTemplate;

/** What a body keeps about the person (rule R12.1). Identity is only proved as far as needed: no BSN, no copy. */
export const avgInzage = {
  id: "avg_inzage",
  title: "title.avg_inzage",
  legalBasis: [unwritten("AVG 15", "R12.1"), unwritten("AVG 12 lid 3", "R12.1")],
  mandatory: asks(
    unwritten("AVG 15", "R12.1"),
    "name",
    "address",
    "date",
    "subject",
    "period",
    "signature",
    "addressee",
  ),
  blocks: [
    ...top(),
    ...subject({ say: "avg.subject" }, REFERENCE),
    paragraphs("decision", null, { say: "avg.opening" }, ...WHAT, { own: "story" }),
    paragraphs(
      "request",
      "heading.request",
      { say: "avg.request" },
      { say: "avg.rules" },
      { say: "avg.identity" },
      { say: "avg.term" },
      { own: "wish" },
      ASK_CONFIRMATION,
    ),
    enclosures(),
    ...BOTTOM,
  ],
} as const satisfies LetterTemplate;

/** Correct or erase data about the person (rule R12.1). */
export const avgCorrectie = {
  id: "avg_correctie",
  title: "title.avg_correctie",
  legalBasis: [unwritten("AVG 16 en 17", "R12.1"), unwritten("AVG 12 lid 3", "R12.1")],
  mandatory: asks(
    unwritten("AVG 16 en 17", "R12.1"),
    "name",
    "address",
    "date",
    "problem",
    "wish",
    "signature",
    "addressee",
  ),
  blocks: [
    ...top(),
    ...subject({ say: "avg_correctie.subject" }, REFERENCE),
    paragraphs("decision", null, { say: "avg_correctie.opening" }),
    paragraphs("grounds", "heading.wrong_data", ...told("story", "problem")),
    paragraphs(
      "request",
      "heading.request",
      { say: "avg_correctie.request" },
      ...WISH,
      { say: "avg_correctie.pass_on" },
      { say: "avg.identity" },
      { say: "avg.term" },
      ASK_CONFIRMATION,
    ),
    enclosures({ say: "enclosure.right_data" }),
    ...BOTTOM,
  ],
} as const satisfies LetterTemplate;

/** The papers of the case, before the hearing (rules R4.7, R12.3). */
export const stukken = {
  id: "stukken",
  title: "title.stukken",
  legalBasis: [awb("7:4", "R4.7")],
  mandatory: asks(awb("7:4", "R4.7"), "name", "address", "date", "decision", "signature", "addressee"),
  blocks: [
    ...top(),
    ...subject(dated("stukken.subject"), REFERENCE),
    paragraphs("decision", null, dated("stukken.decision"), ...DECISION_FACTS, {
      say: "later.bezwaar",
      with: ["bezwaarDate"],
    }),
    paragraphs(
      "request",
      "heading.request",
      { say: "stukken.request" },
      { say: "stukken.calls" },
      { say: "stukken.rules" },
      { say: "stukken.why_not" },
      { own: "wish" },
      ASK_CONFIRMATION,
    ),
    ...BOTTOM,
  ],
} as const satisfies LetterTemplate;

/** To be heard, and the report of it (rule R4.6). */
export const hoorzitting = {
  id: "hoorzitting",
  title: "title.hoorzitting",
  legalBasis: [awb("7:2", "R4.6"), awb("7:7", "R4.6")],
  mandatory: asks(
    awb("7:2", "R4.6"),
    "name",
    "address",
    "date",
    "decision",
    "bezwaar_date",
    "signature",
    "addressee",
  ),
  blocks: [
    ...top(),
    ...subject(dated("hoorzitting.subject"), REFERENCE),
    paragraphs(
      "decision",
      null,
      { first: [{ say: "later.bezwaar", with: ["bezwaarDate"] }, { open: "bezwaar_date" }] },
      dated("hoorzitting.decision"),
      ...DECISION_FACTS,
    ),
    paragraphs(
      "request",
      "heading.request",
      { say: "hoorzitting.request" },
      { own: "wish" },
      ASK_INTERPRETER,
      { say: "hoorzitting.report" },
      { say: "ask.file" },
      ASK_CONFIRMATION,
    ),
    ...BOTTOM,
  ],
} as const satisfies LetterTemplate;
