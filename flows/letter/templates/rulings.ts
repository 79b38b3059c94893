import { article, awb } from "../refs";
import type { LetterTemplate, TemplateBlock, TemplateLine } from "../template";
import { APPEAL_CONTENT, asks } from "./mandatory";
import {
  ASK_INTERPRETER,
  BOTTOM,
  dated,
  enclosures,
  GROUNDS,
  GROUNDS_LATER,
  LATE,
  paragraphs,
  subject,
  told,
  top,
} from "./pieces";

const CASE_NUMBER: TemplateLine = { say: "subject.case_number", with: ["reference"] };

/** Which ruling: its date and case number, or the lines for these. */
const RULING_FACTS: readonly TemplateLine[] = [
  { open: "ruling_date", lacks: "decisionDate" },
  { first: [{ say: "hoger_beroep.case_number", with: ["reference"] }, { open: "case_number" }] },
];

const GROUNDS_OF_RULING: TemplateBlock = { ...GROUNDS, heading: "heading.grounds_ruling" };

const askOfJudge = (...lines: readonly TemplateLine[]): TemplateBlock =>
  paragraphs("request", "heading.request", ...lines, { own: "wish", unless: "short" }, ASK_INTERPRETER, {
    say: "ask.costs_court",
    when: "costs",
  });

/** Verzet against a ruling without hearing; it asks to be heard (rule R7.7). */
export const verzet = {
  id: "verzet",
  title: "title.verzet",
  legalBasis: [awb("8:55", "R7.7"), awb("6:5", "R4.1"), awb("6:6", "R4.2")],
  mandatory: APPEAL_CONTENT,
  blocks: [
    ...top(),
    ...subject(dated("verzet.subject"), CASE_NUMBER),
    paragraphs("decision", null, dated("verzet.decision"), ...RULING_FACTS),
    LATE,
    GROUNDS_OF_RULING,
    GROUNDS_LATER,
    askOfJudge({ say: "verzet.request", unless: "short" }, { say: "verzet.hearing" }),
    enclosures({ say: "enclosure.ruling" }),
    ...BOTTOM,
  ],
} as const satisfies LetterTemplate;

/** Cassatie at the Hoge Raad in a tax case: points of law only, no lawyer needed (rule R7.10). */
export const cassatie = {
  id: "cassatie",
  title: "title.cassatie",
  legalBasis: [article("AWR", "28", "R7.10"), awb("6:5", "R4.1"), awb("6:6", "R4.2")],
  mandatory: APPEAL_CONTENT,
  blocks: [
    ...top(),
    ...subject(dated("cassatie.subject"), CASE_NUMBER),
    paragraphs("decision", null, dated("cassatie.decision"), ...RULING_FACTS),
    LATE,
    GROUNDS_OF_RULING,
    GROUNDS_LATER,
    askOfJudge({ say: "hoger_beroep.request", unless: "short" }),
    enclosures({ say: "enclosure.ruling" }),
    ...BOTTOM,
  ],
} as const satisfies LetterTemplate;

/** Herziening of a ruling on facts from before it that nobody could know (rule R7.9). */
export const herzieningUitspraak = {
  id: "herziening_uitspraak",
  title: "title.herziening_uitspraak",
  legalBasis: [awb("8:119", "R7.9")],
  mandatory: asks(
    awb("8:119", "R7.9"),
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
    ...subject(dated("herziening.subject"), CASE_NUMBER),
    paragraphs("decision", null, dated("herziening.decision"), ...RULING_FACTS),
    paragraphs("grounds", "heading.new_facts", { say: "herziening.before" }, ...told("story", "new_facts"), {
      say: "herziening.unknown",
    }),
    askOfJudge({ say: "herziening.request" }),
    enclosures({ say: "enclosure.ruling" }, { say: "enclosure.new_facts" }),
    ...BOTTOM,
  ],
} as const satisfies LetterTemplate;
