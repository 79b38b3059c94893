import { describe, expect, test } from "vitest";
import { fleschDouma, sentences, syllables, words } from "./measure";

describe("syllables", () => {
  test.each([
    ["jaar", 1],
    ["één", 1],
    ["bezwaar", 2],
    ["geïnd", 2],
    ["reëel", 2],
    ["gemeente", 3],
    ["ziekenhuis", 3],
    ["sociaal", 3],
    ["beoordeel", 3],
    ["financieel", 4],
    ["bestuursorgaan", 4],
    ["coördinatie", 5],
    ["2027", 1],
  ])("%s", (word, count) => {
    expect(syllables(word)).toBe(count);
  });
});

test("a date, an amount and a hyphenated word are one word each", () => {
  expect(words("Stuur vóór 3-11-2026 € 54,50 naar de Wmo-consulent.")).toEqual([
    "Stuur",
    "vóór",
    "3-11-2026",
    "54,50",
    "naar",
    "de",
    "Wmo-consulent",
  ]);
});

test("sentences end at a full stop before a capital, not after an abbreviation", () => {
  expect(sentences("Lees art. 6:7 Awb. Bel daarna bijv. het loket. Dat kost 0,25 per minuut.")).toEqual([
    "Lees art 6:7 Awb.",
    "Bel daarna bijv het loket.",
    "Dat kost 0,25 per minuut.",
  ]);
});

// Model texts, with the scores that the design gives them.
test.each([
  [
    96,
    "Hebt u een brief van de overheid gekregen? En bent u het er niet mee eens? Wij laten zien wat u kunt doen. U beantwoordt een paar korte vragen. Dat duurt ongeveer 10 minuten. U hoeft niet in te loggen. Wij bewaren niets, tenzij u dat zelf wilt.",
  ],
  [
    93,
    "De laatste dag is voorbij. Dat was 4 januari 2027. Toch kunt u soms nog iets doen. Was er een goede reden waarom u te laat bent? Bijvoorbeeld omdat u in het ziekenhuis lag? Schrijf die reden dan in uw brief en stuur hem zo snel mogelijk. De gemeente beslist daarna of uw bezwaar nog meetelt. Bel eerst gratis met iemand die u kan helpen.",
  ],
  [
    80,
    "U hebt een signaal gekregen over uw werkwijze. Twaalf mensen melden hetzelfde probleem. Lees het signaal en kies wat u doet. U past uw werkwijze aan. Of u legt uit waarom u dat niet doet. Uw antwoord staat daarna in het openbare register. Schrijf daarom geen namen of andere gegevens van mensen op. U kunt antwoorden tot en met 4 januari 2027.",
  ],
])("a text that scores %i", (score, text) => {
  expect(Math.abs(fleschDouma(text) - score)).toBeLessThan(1);
});
