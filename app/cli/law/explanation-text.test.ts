import { describe, expect, it } from "vitest";
import { emptyFacts } from "#flows/law/advice/advise";
import { explain } from "#flows/law/explain/explain";
import { explanationText } from "./explanation-text";
import { lawWords } from "./say-law";

const explanation = explain({
  ...emptyFacts("2026-11-24"),
  agency: "uwv",
  decisionType: "wia-beoordeling",
  stage: "primary_decision",
  letterDate: "2026-11-13",
});

describe("an explanation as text", () => {
  it.each([
    ["nl", "Wat het antwoord anders maakt", "Naar de rechtbank"],
    ["en", "What changes the answer", "Appeal to the court"],
    ["ar", "ما يغيّر الجواب", "اللجوء إلى المحكمة"],
  ] as const)("in %s names each part and the routes, and leaves no code behind", (lang, heading, court) => {
    const text = explanationText(explanation, lawWords(lang));
    expect(text).toContain(heading);
    expect(text).toContain(court);
    expect(text).not.toMatch(/\$t\(|\{\{|uitleg:|advies:|termijn:|undefined/);
  });

  it("shows the steps over Christmas with their rule and dates, and the articles with their link", () => {
    const text = explanationText(explanation, lawWords("nl"));
    expect(text).toMatch(/R2\.7 {4}2026-12-25 → 2026-12-26/);
    expect(text).toContain("≤ 2026-12-28");
    expect(text).toContain("Awb 6:7  jci1.3:c:BWBR0005537&artikel=6:7");
  });
});
