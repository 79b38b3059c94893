import { article, unwritten } from "../refs";
import type { LetterTemplate } from "../template";
import { asks } from "./mandatory";
import { ASK_CONFIRMATION, BOTTOM, dated, enclosures, paragraphs, subject, told, top } from "./pieces";

/** Verzet against a strafbeschikking, at the OM (rule S-STRAF). Reasons are not needed; paying gives it up. */
export const verzetStrafbeschikking = {
  id: "verzet_strafbeschikking",
  title: "title.verzet_strafbeschikking",
  legalBasis: [article("Sv", "257e", "S-STRAF")],
  mandatory: asks(
    article("Sv", "257e", "S-STRAF"),
    "name",
    "address",
    "birth",
    "date",
    "decision",
    "signature",
    "addressee",
  ),
  blocks: [
    ...top({ open: "birth" }),
    ...subject(dated("strafbeschikking.subject"), { say: "wahv.number", with: ["reference"] }),
    paragraphs(
      "decision",
      null,
      dated("strafbeschikking.decision"),
      { open: "decision_date", lacks: "decisionDate" },
      { first: [{ say: "strafbeschikking.number", with: ["reference"] }, { open: "cjib_number" }] },
    ),
    paragraphs("grounds", "heading.why", { own: "story" }),
    paragraphs(
      "request",
      "heading.request",
      { say: "strafbeschikking.request" },
      { own: "wish" },
      ASK_CONFIRMATION,
    ),
    enclosures({ say: "enclosure.fine" }),
    ...BOTTOM,
  ],
} as const satisfies LetterTemplate;

/** Complaint at the gerechtshof that somebody is not prosecuted (rule S-AANG). */
export const klaagschrift12sv = {
  id: "klaagschrift_12sv",
  title: "title.klaagschrift_12sv",
  legalBasis: [article("Sv", "12", "S-AANG")],
  mandatory: asks(
    article("Sv", "12", "S-AANG"),
    "name",
    "address",
    "date",
    "conduct",
    "signature",
    "addressee",
  ),
  blocks: [
    ...top(),
    ...subject({ say: "art12.subject" }, { say: "subject.case_number", with: ["reference"] }),
    paragraphs("decision", null, dated("art12.decision")),
    paragraphs("grounds", "heading.what_happened", ...told("story", "conduct")),
    paragraphs("request", "heading.request", { say: "art12.request" }, { own: "wish" }, ASK_CONFIRMATION),
    enclosures({ say: "enclosure.report" }, { say: "enclosure.dismissal" }),
    ...BOTTOM,
  ],
} as const satisfies LetterTemplate;

/** Beklag about a decision of the director of a prison, at the committee there. */
export const beklag = {
  id: "beklag",
  title: "title.beklag",
  legalBasis: [unwritten("Pbw 61", "R1.9")],
  mandatory: asks(
    unwritten("Pbw 61", "R1.9"),
    "name",
    "date",
    "decision",
    "conduct",
    "signature",
    "addressee",
  ),
  blocks: [
    ...top(),
    ...subject({ say: "beklag.subject" }),
    paragraphs("decision", null, dated("beklag.decision"), { open: "decision_date", lacks: "decisionDate" }),
    paragraphs("grounds", "heading.what_happened", ...told("story", "conduct")),
    paragraphs("request", "heading.request", { say: "beklag.request" }, { own: "wish" }),
    enclosures(),
    ...BOTTOM,
  ],
} as const satisfies LetterTemplate;
