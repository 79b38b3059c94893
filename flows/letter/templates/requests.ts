import { awb } from "../refs";
import type { LetterTemplate } from "../template";
import { asks } from "./mandatory";
import {
  ASK_CONFIRMATION,
  BOTTOM,
  DECISION_FACTS,
  dated,
  enclosures,
  GROUNDS,
  PENDING,
  paragraphs,
  REFERENCE,
  subject,
  told,
  top,
} from "./pieces";

/** Ingebrekestelling when a decision is late (rule R6.2); the penalty is named only where the regime has one (R6.7). */
export const ingebrekestelling = {
  id: "ingebrekestelling",
  title: "title.ingebrekestelling",
  legalBasis: [awb("4:17 lid 3", "R6.2"), awb("6:12", "R6.2")],
  mandatory: asks(
    awb("4:17 lid 3", "R6.2"),
    "name",
    "address",
    "date",
    "application",
    "overdue",
    "signature",
    "addressee",
  ),
  blocks: [
    ...top(),
    ...subject({ say: "ingebrekestelling.subject" }, REFERENCE),
    paragraphs(
      "decision",
      null,
      ...PENDING,
      { say: "ingebrekestelling.reference", with: ["reference"] },
      {
        first: [
          { say: "ingebrekestelling.overdue", with: ["overdueSince"] },
          { say: "ingebrekestelling.late" },
        ],
      },
      { open: "overdue_date", lacks: "overdueSince" },
      { own: "story" },
    ),
    paragraphs(
      "request",
      "heading.request",
      { say: "ingebrekestelling.default" },
      { say: "ingebrekestelling.decide" },
      { say: "ingebrekestelling.penalty", when: "penalty" },
      ASK_CONFIRMATION,
    ),
    enclosures(),
    ...BOTTOM,
  ],
} as const satisfies LetterTemplate;

/** Zienswijze on a draft or an intention (rule R2.4). */
export const zienswijze = {
  id: "zienswijze",
  title: "title.zienswijze",
  legalBasis: [awb("3:15", "R2.4")],
  mandatory: asks(awb("3:15", "R2.4"), "name", "address", "date", "decision", "grounds", "addressee"),
  blocks: [
    ...top(),
    ...subject(dated("zienswijze.subject"), REFERENCE),
    paragraphs("decision", null, dated("zienswijze.decision"), {
      first: [
        { say: "zienswijze.about", with: ["decisionSubject"] },
        { open: "decision_date", lacks: "decisionDate" },
      ],
    }),
    { ...GROUNDS, heading: "heading.view" },
    paragraphs(
      "request",
      "heading.request",
      { say: "zienswijze.request" },
      { own: "wish" },
      ASK_CONFIRMATION,
    ),
    enclosures(),
    ...BOTTOM,
  ],
} as const satisfies LetterTemplate;

/** New application after a final decision, on new facts (rule R3.2). */
export const herhaaldeAanvraag = {
  id: "herhaalde_aanvraag",
  title: "title.herhaalde_aanvraag",
  legalBasis: [awb("4:6", "R3.2")],
  mandatory: asks(
    awb("4:6", "R3.2"),
    "name",
    "address",
    "date",
    "decision",
    "new_facts",
    "from_when",
    "signature",
    "addressee",
  ),
  blocks: [
    ...top(),
    ...subject(dated("herhaald.subject"), REFERENCE),
    paragraphs("decision", null, dated("herhaald.decision"), ...DECISION_FACTS),
    paragraphs("grounds", "heading.new_facts", ...told("story", "new_facts")),
    paragraphs(
      "request",
      "heading.request",
      { say: "herhaald.request" },
      { first: [{ say: "herhaald.from", with: ["period"] }, { open: "from_when" }] },
      { own: "wish" },
      ASK_CONFIRMATION,
    ),
    enclosures({ say: "enclosure.decision" }, { say: "enclosure.new_facts" }),
    ...BOTTOM,
  ],
} as const satisfies LetterTemplate;
