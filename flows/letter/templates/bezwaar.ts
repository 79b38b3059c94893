import { awb } from "../refs";
import type { LetterTemplate } from "../template";
import { asks, LATE_REASON } from "./mandatory";
import {
  ASK_CONFIRMATION,
  ASK_INTERPRETER,
  BOTTOM,
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

/** Bezwaarschrift, full or kort (rules R4.1, R4.2, R4.6 to R4.8, R5.1, R5.3). */
export const bezwaar = {
  id: "bezwaar",
  title: "title.bezwaar",
  legalBasis: [awb("6:4", "R4.1"), awb("6:5", "R4.1"), awb("6:6", "R4.2")],
  mandatory: [
    ...asks(awb("6:5 lid 1", "R4.1"), "name", "address", "date", "decision", "grounds", "signature"),
    ...asks(awb("6:4 lid 1", "R4.1"), "addressee"),
    ...LATE_REASON,
  ],
  blocks: [
    ...top(),
    ...subject(dated("bezwaar.subject"), REFERENCE),
    paragraphs("decision", null, dated("bezwaar.decision"), ...DECISION_FACTS),
    LATE,
    GROUNDS,
    GROUNDS_LATER,
    paragraphs(
      "request",
      "heading.request",
      { say: "bezwaar.request", unless: "short" },
      { own: "wish", unless: "short" },
      { say: "ask.hearing", when: "hearing" },
      ASK_INTERPRETER,
      { say: "ask.file", when: "file" },
      { say: "ask.suspension", when: "suspension" },
      { say: "ask.payment_delay", when: "payment_delay" },
      { say: "ask.direct_appeal", when: "direct_appeal" },
      { say: "ask.costs", when: "costs" },
      ASK_CONFIRMATION,
    ),
    enclosures({ say: "enclosure.decision" }),
    ...BOTTOM,
  ],
} as const satisfies LetterTemplate;
