/** What signals are about, in a form that can be compared: laws, bodies, beginselen and weighed words. */
import { z } from "zod";
import { agency } from "../law/catalogue/catalogue";
import { findAgencies, findDecisionTypes } from "../law/search";
import { meaningful, partsOf, stem, synonyms } from "../law/search/stems";
import { fold, words } from "../law/search/text";
import type { PatternSignal } from "./pattern-signal";
import { type LawRead, readStatute, topicOfStatute } from "./statute";
import themesJson from "./themes.json";

export interface SignalRead {
  readonly id: string;
  readonly laws: readonly LawRead[];
  /** Ids of the catalogue; every municipality, province or water board counts as one body of that kind. */
  readonly bodies: ReadonlySet<string>;
  readonly principles: ReadonlySet<string>;
  /** Stems of the text, each with its weight; the weights make a vector of length 1. */
  readonly stems: ReadonlyMap<string, number>;
  /** Decision types that the text resembles, each with its weight; a vector of length 1. */
  readonly topics: ReadonlyMap<string, number>;
  /** Themes of `themes.json` that the text touches, each with its weight; a vector of length 1. */
  readonly themes: ReadonlyMap<string, number>;
}

const themes = z.object({ themes: z.record(z.string(), z.array(z.string())) }).parse(themesJson).themes;
const themesOfStem = new Map<string, string[]>();
for (const [theme, all] of Object.entries(themes))
  for (const one of all.map(stem)) themesOfStem.set(one, [...(themesOfStem.get(one) ?? []), theme]);

/** Bodies of which there are hundreds that apply the same rule. */
const MANY: ReadonlySet<string> = new Set(["gemeente", "provincie", "waterschap"]);
const TOPICS = 4;

/** Reads signals together: how much a word says depends on how many of them use it. */
export function readSignals(signals: readonly PatternSignal[]): readonly SignalRead[] {
  const texts = signals.map(({ text, statute }) => meaningful(`${text} ${topicOfStatute(statute)}`));
  const used = new Set(texts.flatMap((text) => text.map(stem)));
  const stemsOf = texts.map((text) => new Set(text.flatMap((word) => meaningsOf(word, used))));
  const frequency = new Map<string, number>();
  for (const stems of stemsOf) for (const one of stems) frequency.set(one, (frequency.get(one) ?? 0) + 1);
  const themesIn = stemsOf.map((stems) => new Set([...stems].flatMap((one) => themesOfStem.get(one) ?? [])));
  const themeFrequency = new Map<string, number>();
  for (const all of themesIn)
    for (const one of all) themeFrequency.set(one, (themeFrequency.get(one) ?? 0) + 1);
  const rarity = (one: string): number => Math.log(1 + (signals.length + 1) / (frequency.get(one) ?? 1));

  return signals.map((signal, at) => ({
    id: signal.id,
    laws: readStatute(signal.statute),
    bodies: readBodies(signal.agency),
    principles: new Set((signal.principles ?? []).map(fold)),
    stems: normed([...(stemsOf[at] ?? [])].map((one) => [one, rarity(one)] as const)),
    topics: normed(
      findDecisionTypes(signal.text, TOPICS).map(({ id, score }) => [id, score * score] as const),
    ),
    themes: normed(
      [...(themesIn[at] ?? [])].map(
        (one) => [one, Math.log(1 + (signals.length + 1) / (themeFrequency.get(one) ?? 1))] as const,
      ),
    ),
  }));
}

/** The stem of a word, of what it means in everyday speech, and of the parts that other signals use as words. */
function meaningsOf(word: string, used: ReadonlySet<string>): readonly string[] {
  const meanings = (synonyms.words[word] ?? []).flatMap(words);
  return [word, ...meanings].map(stem).concat(partsOf(word, (part) => used.has(part)));
}

function readBodies(name: string | null | undefined): ReadonlySet<string> {
  const bodies = (name ?? "").split(/[/;,]/).flatMap((part) => {
    const name = part.replace(BETWEEN_BRACKETS, " ");
    const [found] = name.trim() === "" ? [] : findAgencies(name, 1);
    if (!found) return [];
    const kind = agency(found.id)?.kind ?? "";
    return [MANY.has(kind) ? kind : found.id];
  });
  return new Set(bodies);
}

const BETWEEN_BRACKETS = /\([^)]*\)/g;

function normed(weights: readonly (readonly [string, number])[]): ReadonlyMap<string, number> {
  const length = Math.hypot(...weights.map(([, weight]) => weight));
  return new Map(weights.map(([key, weight]) => [key, length === 0 ? 0 : weight / length]));
}
