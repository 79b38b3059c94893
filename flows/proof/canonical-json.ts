/** What JSON can hold. A number here is always a whole one: nothing that is proved needs a fraction. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

/**
 * The one way to write a JSON value (RFC 8785): no spaces, keys in the order of their UTF-16 code units, numbers and
 * strings as ECMAScript writes them. Two people who hold the same value hash the same text.
 * Throws on what JSON cannot hold: half a character, a number without end, `undefined`.
 */
export function canonicalJson(value: Json): string {
  if (Array.isArray(value)) return `[${value.map((one: Json) => canonicalJson(one)).join(",")}]`;
  switch (typeof value) {
    case "string":
      if (!value.isWellFormed()) throw new TypeError("half a character cannot be written as JSON");
      return JSON.stringify(value);
    case "number":
      if (!Number.isFinite(value)) throw new TypeError("a number without end cannot be written as JSON");
      return JSON.stringify(value);
    case "boolean":
      return String(value);
    case "object":
      return value === null ? "null" : object(value as { readonly [key: string]: Json });
    default:
      throw new TypeError(`${typeof value} cannot be written as JSON`);
  }
}

function object(value: { readonly [key: string]: Json }): string {
  // The default order of `sort` is by UTF-16 code units, which is the one that RFC 8785 asks for.
  const keys = Object.keys(value).sort();
  return `{${keys.map((key) => `${canonicalJson(key)}:${canonicalJson(value[key] as Json)}`).join(",")}}`;
}

/** The same value with the sign for "unreadable" where a text has half a character: what people typed must be provable. */
export function wholeCharacters(value: Json): Json {
  if (typeof value === "string") return value.toWellFormed();
  if (Array.isArray(value)) return value.map((one: Json) => wholeCharacters(one));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, one]) => [key.toWellFormed(), wholeCharacters(one as Json)]),
  );
}
