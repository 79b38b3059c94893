import { describe, expect, it } from "vitest";
import { defaultAsks } from "#flows/letter/asks";
import { composeLetter } from "#flows/letter/compose";
import type { LetterDocument } from "#flows/letter/document";
import { EMPTY_LETTER, type LetterInput } from "#flows/letter/input";
import type { TemplateId } from "#flows/letter/templates";

const letter = (template: TemplateId, input: Partial<LetterInput> = {}): LetterDocument =>
  composeLetter(template, { ...EMPTY_LETTER, ...input });

const missing = (template: TemplateId, input: Partial<LetterInput> = {}): readonly string[] =>
  letter(template, input).missing.map(({ field }) => field);

const said = (template: TemplateId, input: Partial<LetterInput> = {}): readonly string[] =>
  letter(template, input).blocks.flatMap(({ lines }) =>
    lines.flatMap((line) => (line.kind === "say" ? [line.message.key] : [])),
  );

const ASKED = { short: false, payment: false, cannotWait: false, penalty: false };

/** What a letter must hold: rules of section 4 and 9, and appendix A of the rulebook. */
describe("letters", () => {
  it("R4.1 a bezwaarschrift names sender, address, date, decision and reasons, and is signed", () => {
    expect(missing("bezwaar")).toEqual(
      expect.arrayContaining(["name", "address", "date", "decision", "grounds", "signature"]),
    );
  });

  it("R4.2 a short one needs no reasons yet and says that they follow", () => {
    expect(missing("bezwaar", { short: true })).not.toContain("grounds");
    expect(said("bezwaar", { short: true })).not.toEqual(said("bezwaar"));
  });

  it("R4.3 own words in another language bring a note on translation", () => {
    const story = { story: "I live alone." };
    const more = said("bezwaar", { own: story, ownLang: "en" }).filter(
      (key) => !said("bezwaar", { own: story }).includes(key),
    );
    expect(more.length).toBeGreaterThan(0);
  });

  it("R4.4 a digital letter has no line for a signature", () => {
    const sender = { ...EMPTY_LETTER.sender, name: "Noor Yıldız-Janssen" };
    expect(missing("bezwaar", { sender })).toContain("signature");
    expect(missing("bezwaar", { sender, digital: true })).not.toContain("signature");
  });

  it("R4.5 somebody else may act when a paper says who", () => {
    expect(missing("machtiging")).toContain("representative");
  });

  it("R4.6 asks for a hearing, R4.7 for the file and R4.8 for costs unless the person takes these off", () => {
    expect(defaultAsks("bezwaar", ASKED)).toEqual(expect.arrayContaining(["hearing", "file", "costs"]));
    expect(said("bezwaar", { asks: ["hearing"] })).toContain("letter:ask.hearing");
    expect(said("bezwaar", { asks: [] })).not.toContain("letter:ask.hearing");
  });

  it("R5.1 asks to wait when it cannot go on meanwhile", () => {
    expect(defaultAsks("bezwaar", { ...ASKED, cannotWait: true })).toContain("suspension");
    expect(defaultAsks("bezwaar", ASKED)).not.toContain("suspension");
  });

  it("R9.2 a klacht names sender, address, date and what happened", () => {
    expect(missing("klacht")).toEqual(expect.arrayContaining(["name", "address", "date"]));
    expect(letter("klacht").legalBasis.map(({ rule }) => rule)).toContain("R9.2");
  });
});
