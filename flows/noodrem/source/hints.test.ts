import { describe, expect, it } from "vitest";
import { findSourceHints } from "./hints";
import { HINT_KINDS, HINT_PATTERNS } from "./patterns";

const EXAMPLES: readonly (readonly [string, string, string])[] = [
  ["naam", "Mijn naam is Sam Verzonnen. Dat is alles.", "Mijn naam is Sam Verzonnen"],
  [
    "naam",
    "Doe er iets aan.\nMet vriendelijke groet,\nS. Verzonnen",
    "Met vriendelijke groet,\nS. Verzonnen",
  ],
  ["naam", "Kind regards,\nAlex Invented", "Kind regards,\nAlex Invented"],
  ["naam", "اسمي سمير", "اسمي سمير"],
  ["enige", "Ik ben de enige die dit ziet.", "Ik ben de enige"],
  ["enige", "I am the only one with this task.", "I am the only"],
  ["enige", "أنا الوحيد الذي يعرف ذلك.", "أنا الوحيد"],
  ["kleine_groep", "Er zijn maar drie mensen die dit weten.", "maar drie mensen"],
  ["kleine_groep", "Wij zijn een team van vier.", "team van vier"],
  ["kleine_groep", "Only three people know this.", "Only three people"],
  ["kleine_groep", "قال ذلك ثلاثة أشخاص فقط", "ثلاثة أشخاص فقط"],
  ["eerste_persoon", "Dat hoorde toen ik naast hem zat.", "toen ik"],
  ["eerste_persoon", "It was my manager who said so.", "my manager"],
  ["eerste_persoon", "أعمل هنا منذ سنوات", "أعمل هنا منذ"],
  ["functie", "Dat zegt de jurist van Bezwaar ook.", "de jurist van Bezwaar"],
  ["functie", "It was said by the head of Appeals.", "the head of Appeals"],
  ["datum_en_plaats", "Op 12 maart 2026 was er overleg in Zwolle.", "12 maart 2026 was er overleg in Zwolle"],
  ["datum_en_plaats", "Het overleg in Zwolle was op 12-03-2026.", "in Zwolle was op 12-03-2026"],
  ["uniek_nummer", "Zie dossier AB-2026.123456 voor meer.", "AB-2026.123456"],
  ["citaat", "Lees dit:\nOnderwerp: nieuwe werkwijze", "Onderwerp: nieuwe werkwijze"],
  ["citaat", "Hij mailde mij dat het zo moest", "mailde mij dat het zo moest"],
];

describe("what could identify the writer", () => {
  it.each(EXAMPLES)("%s: %s", (kind, text, words) => {
    const found = findSourceHints(text).map((hint) => [hint.kind, text.slice(hint.start, hint.end)]);
    expect(found).toContainEqual([kind, words]);
  });

  it("has an example for every pattern, and a pattern for every kind", () => {
    const unused = HINT_PATTERNS.filter(
      ({ kind, pattern }) =>
        !EXAMPLES.some(([wanted, text]) => wanted === kind && new RegExp(pattern).test(text)),
    );
    expect(unused.map(({ kind, lang }) => [kind, lang])).toEqual([]);
    expect(new Set(HINT_PATTERNS.map(({ kind }) => kind))).toEqual(new Set(HINT_KINDS));
  });

  it("leaves a text alone that says nothing about its writer", () => {
    const text =
      "Bij elke aanvraag vraagt het systeem om een bewijs dat de burger al gaf. Dat kost mensen weken. " +
      "De regel is duidelijk, maar de werkwijze past er niet bij. Het gaat om honderden besluiten in een jaar.";
    expect(findSourceHints(text)).toEqual([]);
  });

  it("reads the longest and worst text in the time of a page", () => {
    const start = performance.now();
    findSourceHints(`${"a 1-1-2026 in ".repeat(300)}${"ik ben de enige ".repeat(300)}${"9".repeat(4000)}`);
    expect(performance.now() - start).toBeLessThan(500);
  });
});
