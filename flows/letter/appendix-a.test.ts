import { describe, expect, it } from "vitest";
import appendix from "./appendix-a.json";
import { composeLetter } from "./compose";
import { EMPTY_LETTER } from "./input";
import type { LetterTemplate, TemplateLine } from "./template";
import { TEMPLATE_IDS, TEMPLATES, type TemplateId } from "./templates";
import nl from "./words/nl.json";

const said = (line: TemplateLine): readonly string[] => {
  if ("say" in line) return [line.say];
  return "first" in line ? line.first.flatMap(said) : [];
};
const sentencesOf = (template: LetterTemplate): readonly string[] =>
  template.blocks.flatMap(({ lines }) => lines.flatMap(said));

const wordsOf = (key: string): string =>
  key.split(".").reduce<unknown>((words, part) => (words as Record<string, unknown>)[part], nl) as string;

const isTemplate = (id: string): id is TemplateId => (TEMPLATE_IDS as readonly string[]).includes(id);

/** What the rulebook says that each letter must hold, against the letters as they are. */
describe.each(appendix.letters)("appendix A: $letter", ({ template, fields, says }) => {
  const id = isTemplate(template) ? template : expect.fail(`no letter ${template}`);

  it("asks each field", () => {
    const asked = TEMPLATES[id].mandatory.map(({ field }) => field as string);
    expect(asked).toEqual(expect.arrayContaining(fields));
  });

  it("can say each thing, in the words that the law knows", () => {
    const sentences = sentencesOf(TEMPLATES[id]);
    for (const [words, key] of Object.entries(says)) {
      expect(sentences).toContain(key);
      expect(wordsOf(key)).toContain(words);
    }
  });

  it("shows a named line for each field of which nothing is known", () => {
    const { missing } = composeLetter(id, EMPTY_LETTER);
    for (const field of fields) {
      expect(missing.find((one) => one.field === field)?.line?.key, field).toMatch(/^letter:open\./);
    }
  });
});
