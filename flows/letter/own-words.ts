const CONTROL = /(?![\n\t])\p{Cc}/gu;
// Marks that reorder text invisibly; joiners (200C, 200D) stay, since Persian and some emoji need them.
const DIRECTION = /[\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/g;

/**
 * Own words made fit for a letter: composed characters (NFC), plain line ends, no control or direction marks.
 * Words themselves are never changed.
 */
function ownText(text: string): string {
  return text
    .normalize("NFC")
    .replace(/\r\n?|\u2028|\u2029/g, "\n")
    .replace(CONTROL, "")
    .replace(DIRECTION, "")
    .trim();
}

/** The paragraphs of own words: split at line ends, empty ones left out. */
export function ownParagraphs(text: string | undefined): readonly string[] {
  return text === undefined
    ? []
    : ownText(text)
        .split("\n")
        .map((line) => line.trim())
        .filter((line) => line !== "");
}

/** One line of own words (a name, a reference), or null when nothing was typed. */
export function ownLine(text: string | null | undefined): string | null {
  const line = ownText(text ?? "").replace(/\s+/g, " ");
  return line === "" ? null : line;
}
