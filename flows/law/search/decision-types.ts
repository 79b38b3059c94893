/** Finds the decision type that a person describes in everyday words: synonyms, word stems, compounds, typing errors. */
import MiniSearch from "minisearch";
import { allDecisionTypes, decisionType } from "../catalogue/catalogue";
import { LONG_ENOUGH, meaningful, partsOf, stem, synonyms } from "./stems";
import { words } from "./text";

export interface FoundDecisionType {
  readonly id: string;
  readonly name: string;
  /** 0 to 1: the part of the meaningful words that fits, best match 1. */
  readonly score: number;
  /** The person's own words that were recognised. */
  readonly matched: readonly string[];
}

interface Document {
  readonly id: string;
  readonly name: string;
  readonly keywords: string;
  readonly everyday: string;
}

const documents: readonly Document[] = allDecisionTypes().map((type) => ({
  id: type.id,
  name: type.name_nl,
  keywords: [
    ...type.keywords_nl,
    ...type.statutes.map(({ name }) => name).filter((name) => !name.startsWith("Algemene wet bestuursrecht")),
  ].join(" "),
  everyday: (synonyms.types[type.id] ?? []).join(" "),
}));

const stemsOf = ({ name, keywords, everyday }: Document): ReadonlySet<string> =>
  new Set(meaningful(`${name} ${keywords} ${everyday}`).map(stem));

/** In how many decision types a word stem occurs. */
const frequency = new Map<string, number>();
for (const document of documents)
  for (const word of stemsOf(document)) frequency.set(word, (frequency.get(word) ?? 0) + 1);
const vocabulary = { has: (word: string): boolean => frequency.has(word) };

/** A word that many types share ("betalen", "gemeente") says little about which one is meant. */
const COMMON = 10;

const index = new MiniSearch<Document>({
  fields: ["name", "keywords", "everyday"],
  tokenize: (text) => [...meaningful(text)],
  processTerm: (term) => stem(term),
});
index.addAll(documents);

const OPTIONS = {
  boost: { keywords: 1.6, everyday: 1.4, name: 1.2 },
  prefix: (term: string): boolean => term.length > LONG_ENOUGH && (frequency.get(term) ?? 0) < COMMON,
  /** A word that is known is not a typing error. */
  fuzzy: (term: string): number | boolean =>
    term.length > LONG_ENOUGH && !vocabulary.has(term) ? 0.2 : false,
  weights: { fuzzy: 0.35, prefix: 0.35 },
  boostTerm: (term: string): number => ((frequency.get(term) ?? 0) < COMMON ? 1 : 0.45),
  /** Types with many everyday words are not less likely: nearly no correction for length. */
  bm25: { k: 1.2, b: 0.2, d: 0.5 },
  combineWith: "OR" as const,
};

/** The words to search with: the person's own, what they mean, and the parts of compounds. */
function expanded(query: string): readonly string[] {
  return meaningful(query).flatMap((word) => {
    const meanings = synonyms.words[word] ?? [];
    const known = vocabulary.has(stem(word));
    return [word, ...meanings.flatMap(words), ...(known ? [] : partsOf(word, vocabulary.has))];
  });
}

/**
 * Decision types that fit a description, best first; an exact id comes alone with score 1. Empty when no word is known.
 */
export function findDecisionTypes(query: string, limit = 10): readonly FoundDecisionType[] {
  const exact = decisionType(query.trim());
  if (exact) return [{ id: exact.id, name: exact.name_nl, score: 1, matched: [exact.id] }];
  const own = meaningful(query);
  const sought = expanded(query);
  if (sought.length === 0) return [];
  const results = index.search(sought.join(" "), OPTIONS);
  const best = results[0]?.score ?? 1;
  const byStem = new Map(own.map((word) => [stem(word), word]));
  return results.slice(0, limit).map((result) => {
    const matched = result.queryTerms.map((term) => byStem.get(term) ?? term);
    const covered = Math.min(1, matched.length / Math.max(1, own.length));
    return {
      id: String(result.id),
      name: decisionType(String(result.id))?.name_nl ?? String(result.id),
      score: Math.round(100 * (result.score / best) * (0.4 + 0.5 * covered)) / 100,
      matched: [...new Set(matched)],
    };
  });
}
