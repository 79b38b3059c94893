import { describe, expect, it } from "vitest";
import { MANDATORY_FIELDS } from "./document";
import { GROUNDS } from "./grounds";
import { LETTER_ASKS } from "./input";
import type { TemplateLine } from "./template";
import { TEMPLATES } from "./templates";
import ar from "./words/ar.json";
import en from "./words/en.json";
import nl from "./words/nl.json";

type Words = { readonly [key: string]: string | Words };

const flat = (words: Words, path = ""): ReadonlyMap<string, string> =>
  new Map(
    Object.entries(words).flatMap(([key, value]) =>
      typeof value === "string" ? [[path + key, value] as const] : [...flat(value, `${path}${key}.`)],
    ),
  );

const dutch = flat(nl);

function lineKeys(line: TemplateLine): readonly string[] {
  if ("say" in line) return [line.say];
  if ("open" in line) return [`open.${line.open}`];
  if ("first" in line) return line.first.flatMap(lineKeys);
  if ("sender" in line) return line.sender === "contact" ? [] : [`open.${line.sender}`];
  if ("addressee" in line) return ["open.addressee"];
  return "date" in line ? ["date", "open.date"] : [];
}

const used = [
  ...Object.values(TEMPLATES).flatMap((template) => [
    template.title,
    ...template.blocks.flatMap((block) => [
      ...("heading" in block && block.heading !== undefined ? [block.heading] : []),
      ...block.lines.flatMap(lineKeys),
    ]),
  ]),
  ...GROUNDS.flatMap(({ id }) =>
    ["question", "norm", "example", "fact", "ask"].map((part) => `grounds.${id}.${part}`),
  ),
  ...LETTER_ASKS.flatMap((ask) => [`asks.${ask}`, `asks_help.${ask}`]),
  ...MANDATORY_FIELDS.map((field) => `missing.${field}`),
];

const placeholders = (text: string): readonly string[] =>
  [...text.matchAll(/\{\{[^}]*\}\}/g)].map(([hit]) => hit).sort();

describe("the words of letters", () => {
  it("has every key that a template, ground, ask or missing field uses", () => {
    expect([...new Set(used)].filter((key) => !dutch.has(key))).toEqual([]);
  });

  it("has no word that nothing uses, but for the texts of the screen", () => {
    const known = new Set(used);
    const idle = [...dutch.keys()].filter((key) => !known.has(key) && !/^(screen|state)\.|^page$/.test(key));
    expect(idle).toEqual([]);
  });

  it.each([
    ["en", flat(en)],
    ["ar", flat(ar)],
  ])("says the same in %s: same keys, same values in the sentences", (_lang, words) => {
    expect([...words.keys()].sort()).toEqual([...dutch.keys()].sort());
    const different = [...dutch].filter(
      ([key, text]) => `${placeholders(text)}` !== `${placeholders(words.get(key) ?? "")}`,
    );
    expect(different.map(([key]) => key)).toEqual([]);
  });

  it("keeps every Dutch sentence short and calm", () => {
    const bad = [...dutch].filter(([, text]) => {
      const sentences = text.replace(/\(artikel[^)]*\)/g, "").split(/[.?:]\s/);
      return sentences.some((one) => one.trim().split(/\s+/).length > 20) || /!|helaas|dient u/i.test(text);
    });
    expect(bad.map(([key]) => key)).toEqual([]);
  });
});
