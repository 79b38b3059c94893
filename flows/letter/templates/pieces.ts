import type { LetterRole } from "../document";
import type { OwnWords } from "../input";
import type { TemplateBlock, TemplateLine } from "../template";

/** Blocks that every letter has: who writes, to whom, where and when. `extra` are lines below the sender. */
export const top = (...extra: readonly TemplateLine[]): readonly TemplateBlock[] => [
  {
    role: "sender",
    shape: "lines",
    lines: [
      { sender: "name" },
      { sender: "address" },
      { sender: "contact" },
      ...extra,
      { open: "phone", when: "line_phone" },
      { open: "bsn", when: "line_bsn" },
      { open: "iban", when: "line_iban" },
    ],
  },
  { role: "addressee", shape: "lines", lines: [{ addressee: true }] },
  { role: "place_date", shape: "lines", lines: [{ sender: "place" }, { date: true }] },
];

/** Betreft and the salutation. */
export const subject = (...lines: readonly TemplateLine[]): readonly TemplateBlock[] => [
  { role: "subject", shape: "lines", lines },
  { role: "salutation", shape: "lines", lines: [{ say: "salutation" }] },
];

/** The first sentence that can be said with the date of the decision, else the one without. */
export const dated = (key: string): TemplateLine => ({
  first: [{ say: key, with: ["decisionDate"] }, { say: `${key}_undated` }],
});

export const REFERENCE: TemplateLine = { say: "subject.reference", with: ["reference"] };

/** What identifies the decision beside its date; what is unknown stays open as a dotted line. */
export const DECISION_FACTS: readonly TemplateLine[] = [
  { open: "decision_date", lacks: "decisionDate" },
  { first: [{ say: "decision.reference", with: ["reference"] }, { open: "reference" }] },
  { say: "decision.subject", with: ["decisionSubject"] },
];

export const DECIDED_BY: TemplateLine = { say: "decision.decided_by", with: ["decidedBy"] };

/** Which body decided, where the letter goes to somebody else and nobody knows it yet. */
export const OPEN_BODY: TemplateLine = { open: "body", lacks: "decidedBy" };

export const paragraphs = (
  role: LetterRole,
  heading: string | null,
  ...lines: readonly TemplateLine[]
): TemplateBlock => ({ role, shape: "paragraphs", lines, ...(heading === null ? {} : { heading }) });

/** Why the letter comes after the last day (rule R3.1). */
export const LATE: TemplateBlock = {
  ...paragraphs(
    "late",
    "heading.late",
    { say: "late.last_day", with: ["lastDay"] },
    { own: "lateReason" },
    { open: "late_reason", when: "missing_late_reason" },
    { say: "late.soon" },
    { say: "late.ask" },
  ),
  when: "late",
};

/** The grounds: what the law calls it in plain words, the person's own facts, and then the whole story. */
export const GROUNDS: TemplateBlock = {
  ...paragraphs(
    "grounds",
    "heading.grounds",
    { chosenGrounds: true },
    { own: "story" },
    { open: "grounds", when: "missing_grounds" },
  ),
  unless: "short",
};

/** The korte brief says that the grounds follow and asks a term for them (rule R4.2). */
export const GROUNDS_LATER: TemplateBlock = {
  ...paragraphs("grounds", "heading.grounds_later", { say: "short.later" }, { say: "short.term" }),
  when: "short",
};

/** What the body has to decide on, in a letter about a decision that does not come. */
export const PENDING: readonly TemplateLine[] = [
  {
    unless: "pending_bezwaar",
    first: [
      { say: "ingebrekestelling.aanvraag", with: ["requestDate"] },
      { say: "ingebrekestelling.aanvraag_undated" },
    ],
  },
  {
    when: "pending_bezwaar",
    first: [
      { say: "ingebrekestelling.bezwaar", with: ["requestDate"] },
      { say: "ingebrekestelling.bezwaar_undated" },
    ],
  },
  { open: "request_date", lacks: "requestDate" },
  { say: "ingebrekestelling.about", with: ["requestSubject"] },
];

/** A story in own words, or the room to write it by hand. `field` is what the law calls it. */
export const told = (
  own: keyof OwnWords,
  field: "conduct" | "problem" | "new_facts",
): readonly TemplateLine[] => [{ own }, { open: field, when: `missing_${field}` }];

/** What the person wants to happen, or the room to write it by hand where the letter needs it. */
export const WISH: readonly TemplateLine[] = [{ own: "wish" }, { open: "wish", when: "missing_wish" }];

export const ASK_INTERPRETER: TemplateLine = {
  when: "interpreter",
  first: [{ say: "ask.interpreter_language", with: ["interpreterLanguage"] }, { say: "ask.interpreter" }],
};

export const ASK_CONFIRMATION: TemplateLine = { say: "ask.confirmation", when: "confirmation" };

export const enclosures = (...lines: readonly TemplateLine[]): TemplateBlock => ({
  role: "enclosures",
  heading: "heading.enclosures",
  shape: "list",
  lines: [...lines, { ownEnclosures: true }],
});

/** A note on own words in another language (rule R4.3), closing and signature; a digital letter needs only the name. */
export const BOTTOM: readonly TemplateBlock[] = [
  paragraphs("closing", null, { say: "foreign_note", when: "foreign" }, { say: "closing" }),
  {
    role: "signature",
    shape: "lines",
    lines: [{ open: "signature", unless: "digital" }, { sender: "name" }],
  },
];
