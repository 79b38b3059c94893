import type { Text } from "../words/word-files";
import { fleschDouma, sentences, words } from "./measure";

export type Rule = "sentence" | "readability" | "jargon" | "tone" | "mean";

export interface Finding {
  /** `namespace:key` of the text; for `mean` the namespace. */
  readonly where: string;
  readonly rule: Rule;
  readonly message: string;
}

/** A text that may break a rule, and why. `where` ends with `*` to mean everything that begins so. */
export interface Exception {
  readonly where: string;
  readonly rules: readonly Rule[];
  readonly reason: string;
}

export interface Lexicon {
  /** Word or words → what to write instead. */
  readonly jargon: Readonly<Record<string, string>>;
  readonly tone: Readonly<Record<string, string>>;
}

const MAX_WORDS = 20;
const MAX_MEAN = 12;
const MIN_SCORE = 70;
/** Below this a single long name decides the score. */
const SEVERAL_SENTENCES = 3;

/** What stands in the way of reading a Dutch text at level B1. Measures form; people have to judge understanding. */
export function lintTexts(texts: readonly Text[], lexicon: Lexicon): Finding[] {
  return [...texts.flatMap((text) => lintText(text, lexicon)), ...longMeans(texts)];
}

function lintText({ where, text }: Text, lexicon: Lexicon): Finding[] {
  const shown = asShown(text);
  const parts = sentences(shown);
  const score = fleschDouma(shown);
  const found = (rule: Rule, message: string): Finding => ({ where, rule, message });
  return [
    ...parts
      .filter((sentence) => words(sentence).length > MAX_WORDS)
      .map((sentence) => found("sentence", `${words(sentence).length} words: “${sentence}”`)),
    ...(parts.length >= SEVERAL_SENTENCES && score < MIN_SCORE
      ? [found("readability", `Flesch-Douma ${score.toFixed(0)}: “${shown}”`)]
      : []),
    ...wordsOf(lexicon.jargon, shown).map(([word, better]) => found("jargon", `“${word}”: write ${better}`)),
    ...wordsOf(lexicon.tone, shown).map(([word, better]) => found("tone", `“${word}”: ${better}`)),
  ];
}

/** The text as a person may see it: markup gone, and for each value something as long as what comes there. */
export function asShown(text: string): string {
  return text
    .replace(/<[^>]+>/g, "")
    .replace(/\{\{[^},]+,\s*datum\}\}/g, "maandag 4 januari 2027")
    .replace(/\{\{[^},]+,\s*korteDatum\}\}/g, "4 januari 2027")
    .replace(/\{\{[^},]+,\s*euro\}\}/g, "54 euro")
    .replace(/\{\{\s*(count|days|weeks|seconds|max|done|about)\s*\}\}/g, "12")
    .replace(/\{\{[^}]+\}\}/g, "gemeente Voorbeeldstad");
}

function wordsOf(list: Readonly<Record<string, string>>, text: string): [string, string][] {
  return Object.entries(list).filter(([word]) => {
    const escaped = word.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
    return /\p{L}/u.test(word)
      ? new RegExp(`(?<![\\p{L}-])${escaped}(?![\\p{L}-])`, "iu").test(text)
      : text.includes(word);
  });
}

function longMeans(texts: readonly Text[]): Finding[] {
  const namespaces = new Set(texts.map(({ where }) => where.slice(0, where.indexOf(":"))));
  return [...namespaces].flatMap((where) => {
    const group = texts.filter((text) => text.where.startsWith(`${where}:`));
    const mean = meanLength(group);
    if (mean <= MAX_MEAN) return [];
    return [{ where, rule: "mean" as const, message: `sentences have ${mean.toFixed(1)} words on average` }];
  });
}

/** Mean number of words of the sentences that end in a full stop or question mark; labels are no sentences. */
export function meanLength(texts: readonly Text[]): number {
  const full = texts
    .flatMap(({ text }) => sentences(asShown(text)))
    .filter((sentence) => /[.?]$/.test(sentence));
  return full.length === 0
    ? 0
    : full.reduce((sum, sentence) => sum + words(sentence).length, 0) / full.length;
}

const covers = (exception: Exception, { where, rule }: Finding): boolean =>
  exception.rules.includes(rule) &&
  (exception.where.endsWith("*")
    ? where.startsWith(exception.where.slice(0, -1))
    : where === exception.where);

/** The findings that no exception covers, and a finding for each exception that no longer covers anything. */
export function withExceptions(findings: readonly Finding[], exceptions: readonly Exception[]): string[] {
  const open = findings.filter((finding) => !exceptions.some((exception) => covers(exception, finding)));
  const idle = exceptions.filter((exception) => !findings.some((finding) => covers(exception, finding)));
  return [
    ...open.map(({ where, rule, message }) => `${where} [${rule}] ${message}`),
    ...idle.map(
      ({ where, rules }) => `the exception for ${where} [${rules.join(", ")}] covers nothing: remove it`,
    ),
  ];
}
