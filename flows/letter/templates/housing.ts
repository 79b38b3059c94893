import { unwritten } from "../refs";
import type { LetterTemplate } from "../template";
import { asks } from "./mandatory";
import { ASK_CONFIRMATION, BOTTOM, enclosures, paragraphs, subject, told, top } from "./pieces";

/** Letter to a landlord about defects or rent: private law, no article prescribes its content (rule S-HUUR). */
export const verhuurder = {
  id: "verhuurder",
  title: "title.verhuurder",
  legalBasis: [unwritten("huurrecht", "S-HUUR")],
  mandatory: asks(unwritten("huurrecht", "S-HUUR"), "name", "address", "date", "problem", "addressee"),
  blocks: [
    ...top(),
    ...subject({
      first: [{ say: "verhuurder.subject_address", with: ["rentedAddress"] }, { say: "verhuurder.subject" }],
    }),
    paragraphs("grounds", "heading.problem", ...told("story", "problem")),
    paragraphs(
      "request",
      "heading.request",
      { say: "verhuurder.request" },
      { own: "wish" },
      {
        say: "verhuurder.next",
      },
      ASK_CONFIRMATION,
    ),
    enclosures(),
    ...BOTTOM,
  ],
} as const satisfies LetterTemplate;

/** Letter to the Huurcommissie after the landlord did not solve it (rule S-HUUR). */
export const huurcommissie = {
  id: "huurcommissie",
  title: "title.huurcommissie",
  legalBasis: [unwritten("huurrecht", "S-HUUR")],
  mandatory: asks(
    unwritten("huurrecht", "S-HUUR"),
    "name",
    "address",
    "date",
    "problem",
    "signature",
    "addressee",
  ),
  blocks: [
    ...top(),
    ...subject({
      first: [
        { say: "huurcommissie.subject_address", with: ["rentedAddress"] },
        { say: "huurcommissie.subject" },
      ],
    }),
    paragraphs(
      "decision",
      null,
      { say: "huurcommissie.landlord", with: ["decidedBy"] },
      {
        say: "huurcommissie.notice",
        with: ["landlordLetterDate"],
      },
    ),
    paragraphs("grounds", "heading.problem", ...told("story", "problem")),
    paragraphs(
      "request",
      "heading.request",
      { say: "huurcommissie.request" },
      { own: "wish" },
      ASK_CONFIRMATION,
    ),
    enclosures({ say: "enclosure.landlord" }),
    ...BOTTOM,
  ],
} as const satisfies LetterTemplate;
