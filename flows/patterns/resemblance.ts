/** How much two signals ask for the same thing, and by what. */
import { z } from "zod";
import { agency, decisionType } from "../law/catalogue/catalogue";
import type { Reason } from "./pattern-signal";
import type { SignalRead } from "./read-signals";
import weightsJson from "./weights.json";

const share = z.number().min(0).max(1);
export const weights = z
  .object({
    law: z.object({
      sameArticle: share,
      sameLaw: share,
      otherArticle: share,
      unknown: share,
      otherLaw: share,
    }),
    body: share,
    words: z.object({ factor: z.number().positive(), most: share }),
    topics: share,
    themes: share,
    principles: share,
    together: share,
  })
  .parse(weightsJson);

/** 0 for nothing in common; from `weights.together` on two signals belong together when nothing else is known. */
export function resemblance(a: SignalRead, b: SignalRead): number {
  return (
    weights.law[lawsOf(a, b).kind] +
    (common(a.bodies, b.bodies).length > 0 ? weights.body : 0) +
    Math.min(weights.words.most, weights.words.factor * cosine(a.stems, b.stems)) +
    weights.topics * cosine(a.topics, b.topics) +
    weights.themes * cosine(a.themes, b.themes) +
    (common(a.principles, b.principles).length > 0 ? weights.principles : 0)
  );
}

interface Laws {
  readonly kind: keyof typeof weights.law;
  readonly laws: readonly string[];
  readonly articles: readonly string[];
}

/** The rule first: another article of the same law is mostly another problem, another law nearly always. */
function lawsOf(a: SignalRead, b: SignalRead): Laws {
  const pairs = a.laws.flatMap((mine) =>
    b.laws.filter(({ law }) => law === mine.law).map((other) => ({ mine, other })),
  );
  const laws = pairs.map(({ mine }) => mine.law);
  const articles = pairs.flatMap(({ mine, other }) =>
    mine.articles.filter((one) => other.articles.includes(one)).map((one) => `${mine.law} ${one}`),
  );
  if (articles.length > 0) return { kind: "sameArticle", laws, articles };
  if (pairs.some(({ mine, other }) => mine.articles.length === 0 || other.articles.length === 0))
    return { kind: "sameLaw", laws, articles };
  if (pairs.length > 0) return { kind: "otherArticle", laws, articles };
  return { kind: a.laws.length === 0 || b.laws.length === 0 ? "unknown" : "otherLaw", laws, articles };
}

function cosine(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): number {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  let sum = 0;
  for (const [key, weight] of small) sum += weight * (large.get(key) ?? 0);
  return sum;
}

const nameOfBody = (id: string): string => agency(id)?.name ?? id;
const nameOfType = (id: string): string => decisionType(id)?.name_nl ?? id;

const common = (a: ReadonlySet<string>, b: ReadonlySet<string>): readonly string[] =>
  [...a].filter((one) => b.has(one));

const MOST_WORDS = 6;

/** What all or most of these signals share, the strongest first; empty when there are fewer than two. */
export function reasonsFor(members: readonly SignalRead[]): readonly Reason[] {
  if (members.length < 2) return [];
  const laws = shared(members.map(({ laws }) => laws.map(({ law }) => law)));
  const articles = shared(
    members.map(({ laws }) => laws.flatMap(({ law, articles }) => articles.map((one) => `${law} ${one}`))),
  );
  const reasons: readonly Reason[] = [
    { key: "why.articles", params: { what: articles } },
    { key: "why.law", params: { what: laws } },
    { key: "why.body", params: { what: shared(members.map(({ bodies }) => [...bodies].map(nameOfBody))) } },
    { key: "why.principles", params: { what: shared(members.map(({ principles }) => [...principles])) } },
    {
      key: "why.words",
      params: { what: shared(members.map(({ stems }) => [...stems.keys()])).slice(0, MOST_WORDS) },
    },
    { key: "why.themes", params: { what: shared(members.map(({ themes }) => [...themes.keys()])) } },
    {
      key: "why.topic",
      params: { what: shared(members.map(({ topics }) => [...topics.keys()].map(nameOfType))).slice(0, 1) },
    },
  ];
  return reasons.filter(({ params }) => params.what.length > 0);
}

/** What at least two and at least half of the members have, most common first. */
function shared(lists: readonly (readonly string[])[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const list of lists) for (const one of new Set(list)) counts.set(one, (counts.get(one) ?? 0) + 1);
  return [...counts]
    .filter(([, count]) => count >= 2 && 2 * count >= lists.length)
    .sort(([a, m], [b, n]) => n - m || a.localeCompare(b))
    .map(([one]) => one);
}
