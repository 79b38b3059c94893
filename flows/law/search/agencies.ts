/** Finds the body that a person means: official and former names, abbreviations, brand names, with typing errors. */
import MiniSearch from "minisearch";
import { agency } from "../catalogue/catalogue";
import { ambiguousNames, municipalPrefixes, type Name, names } from "./agency-names";
import { words } from "./text";

export interface FoundAgency {
  readonly id: string;
  readonly name: string;
  /** 0 to 1; 1 is an exact name. */
  readonly score: number;
  /** The names or words that were recognised. */
  readonly matched: readonly string[];
}

const byFirstWord = new Map<string, Name[]>();
for (const name of names) {
  const first = name.words[0] ?? "";
  byFirstWord.set(first, [...(byFirstWord.get(first) ?? []), name]);
}
const prefixes = municipalPrefixes;
const prefixWords = new Set([...prefixes.flat(), "de", "het", "te", "in", "der", "van"]);

const index = new MiniSearch<{ key: number; text: string }>({
  idField: "key",
  fields: ["text"],
  tokenize: (text) => [...words(text)],
  processTerm: (term) => (term.length > 1 && !prefixWords.has(term) ? term : null),
});
index.addAll(names.map((name, key) => ({ key, text: name.text })));

const nameWords = new Set(names.flatMap((name) => name.words));

const startsAt = (text: readonly string[], at: number, sought: readonly string[]): boolean =>
  sought.every((word, offset) => text[at + offset] === word);

const afterPrefix = (text: readonly string[], at: number): boolean =>
  prefixes.some((prefix) => at >= prefix.length && startsAt(text, at - prefix.length, prefix)) ||
  (text[at - 1] === "de" && text[at - 2] === "gemeente");

interface Hit {
  readonly name: Name;
  readonly at: number;
  readonly context: boolean;
}

function hitsIn(text: readonly string[]): readonly Hit[] {
  const hits: Hit[] = [];
  text.forEach((word, at) => {
    for (const name of byFirstWord.get(word) ?? []) {
      if (!startsAt(text, at, name.words)) continue;
      const context = afterPrefix(text, at);
      if (name.place && !context && name.words.length < text.length) continue;
      if (name.id.startsWith("pv") && context && text[at - 1] === "gemeente") continue;
      hits.push({ name, at, context });
    }
  });
  return hits.filter(
    (hit) =>
      !hits.some(
        (other) =>
          other.name.words.length > hit.name.words.length &&
          other.at <= hit.at &&
          other.at + other.name.words.length >= hit.at + hit.name.words.length,
      ),
  );
}

/** Above this number of words a query is a story: an exact name in it is enough, no guessing beside it. */
const LONG_QUERY = 5;

const VAGUE = new Set(["overheid-onbekend", "organisatie-onbekend", "wetgever"]);
const GENERIC = new Set(["gemeente", "provincie", "waterschap", ...VAGUE]);

function scoreOf(hit: Hit, text: readonly string[]): number {
  const meaning = text.filter((word) => !prefixWords.has(word)).length || 1;
  const covered = Math.min(1, hit.name.words.length / Math.max(meaning, hit.name.words.length));
  if (hit.name.words.length === text.length) return 1;
  // A ministry gives way to the body under it that is named beside it.
  const ministry = agency(hit.name.id)?.kind === "ministerie";
  const base = VAGUE.has(hit.name.id) ? 0.3 : GENERIC.has(hit.name.id) || ministry ? 0.5 : 0.75;
  const context = hit.name.place && hit.context ? 0.05 : 0;
  return base + context + 0.12 * covered - Math.min(0.16, 0.08 * hit.at);
}

function merge(found: readonly FoundAgency[], limit: number): readonly FoundAgency[] {
  const best = new Map<string, FoundAgency>();
  for (const item of found) {
    const known = best.get(item.id);
    if (!known || item.score > known.score)
      best.set(item.id, { ...item, matched: [...new Set([...(known?.matched ?? []), ...item.matched])] });
  }
  return [...best.values()].sort((a, b) => b.score - a.score || a.name.localeCompare(b.name)).slice(0, limit);
}

const found = (id: string, score: number, matched: string): FoundAgency => ({
  id,
  name: agency(id)?.name ?? id,
  score: Math.round(score * 100) / 100,
  matched: [matched],
});

/**
 * The bodies that a description fits, best first. Tolerates typing errors, abbreviations, old names and
 * "Gemeente X". Empty when nothing resembles the query.
 */
export function findAgencies(query: string, limit = 5): readonly FoundAgency[] {
  const known = agency(query.trim());
  if (known) return [found(known.id, 1, known.name)];
  const text = words(query);
  const hits = hitsIn(text);
  const exact = hits.map((hit) => found(hit.name.id, scoreOf(hit, text), hit.name.text));
  const read = new Set([...prefixWords, ...hits.flatMap((hit) => hit.name.words)]);
  if (text.length > LONG_QUERY ? exact.length > 0 : text.every((word) => read.has(word)))
    return merge(exact, limit);
  const fuzzy = index
    .search(query, {
      fuzzy: (term) => (term.length < 5 || nameWords.has(term) ? false : 0.2),
      prefix: (term) => term.length > 3,
      combineWith: "OR",
    })
    .slice(0, 20)
    .flatMap((result, _rank, all) => {
      const name = names[result.id as number];
      if (!name) return [];
      const share = result.queryTerms.length / Math.max(name.words.length, 1);
      const relative = result.score / (all[0]?.score ?? 1);
      return [found(name.id, Math.min(0.8, 0.3 + 0.25 * relative + 0.25 * Math.min(1, share)), name.text)];
    });
  // A body that is named is not outdone by a guess: "korpschef van politie Den Haag" is the police, not the municipality.
  const named = exact.filter(({ id }) => !GENERIC.has(id)).map(({ score }) => score);
  const most = named.length === 0 ? 1 : Math.max(...named) - 0.01;
  return merge([...exact, ...fuzzy.map((item) => ({ ...item, score: Math.min(item.score, most) }))], limit);
}

const ABBREVIATION = 3;

/** In a story "om" is a word and "OM" is a body; short and everyday names count only when written as a name. */
const clearlyNamed = ({ text, words: parts }: Name, story: string): boolean =>
  !(ambiguousNames.has(text) || (parts.length === 1 && text.length <= ABBREVIATION)) ||
  (text !== text.toLowerCase() && new RegExp(`\\b${text}\\b`).test(story));

/** The bodies that are named in a story, best first; only certain names, no typing errors. */
export function agenciesNamedIn(story: string): readonly FoundAgency[] {
  const text = words(story);
  const hits = hitsIn(text).filter((hit) => clearlyNamed(hit.name, story));
  return merge(
    hits.map((hit) => found(hit.name.id, scoreOf(hit, text), hit.name.text)),
    10,
  );
}
