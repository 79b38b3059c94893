import { article, awb, unwritten } from "../refs";
import type { LetterTemplate, TemplateLine } from "../template";
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

/** Which debt: its number and how much, or the lines for these. */
const DEBT: readonly TemplateLine[] = [
  { first: [{ say: "debt.number", with: ["reference"] }, { open: "debt_number" }] },
  { first: [{ say: "uitstel.debt", with: ["amountCents"] }, { open: "amount" }] },
];

/** Uitstel van betaling while a bezwaar runs (rule R5.3). */
export const uitstelVanBetaling = {
  id: "uitstel_van_betaling",
  title: "title.uitstel_van_betaling",
  legalBasis: [article("IW", "25 lid 1", "R5.3"), awb("4:94", "R5.5")],
  mandatory: asks(
    awb("4:94", "R5.5"),
    "name",
    "address",
    "date",
    "debt",
    "amount",
    "bezwaar_date",
    "signature",
    "addressee",
  ),
  blocks: [
    ...top(),
    ...subject({ say: "uitstel.subject" }, REFERENCE),
    paragraphs(
      "decision",
      null,
      ...DEBT,
      { say: "uitstel.decision", with: ["decisionDate"] },
      { first: [{ say: "uitstel.bezwaar", with: ["bezwaarDate"] }, { open: "bezwaar_date" }] },
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

/** Payment in parts (rule R5.5). It does not stop the term of a bezwaar (0.4). */
export const betalingsregeling = {
  id: "betalingsregeling",
  title: "title.betalingsregeling",
  legalBasis: [awb("4:94", "R5.5")],
  mandatory: asks(
    awb("4:94", "R5.5"),
    "name",
    "address",
    "date",
    "debt",
    "amount",
    "wish",
    "signature",
    "addressee",
  ),
  blocks: [
    ...top(),
    ...subject({ say: "betalingsregeling.subject" }, REFERENCE),
    paragraphs("decision", null, ...DEBT, { say: "betalingsregeling.cannot" }),
    paragraphs("grounds", "heading.situation", { own: "story" }),
    paragraphs(
      "request",
      "heading.request",
      { say: "betalingsregeling.request" },
      ...WISH,
      { say: "uitstel.protected_income" },
      { say: "betalingsregeling.no_consent" },
      ASK_CONFIRMATION,
    ),
    enclosures({ say: "enclosure.budget" }),
    ...BOTTOM,
  ],
} as const satisfies LetterTemplate;

/** Collection takes more than the beslagvrije voet allows: count again and stop (rule R5.6). */
export const stopInvordering = {
  id: "stop_invordering",
  title: "title.stop_invordering",
  legalBasis: [article("Rv", "475d", "R5.6")],
  mandatory: asks(
    unwritten("beslagvrije voet (Rv 475b-475g)", "R5.6"),
    "name",
    "address",
    "date",
    "debt",
    "problem",
    "signature",
    "addressee",
  ),
  blocks: [
    ...top(),
    ...subject({ say: "stop_invordering.subject" }, REFERENCE),
    paragraphs("decision", null, ...DEBT, { say: "stop_invordering.opening" }),
    paragraphs("grounds", "heading.situation", ...told("story", "problem")),
    paragraphs(
      "request",
      "heading.request",
      { say: "stop_invordering.request" },
      { say: "stop_invordering.stop" },
      { say: "stop_invordering.back" },
      { say: "uitstel.protected_income" },
      { own: "wish" },
      ASK_CONFIRMATION,
    ),
    enclosures({ say: "enclosure.budget" }),
    ...BOTTOM,
  ],
} as const satisfies LetterTemplate;

/** No court fee because of betalingsonmacht: before the payment term ends (rule R7.4). */
export const betalingsonmacht = {
  id: "betalingsonmacht",
  title: "title.betalingsonmacht",
  legalBasis: [awb("8:41 lid 6", "R7.4")],
  mandatory: asks(awb("8:41 lid 6", "R7.4"), "name", "address", "date", "debt", "signature", "addressee"),
  blocks: [
    ...top(),
    ...subject({ say: "betalingsonmacht.subject" }),
    paragraphs(
      "decision",
      null,
      { say: "betalingsonmacht.opening" },
      {
        first: [{ say: "betalingsonmacht.case", with: ["reference"] }, { open: "case_number" }],
      },
    ),
    paragraphs("grounds", "heading.situation", { own: "story" }),
    paragraphs(
      "request",
      "heading.request",
      { say: "betalingsonmacht.request" },
      { say: "betalingsonmacht.form" },
      ASK_CONFIRMATION,
    ),
    enclosures({ say: "enclosure.budget" }),
    ...BOTTOM,
  ],
} as const satisfies LetterTemplate;
