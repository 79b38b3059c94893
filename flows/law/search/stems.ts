/** The words of a text that carry meaning, as stems: without stop words, with everyday meanings and parts of compounds. */
import { stemmer } from "@orama/stemmers/dutch";
import { z } from "zod";
import synonymsJson from "./synonyms.json";
import { words } from "./text";

export const synonyms = z
  .object({
    stop: z.array(z.string()),
    words: z.record(z.string(), z.array(z.string())),
    types: z.record(z.string(), z.array(z.string())),
  })
  .parse(synonymsJson);

const stop = new Set(synonyms.stop.flatMap((word) => words(word)));

/** The words of a text without stop words, folded, in order. */
export const meaningful = (text: string): readonly string[] =>
  words(text).filter((word) => word.length > 1 && !stop.has(word));

const stems = new Map<string, string>();

/** The Dutch stem of one folded word. */
export function stem(word: string): string {
  const known = stems.get(word);
  if (known !== undefined) return known;
  const made = stemmer(word);
  if (stems.size < 20_000) stems.set(word, made);
  return made;
}

export const LONG_ENOUGH = 4;

/** Known stems inside a compound: "kinderopvangtoeslagschuld" holds "kinderopvangtoeslag" and "schuld". */
export function partsOf(word: string, isKnown: (stem: string) => boolean): readonly string[] {
  if (word.length < 9) return [];
  const parts: string[] = [];
  for (let cut = LONG_ENOUGH; cut <= word.length - LONG_ENOUGH; cut++) {
    const head = stem(word.slice(0, cut));
    const tail = stem(word.slice(cut));
    if (isKnown(head) && isKnown(tail)) parts.push(head, tail);
    else if (isKnown(tail) && tail.length > 4) parts.push(tail);
  }
  return parts;
}
