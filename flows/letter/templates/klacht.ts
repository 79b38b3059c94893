import { awb } from "../refs";
import type { LetterTemplate } from "../template";
import { asks } from "./mandatory";
import {
  ASK_CONFIRMATION,
  BOTTOM,
  enclosures,
  paragraphs,
  REFERENCE,
  subject,
  told,
  top,
  WISH,
} from "./pieces";

/** Klacht about behaviour, at the body itself (rule R9.2). It changes no decision and stops no term (R9.1). */
export const klacht = {
  id: "klacht",
  title: "title.klacht",
  legalBasis: [awb("9:1", "R9.1"), awb("9:4", "R9.2")],
  mandatory: asks(awb("9:4", "R9.2"), "name", "address", "date", "conduct", "wish", "signature", "addressee"),
  blocks: [
    ...top(),
    ...subject({ say: "klacht.subject" }, REFERENCE),
    paragraphs("decision", null, { say: "klacht.opening" }, { say: "klacht.date", with: ["conductDate"] }),
    paragraphs("grounds", "heading.what_happened", ...told("story", "conduct")),
    paragraphs(
      "request",
      "heading.request",
      { say: "klacht.request" },
      ...WISH,
      { say: "klacht.hearing", when: "hearing" },
      ASK_CONFIRMATION,
    ),
    enclosures(),
    ...BOTTOM,
  ],
} as const satisfies LetterTemplate;

/** Request to an ombudsman, after the body dealt with the klacht or let it lie (rules R9.6, R9.7). */
export const ombudsman = {
  id: "ombudsman",
  title: "title.ombudsman",
  legalBasis: [awb("9:18", "R9.5"), awb("9:28", "R9.7")],
  mandatory: asks(
    awb("9:28", "R9.7"),
    "name",
    "address",
    "date",
    "body",
    "conduct",
    "why",
    "outcome",
    "signature",
    "addressee",
  ),
  blocks: [
    ...top(),
    ...subject({ say: "ombudsman.subject" }),
    paragraphs(
      "decision",
      null,
      { first: [{ say: "ombudsman.opening", with: ["decidedBy"] }, { say: "ombudsman.opening_open" }] },
      { open: "body", lacks: "decidedBy" },
      { say: "klacht.date", with: ["conductDate"] },
      { say: "ombudsman.first", with: ["answerDate"] },
      { own: "outcome" },
      { open: "outcome", when: "missing_outcome" },
    ),
    paragraphs(
      "grounds",
      "heading.what_happened",
      ...told("story", "conduct"),
      { own: "why" },
      { open: "why", when: "missing_why" },
    ),
    paragraphs("request", "heading.request", { say: "ombudsman.request" }, { own: "wish" }, ASK_CONFIRMATION),
    enclosures({ say: "enclosure.klacht" }),
    ...BOTTOM,
  ],
} as const satisfies LetterTemplate;

/** Machtiging: somebody else may act in this one case (rule R4.5). */
export const machtiging = {
  id: "machtiging",
  title: "title.machtiging",
  legalBasis: [awb("2:1 lid 2", "R4.5")],
  mandatory: asks(awb("2:1 lid 2", "R4.5"), "name", "address", "date", "representative", "signature"),
  blocks: [
    ...top(),
    ...subject({ say: "machtiging.subject" }, REFERENCE),
    paragraphs(
      "decision",
      null,
      { first: [{ say: "machtiging.who", with: ["representativeName"] }, { say: "machtiging.who_open" }] },
      { open: "representative", lacks: "representativeName" },
      { say: "machtiging.decision", with: ["decisionDate"] },
      { say: "machtiging.scope" },
      { say: "machtiging.end" },
    ),
    ...BOTTOM,
  ],
} as const satisfies LetterTemplate;
