import { describe, expect, it } from "vitest";
import { composeBezwaar } from "./compose";
import { completeness } from "./document";
import { EMPTY_LETTER, type LetterInput } from "./input";

const FULL: LetterInput = {
  ...EMPTY_LETTER,
  date: "2026-11-20",
  sender: {
    name: "Noor Yıldız-Janssen",
    address: ["Kastanjelaan 4", "1234 AB Voorbeeldstad"],
    place: "Voorbeeldstad",
    contact: null,
  },
  addressee: { name: "Gemeente Voorbeeldstad", address: ["Postbus 1", "1230 AA Voorbeeldstad"] },
  values: { decisionDate: "2026-10-12", reference: "PW/2026/0815" },
  own: { story: "Ik woon alleen.\nMijn zoon is in mei verhuisd." },
  grounds: [{ id: "facts", own: "Op het adres staat niemand anders ingeschreven." }],
  asks: ["hearing", "costs"],
};

const keys = (input: LetterInput, role?: string): string[] =>
  composeBezwaar(input)
    .blocks.filter((block) => role === undefined || block.role === role)
    .flatMap((block) =>
      block.lines.map((line) =>
        line.kind === "say" ? line.message.key : line.kind === "open" ? line.label.key : line.text,
      ),
    );

describe("a full bezwaarschrift", () => {
  it("lacks only the signature, which is written by hand", () => {
    const letter = composeBezwaar(FULL);
    expect(letter.missing.map(({ field, how }) => [field, how])).toEqual([["signature", "by_hand"]]);
    expect(completeness(letter)).toBe("fill_by_hand");
  });

  it("is complete through a digital channel, without a signature line", () => {
    const letter = composeBezwaar({ ...FULL, digital: true });
    expect(completeness(letter)).toBe("complete");
    expect(keys({ ...FULL, digital: true })).not.toContain("letter:open.signature");
  });

  it("puts the blocks in the order of a Dutch letter", () => {
    expect(composeBezwaar(FULL).blocks.map((block) => block.role)).toEqual([
      "sender",
      "addressee",
      "place_date",
      "subject",
      "salutation",
      "decision",
      "grounds",
      "request",
      "enclosures",
      "closing",
      "signature",
    ]);
  });

  it("states the ground, the facts in own words, then the question to the agency", () => {
    expect(keys(FULL, "grounds")).toEqual([
      "letter:grounds.facts.fact",
      "Op het adres staat niemand anders ingeschreven.",
      "letter:grounds.facts.ask",
      "Ik woon alleen.",
      "Mijn zoon is in mei verhuisd.",
    ]);
    expect(composeBezwaar(FULL).legalBasis.map((ref) => ref.article)).toContain("Awb 3:2");
  });

  it("asks only what was chosen", () => {
    expect(keys(FULL, "request")).toEqual([
      "letter:bezwaar.request",
      "letter:ask.hearing",
      "letter:ask.costs",
    ]);
  });
});
