import { describe, expect, it } from "vitest";
import { composeBezwaar } from "#flows/letter/compose";
import { EMPTY_LETTER } from "#flows/letter/input";
import { renderText } from "./text";

const letter = {
  ...EMPTY_LETTER,
  date: "2026-11-20",
  sender: { name: "Noor Yıldız", address: ["Kastanjelaan 4"], place: "Voorbeeldstad", contact: null },
  values: { decisionDate: "2026-10-12", reference: "PW/2026/0815" },
};

describe("a letter as plain text", () => {
  it("writes the dates in full Dutch and every sentence out", () => {
    const text = renderText(composeBezwaar({ ...letter, grounds: [{ id: "facts" }] }));
    expect(text).toContain("Voorbeeldstad, 20 november 2026");
    expect(text).toContain("Ik maak bezwaar tegen uw besluit van 12 oktober 2026.");
    expect(text).not.toMatch(/letter:|\{\{|undefined/);
  });

  it("gives a dotted line for what the person fills in by hand", () => {
    const text = renderText(composeBezwaar({ ...letter, sender: { ...letter.sender, name: null } }));
    expect(text).toMatch(/^Naam: \.{20,}/);
    expect(text).toMatch(/Handtekening: \.{20,}/);
  });

  it("shows own words as typed, whatever they look like", () => {
    const story = "Ik zag {{decisionDate}} en $t(letter:closing) & <b>staan</b>.";
    expect(renderText(composeBezwaar({ ...letter, own: { story } }))).toContain(story);
    const reference = "{{name}} $t(letter:closing)";
    expect(renderText(composeBezwaar({ ...letter, values: { reference } }))).toContain(
      `Uw kenmerk: ${reference}`,
    );
  });
});
