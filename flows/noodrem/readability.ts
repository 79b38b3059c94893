/**
 * What makes a text too hard for B1. A measure of form, not of understanding: it finds what can be mended before
 * somebody has to read it. Source: the writing rules of this service (mean 12, at most 20 words), with room for people
 * who write about law.
 */
export const READABLE = {
  mostWordsASentence: 25,
  mostWordsOnAverage: 16,
  /** A word of this many letters is long. */
  longWord: 16,
  /** As many long words are always allowed, and above that this share of all words. */
  freeLongWords: 2,
  mostLongWords: 0.1,
} as const;

/** Where a text is too hard; every list is empty when it reads well. */
export interface HardParts {
  /** Sentences to cut in two, as they were written. */
  readonly sentences: readonly string[];
  /** Words to replace, each once; only when there are too many. */
  readonly words: readonly string[];
}

const ABBREVIATIONS = /\b(art|bijv|nr|tel|blz|enz|o\.a|d\.w\.z|m\.a\.w)\.(?=\s)/gi;

/** The words of a text: letters and digits, with the signs that stand inside a word, a date or an amount. */
export const wordsOf = (text: string): readonly string[] =>
  text.match(/[\p{L}\p{N}]+(?:[-’'.,:/][\p{L}\p{N}]+)*/gu) ?? [];

const sentencesOf = (text: string): readonly string[] =>
  text
    .replace(ABBREVIATIONS, "$1")
    .split(/(?<=[.!?:;][”"’)]?)\s+|\n+/u)
    .map((sentence) => sentence.trim())
    .filter((sentence) => wordsOf(sentence).length > 0);

/** What somebody who writes this text has to mend so that most people can read it. */
export function hardPartsOf(text: string): HardParts {
  const sentences = sentencesOf(text);
  const lengthOf = (sentence: string): number => wordsOf(sentence).length;
  const words = wordsOf(text);
  const tooLong = sentences.filter((sentence) => lengthOf(sentence) > READABLE.mostWordsASentence);
  const mean = words.length / Math.max(1, sentences.length);
  const longest = [...sentences].sort((one, other) => lengthOf(other) - lengthOf(one)).slice(0, 1);
  const long = words.filter((word) => word.replace(/[^\p{L}]/gu, "").length >= READABLE.longWord);
  const allowed = Math.max(READABLE.freeLongWords, Math.floor(words.length * READABLE.mostLongWords));
  return {
    sentences: tooLong.length === 0 && mean > READABLE.mostWordsOnAverage ? longest : tooLong,
    words: long.length > allowed ? [...new Set(long.map((word) => word.toLowerCase()))] : [],
  };
}
