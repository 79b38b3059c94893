import { findPersonalData, mustBeRemoved } from "#flows/noodrem/personal-data";

const BLANK = "•";

/**
 * The same JSON value with every BSN in its texts made unreadable, and the paths (`route.0.text`) where that happened.
 * The fields of the pages refuse a BSN and say why; this is for whatever gets past them.
 */
export function blankBsn(value: unknown): { readonly value: unknown; readonly blanked: readonly string[] } {
  const blanked: string[] = [];
  const walk = (part: unknown, path: string): unknown => {
    if (typeof part === "string") {
      const spans = findPersonalData(part).filter(mustBeRemoved);
      if (spans.length > 0) blanked.push(path);
      return spans.reduceRight(
        (text, { start, end }) => text.slice(0, start) + BLANK.repeat(end - start) + text.slice(end),
        part,
      );
    }
    const below = (key: string | number): string => (path === "" ? String(key) : `${path}.${key}`);
    if (Array.isArray(part)) return part.map((item, index) => walk(item, below(index)));
    if (part === null || typeof part !== "object") return part;
    return Object.fromEntries(Object.entries(part).map(([key, item]) => [key, walk(item, below(key))]));
  };
  return { value: walk(value, ""), blanked };
}
