import type { UsedKey } from "./used-keys";

const PLURAL = /_(zero|one|two|few|many|other)$/;

/**
 * The used keys that lead to no text. A key may name a text, a plural (without its form) or a whole branch; a pattern
 * has to fit at least one.
 *
 * @param known every `namespace:path` of the source language
 */
export function missingKeys(used: readonly UsedKey[], known: readonly string[]): string[] {
  const places = new Set(known.flatMap(placesOf));
  const list = [...places];
  return used
    .filter(({ namespace, path }) => {
      if (namespace !== undefined && !path.includes("*")) return !places.has(`${namespace}:${path}`);
      const pattern = new RegExp(`^${namespace ?? "[\\w-]+"}:${path.split("*").map(quoted).join(".+")}$`);
      return !list.some((place) => pattern.test(place));
    })
    .map(
      ({ namespace, path, at }) =>
        `${at} names ${namespace === undefined ? "" : `${namespace}:`}${path}, which no text has`,
    );
}

/** A text can be named by its key, by its plural without the form, and by every branch above it. */
function placesOf(key: string): string[] {
  const parts = key.replace(PLURAL, "").split(".");
  return [key, ...parts.map((_, index) => parts.slice(0, index + 1).join("."))];
}

const quoted = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
