const SYLLABLE = /aai|ooi|oei|eeu|ieu|aa|ee|oo|uu|ie|oe|eu|ui|ei|ij|au|ou|[aeiouy]/g;
const DIAERESIS: Readonly<Record<string, string>> = { ä: "-a", ë: "-e", ï: "-i", ö: "-o", ü: "-u" };
const ABBREVIATIONS = /\b(art|bijv|nr|tel|blz|dhr|mw|mr|enz|o\.a|d\.w\.z|m\.a\.w)\.(?=\s)/gi;

/** Number of syllables of one Dutch word, at least 1. A number counts as one. */
export function syllables(word: string): number {
  const plain = word
    .toLowerCase()
    .replace(/[äëïöü]/g, (letter) => DIAERESIS[letter] ?? letter)
    .normalize("NFD")
    .replace(/\p{Mn}/gu, "")
    .replace(/qu/g, "kw");
  return Math.max(1, plain.match(SYLLABLE)?.length ?? 0);
}

/** The words of a sentence: letters and digits, with the signs that stand inside a word, a date or an amount. */
export function words(sentence: string): string[] {
  return sentence.match(/[\p{L}\p{N}]+(?:[-’'.,:/][\p{L}\p{N}]+)*/gu) ?? [];
}

/** The sentences of a text. A line end also ends a sentence; the full stop of an abbreviation does not. */
export function sentences(text: string): string[] {
  return text
    .replace(ABBREVIATIONS, "$1")
    .split(/(?<=[.!?:][”"’)]?)\s+(?=[\p{Lu}\p{N}“"‘(])|\n+/u)
    .map((sentence) => sentence.trim())
    .filter((sentence) => words(sentence).length > 0);
}

/**
 * How easily a Dutch text reads, by Flesch as fitted to Dutch by Douma (1960): 206.84 − 0.77 × syllables per 100 words
 * − 0.93 × words per sentence. 70 and higher is easy. It says something about a text of several sentences only.
 */
export function fleschDouma(text: string): number {
  const parts = sentences(text).map(words);
  const all = parts.flat();
  if (all.length === 0) return Number.POSITIVE_INFINITY;
  const syllablesPer100 = (100 * all.reduce((sum, word) => sum + syllables(word), 0)) / all.length;
  return 206.84 - 0.77 * syllablesPer100 - 0.93 * (all.length / parts.length);
}
