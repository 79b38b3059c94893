/**
 * A short mark of any JSON value: equal values give equal marks, also when names stand in another order. It is there to
 * see that something changed, not to keep anybody from making two values with one mark.
 */
export function fingerprint(value: unknown): string {
  const text = canonical(value);
  // FNV-1a, twice with different beginnings, so that 64 bits tell values apart.
  return [0x811c9dc5, 0x01000193].map((begin) => hex(fnv(text, begin))).join("");
}

function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join()}]`;
  if (value === null || typeof value !== "object") return JSON.stringify(value) ?? "null";
  const entries = Object.entries(value)
    .filter(([, one]) => one !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${entries.map(([name, one]) => `${JSON.stringify(name)}:${canonical(one)}`).join()}}`;
}

const PRIME = 0x01000193;

function fnv(text: string, begin: number): number {
  let hash = begin;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), PRIME);
  return hash >>> 0;
}

const hex = (number: number): string => number.toString(16).padStart(8, "0");
