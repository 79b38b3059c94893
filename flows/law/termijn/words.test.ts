import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import en from "../words/termijn.en.json";
import nl from "../words/termijn.nl.json";

const leaves = (tree: object, path = ""): [string, string][] =>
  Object.entries(tree).flatMap(([key, value]) =>
    typeof value === "string" ? [[path + key, value] as [string, string]] : leaves(value, `${path}${key}.`),
  );

const sources = ["./", "./rules/", "../advice/remedies/", "../advice/routing/"].flatMap((folder) => {
  const path = fileURLToPath(new URL(folder, import.meta.url));
  return readdirSync(path)
    .filter((name) => name.endsWith(".ts") && !name.endsWith(".test.ts"))
    .map((name) => readFileSync(path + name, "utf8"));
});
const code = sources.join("\n");

const withoutPlural = (key: string): string => key.replace(/_(one|other)$/, "");
/** Families of keys that the code completes from a value; the compiler proves each of those values has words. */
const FAMILIES = [
  {
    prefix: "step.event.",
    written: (name: string) => code.includes(`"${name}"`),
  },
  { prefix: "step.free.", written: () => code.includes("step.free.$") },
  { prefix: "step.add_", written: (name: string) => code.includes(`"add_${name}"`) },
];
const isUsed = (key: string): boolean => {
  if (code.includes(`"${key}"`)) return true;
  const family = FAMILIES.find(({ prefix }) => key.startsWith(prefix));
  if (family) return family.written(key.slice(family.prefix.length));
  return key === "step.next_day" && code.includes("`step.$" + "{startsOn}`");
};

describe("words of the terms", () => {
  test("English has the keys of the Dutch, and no others", () => {
    expect(
      leaves(en)
        .map(([key]) => key)
        .sort(),
    ).toEqual(
      leaves(nl)
        .map(([key]) => key)
        .sort(),
    );
  });

  test("every key is said somewhere in the code", () => {
    const keys = [...new Set(leaves(nl).map(([key]) => withoutPlural(key)))];
    expect(keys.filter((key) => !isUsed(key))).toEqual([]);
  });

  test("each language fills in the same values", () => {
    const values = (text: string) => (text.match(/\{\{\w+(?:, \w+)?\}\}/g) ?? []).sort();
    const english = new Map(leaves(en));
    for (const [key, text] of leaves(nl))
      expect([key, values(english.get(key) ?? "")]).toEqual([key, values(text)]);
  });

  test("Dutch sentences are short (B1): twelve words on average, twenty at most", () => {
    const sentences = leaves(nl).flatMap(([, text]) => text.split(/[.?:] /));
    const lengths = sentences.map((sentence) => sentence.split(/\s+/).length);
    expect(Math.max(...lengths)).toBeLessThanOrEqual(20);
    expect(lengths.reduce((sum, length) => sum + length, 0) / lengths.length).toBeLessThanOrEqual(12);
  });

  test("Dutch words keep to the tone: no helaas, no dient u, no exclamation mark", () => {
    for (const [, text] of leaves(nl)) expect(text).not.toMatch(/helaas|dient u|!/i);
  });
});
