import { article, awb } from "../refs";
import type { LetterTemplate } from "../template";
import { asks } from "./mandatory";
import {
  ASK_CONFIRMATION,
  BOTTOM,
  DECISION_FACTS,
  dated,
  enclosures,
  GROUNDS,
  paragraphs,
  REFERENCE,
  subject,
  told,
  top,
} from "./pieces";

const SENT_BEFORE = {
  first: [{ say: "later.bezwaar", with: ["bezwaarDate"] }, { open: "bezwaar_date" }],
} as const;

/** The grounds after a korte brief, within the term that the body set (rule R4.2). */
export const aanvullingGronden = {
  id: "aanvulling_gronden",
  title: "title.aanvulling_gronden",
  legalBasis: [awb("6:6", "R4.2")],
  mandatory: asks(
    awb("6:6", "R4.2"),
    "name",
    "address",
    "date",
    "decision",
    "bezwaar_date",
    "grounds",
    "signature",
    "addressee",
  ),
  blocks: [
    ...top(),
    ...subject(dated("aanvulling.subject"), REFERENCE),
    paragraphs("decision", null, SENT_BEFORE, dated("aanvulling.decision"), ...DECISION_FACTS),
    GROUNDS,
    paragraphs(
      "request",
      "heading.request",
      { say: "aanvulling.request" },
      { own: "wish" },
      ASK_CONFIRMATION,
    ),
    enclosures(),
    ...BOTTOM,
  ],
} as const satisfies LetterTemplate;

/** Why a bezwaar or beroep came after the last day: what happened, from when to when, with proof (rule R3.1). */
export const verschoonbaar = {
  id: "verschoonbaar",
  title: "title.verschoonbaar",
  legalBasis: [awb("6:11", "R3.1")],
  mandatory: asks(
    awb("6:11", "R3.1"),
    "name",
    "address",
    "date",
    "decision",
    "bezwaar_date",
    "excuse",
    "period",
    "signature",
    "addressee",
  ),
  blocks: [
    ...top(),
    ...subject(dated("verschoonbaar.subject"), REFERENCE),
    paragraphs("decision", null, SENT_BEFORE, dated("verschoonbaar.decision"), ...DECISION_FACTS),
    paragraphs(
      "late",
      "heading.late",
      { say: "late.last_day", with: ["lastDay"] },
      { own: "lateReason" },
      { open: "late_reason", when: "missing_excuse" },
      { first: [{ say: "verschoonbaar.period", with: ["period"] }, { open: "period" }] },
      { say: "verschoonbaar.soon" },
    ),
    paragraphs(
      "request",
      "heading.request",
      { say: "late.ask" },
      { say: "verschoonbaar.content" },
      { own: "wish" },
      ASK_CONFIRMATION,
    ),
    enclosures({ say: "enclosure.late" }),
    ...BOTTOM,
  ],
} as const satisfies LetterTemplate;

/** Lower a tax of the last five years ex officio, when a bezwaar is too late (rule R3.3). */
export const ambtshalveVermindering = {
  id: "ambtshalve_vermindering",
  title: "title.ambtshalve_vermindering",
  legalBasis: [article("AWR", "65", "R3.3")],
  mandatory: asks(
    article("AWR", "65", "R3.3"),
    "name",
    "address",
    "date",
    "decision",
    "period",
    "problem",
    "signature",
    "addressee",
  ),
  blocks: [
    ...top(),
    ...subject({ say: "ambtshalve.subject" }, REFERENCE),
    paragraphs("decision", null, dated("ambtshalve.decision"), ...DECISION_FACTS, {
      first: [{ say: "ambtshalve.year", with: ["period"] }, { open: "period" }],
    }),
    paragraphs("grounds", "heading.problem", ...told("story", "problem")),
    paragraphs(
      "request",
      "heading.request",
      { say: "ambtshalve.request" },
      { own: "wish" },
      ASK_CONFIRMATION,
    ),
    enclosures({ say: "enclosure.decision" }),
    ...BOTTOM,
  ],
} as const satisfies LetterTemplate;
