import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { checkAnswer, reasoningOf } from "./answer-check";
import { COPYING, likeness, mostAlike } from "./likeness";
import { hardPartsOf, READABLE } from "./readability";
import { DAY, explain } from "./test-situations";

const EARLIER =
  "Wij keken naar uw brief van mei. De regel geldt voor iedereen die te laat opgeeft. U hebt nu een betaalplan van tien maanden.";

describe("likeness", () => {
  it("is 1 for the same words and 0 without a shared run", () => {
    expect(likeness(EARLIER, EARLIER.toUpperCase().replaceAll(".", " !"))).toBe(1);
    expect(likeness(EARLIER, "Iemand heel anders schreef hier iets over bomen in de straat.")).toBe(0);
    expect(likeness("", "")).toBe(0);
    expect(likeness("Nee dus", "nee dus")).toBe(1);
  });

  it("finds a copy with a few words changed, and lets an answer of one's own through", () => {
    const changed = EARLIER.replace("mei", "juni");
    const own =
      "Wij keken naar uw brief van juli. Uw baas gaf uw loon te laat door. Wij halen daarom de helft van de boete weg.";
    expect(likeness(EARLIER, changed)).toBeGreaterThanOrEqual(COPYING.refuseFrom);
    expect(likeness(EARLIER, own)).toBeLessThan(0.4);
  });

  it("is the same both ways and stays between 0 and 1", () => {
    const text = fc.array(fc.constantFrom("de", "wet", "brief", "nee", "boete"), { maxLength: 30 });
    fc.assert(
      fc.property(text, text, (one, other) => {
        const [there, back] = [
          likeness(one.join(" "), other.join(" ")),
          likeness(other.join(" "), one.join(" ")),
        ];
        expect(there).toBe(back);
        expect(there >= 0 && there <= 1).toBe(true);
      }),
    );
  });

  it("names the earlier text that is most alike", () => {
    const found = mostAlike(EARLIER, [
      { text: "Iets anders dan dit.", n: 1 },
      { text: EARLIER, n: 2 },
    ]);
    expect([found?.n, found?.likeness]).toEqual([2, 1]);
    expect(mostAlike(EARLIER, [])).toBeNull();
  });
});

describe("an explanation is returned", () => {
  const input = { today: DAY, longestPromiseDays: 366 };

  it("when it repeats an earlier one", () => {
    expect(checkAnswer(explain, { ...input, earlierTexts: [reasoningOf(explain)] })).toEqual([
      "copied_earlier",
    ]);
    expect(checkAnswer(explain, { ...input, earlierTexts: [EARLIER] })).toEqual([]);
  });

  it.each([
    ["weighing_thin", { weighing: [{ ...explain.weighing[0], why: "Dat is de regel." }] }],
    ["weighing_thin", { weighing: [{ ...explain.weighing[0], why: "regel regel regel regel regel regel" }] }],
    ["alternatives_thin", { alternatives: "Dat kon niet." }],
    ["for_this_person_thin", { forThisPerson: "Wij doen niets." }],
  ])("when it is too thin: %s", (part, change) => {
    expect(checkAnswer({ ...explain, ...change } as typeof explain, input)).toEqual([part]);
  });

  it("when most people cannot read it, with the sentence and the words to mend", () => {
    const long = `Wij ${"bekeken dit en dat ".repeat(7)}voor u.`;
    const words =
      "Het arbeidsongeschiktheidscriterium, de terugvorderingsbeschikking en de verrekeningssystematiek gelden ook hier voor u.";
    expect(checkAnswer({ ...explain, alternatives: long }, input)).toEqual(["too_hard"]);
    expect(checkAnswer({ ...explain, alternatives: words }, input)).toEqual(["too_hard"]);
    expect(hardPartsOf(long).sentences).toEqual([long]);
    expect(hardPartsOf(words).words).toEqual([
      "arbeidsongeschiktheidscriterium",
      "terugvorderingsbeschikking",
      "verrekeningssystematiek",
    ]);
  });

  it("not for one long word or a sentence at the limit", () => {
    const atLimit = `${"een twee drie vier vijf ".repeat(READABLE.mostWordsASentence / 5).trim()}.`;
    const short = " Dit mag. Dat ook. Zo is het. Kort is goed. Dat helpt.";
    expect(hardPartsOf(atLimit + short)).toEqual({ sentences: [], words: [] });
    expect(hardPartsOf("Dit is een terugvorderingsbeschikking.")).toEqual({ sentences: [], words: [] });
  });
});
