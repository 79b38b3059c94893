/** Reads a rule as people write it: which laws, and which articles of each. */
import { z } from "zod";
import { fold } from "../law/search/text";
import lawNamesJson from "./law-names.json";

export interface LawRead {
  /** The name by which we know the law, folded; its own words when we do not. */
  readonly law: string;
  /** Article numbers as written: "22a", "3.14", "6:7". */
  readonly articles: readonly string[];
}

const lawNames = z.object({ names: z.record(z.string(), z.array(z.string())) }).parse(lawNamesJson).names;
const byName = new Map(
  Object.entries(lawNames).flatMap(([law, others]) => [law, ...others].map((name) => [name, law] as const)),
);

const BETWEEN_BRACKETS = /\(([^)]*)\)/g;
const ARTICLES = /\bart(?:ikel(?:en)?)?s?\.?\s*(.*)$/i;
const ARTICLE = /\d+(?:[.:]\d+)*[a-z]{0,2}\b/gi;
/** What follows an article and is a part of it. */
const PART = /\b(?:lid|onder|sub|aanhef|jo\.?)\s+\S+/gi;
const YEAR = /\b(?:19|20)\d\d\b/g;

/** The laws named in a statute field, each once, with the articles named beside it. Empty for an empty field. */
export function readStatute(statute: string | null | undefined): readonly LawRead[] {
  const laws = new Map<string, Set<string>>();
  for (const part of (statute ?? "").replace(BETWEEN_BRACKETS, " ").split(/[;/]|,(?!\s*\d)/)) {
    const [, numbers = ""] = ARTICLES.exec(part) ?? [];
    const law = nameOf(part.replace(ARTICLES, " "));
    if (law === "") continue;
    const articles = laws.get(law) ?? new Set();
    for (const [article] of numbers.replace(PART, " ").matchAll(ARTICLE)) articles.add(article.toLowerCase());
    laws.set(law, articles);
  }
  return [...laws].map(([law, articles]) => ({ law, articles: [...articles] }));
}

/** Words of the statute field that say what it is about: what stands between brackets. */
export const topicOfStatute = (statute: string | null | undefined): string =>
  [...(statute ?? "").matchAll(BETWEEN_BRACKETS)].map(([, words]) => words).join(" ");

function nameOf(text: string): string {
  const name = fold(text.replace(YEAR, " "));
  return byName.get(name) ?? name;
}
