import { expect, test } from "vitest";
import { asShown, lintTexts, withExceptions } from "./lint";

const lexicon = {
  jargon: { derhalve: "dus", "op grond van": "volgens" },
  tone: { "!": "Geen uitroepteken." },
};
const text = (where: string, value: string) => ({ where, lang: "nl", text: value, file: "page.json" });
const rulesOf = (value: string) => lintTexts([text("page:a", value)], lexicon).map(({ rule }) => rule);

test("a short and plain text has no findings", () => {
  expect(rulesOf("U bent op tijd. Stuur uw brief vandaag. Bewaar een kopie.")).toEqual([]);
});

test("a sentence has at most 20 words, counted with the values in it", () => {
  const seventeen = "Op deze dag moet de brief die u nu aan het schrijven bent bij ons binnen zijn:";
  expect(rulesOf(`${seventeen.slice(0, -1)}.`)).toEqual(["mean"]);
  expect(rulesOf(`Stuur het ${seventeen.slice(0, -1).toLowerCase()} op {{last, datum}}.`)).toEqual([
    "sentence",
    "mean",
  ]);
});

test("a text of three hard sentences scores under 70", () => {
  expect(
    rulesOf(
      "Bestuursrechtelijke besluitvorming vereist belangenafweging. Evenredigheidsbeoordeling veronderstelt feitenonderzoek. Motiveringsgebreken rechtvaardigen vernietiging.",
    ),
  ).toEqual(["readability"]);
});

test("jargon counts as whole words, in any case", () => {
  expect(rulesOf("Derhalve schrijft u.")).toEqual(["jargon"]);
  expect(rulesOf("Volgens de derhalvewet schrijft u.")).toEqual([]);
  expect(rulesOf("Dat is zo op grond van de wet.")).toEqual(["jargon"]);
});

test("tone", () => {
  expect(rulesOf("Let op!")).toEqual(["tone"]);
});

test("values are shown as long as they will be", () => {
  expect(asShown("<b>{{name}}</b> antwoordt uiterlijk {{last, korteDatum}}.")).toBe(
    "gemeente Voorbeeldstad antwoordt uiterlijk 4 januari 2027.",
  );
});

test("an exception covers its own findings, and one that covers nothing is reported", () => {
  const findings = lintTexts([text("letter:closing", "Derhalve!")], lexicon);
  expect(
    withExceptions(findings, [
      { where: "letter:*", rules: ["jargon"], reason: "A letter to a court." },
      { where: "page:title", rules: ["tone"], reason: "Gone since." },
    ]),
  ).toEqual([
    "letter:closing [tone] “!”: Geen uitroepteken.",
    "the exception for page:title [tone] covers nothing: remove it",
  ]);
});
