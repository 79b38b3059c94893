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
  PENDING,
  paragraphs,
  REFERENCE,
  subject,
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
      say: "zienswijze.about",
      with: ["decisionSubject"],
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
    "signature",
    "addressee",
  ),
  blocks: [
    ...top(),
    ...subject(dated("herhaald.subject"), REFERENCE),
    paragraphs("decision", null, dated("herhaald.decision"), ...DECISION_FACTS),
    paragraphs("grounds", "heading.new_facts", { own: "story" }),
    paragraphs("request", "heading.request", { say: "herhaald.request" }, { own: "wish" }, ASK_CONFIRMATION),
    enclosures({ say: "enclosure.decision" }),
    ...BOTTOM,
  ],
} as const satisfies LetterTemplate;

/** Uitstel van betaling while a bezwaar runs (rule R5.3). */
export const uitstelVanBetaling = {
  id: "uitstel_van_betaling",
  title: "title.uitstel_van_betaling",
  legalBasis: [article("IW", "25 lid 1", "R5.3"), awb("4:94", "R5.5")],
  mandatory: asks(awb("4:94", "R5.5"), "name", "address", "date", "debt", "signature", "addressee"),
  blocks: [
    ...top(),
    ...subject({ say: "uitstel.subject" }, REFERENCE),
    paragraphs(
      "decision",
      null,
      { say: "uitstel.debt", with: ["amountCents"] },
      { open: "reference", lacks: "reference" },
      { say: "uitstel.decision", with: ["decisionDate"] },
      { say: "uitstel.bezwaar", with: ["bezwaarDate"] },
    ),
    paragraphs("grounds", "heading.situation", { own: "story" }),
    paragraphs(
      "request",
      "heading.request",
      { say: "uitstel.request" },
      { say: "uitstel.stop" },
      { say: "uitstel.protected_income" },
      { own: "wish" },
      ASK_CONFIRMATION,
    ),
    enclosures(),
    ...BOTTOM,
  ],
} as const satisfies LetterTemplate;
