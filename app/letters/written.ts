import type { LetterBlock, LetterDocument, LetterLine, LetterRole } from "#flows/letter/document";
import { type Say, sayDutch } from "./dutch";

/** A line as it will stand on paper. `own` words are quoted as typed; `open` is to be filled in by hand. */
export interface WrittenLine {
  readonly kind: "say" | "own" | "open";
  readonly text: string;
  readonly lang: string;
  /** Lines of room to write by hand, where something is to be filled in. */
  readonly rows: number;
}

export interface WrittenBlock {
  readonly role: LetterRole;
  readonly heading: string | null;
  readonly shape: LetterBlock["shape"];
  readonly lines: readonly WrittenLine[];
}

export interface WrittenLetter {
  readonly title: string;
  readonly lang: string;
  readonly blocks: readonly WrittenBlock[];
}

function written(line: LetterLine, say: Say, lang: string): WrittenLine {
  if (line.kind === "own") return { ...line, rows: 1 };
  const message = line.kind === "say" ? line.message : line.label;
  return { kind: line.kind, text: say(message), lang, rows: line.kind === "open" ? line.rows : 1 };
}

/** Place and date stand on one line of a letter, unless one of them is still to be filled in. */
function placeAndDate(role: LetterRole, lines: readonly WrittenLine[]): readonly WrittenLine[] {
  const [first] = lines;
  if (role !== "place_date" || first === undefined || lines.some((line) => line.kind === "open"))
    return lines;
  return [{ ...first, text: lines.map((line) => line.text).join(", ") }];
}

/**
 * The letter in words. Without arguments in Dutch, as it goes out; with the page's `say` in the person's own
 * language, to show beside it.
 */
export function writeOut(letter: LetterDocument, say: Say = sayDutch, lang = "nl"): WrittenLetter {
  return {
    title: say(letter.title),
    lang,
    blocks: letter.blocks.map((block) => ({
      role: block.role,
      heading: block.heading === null ? null : say(block.heading),
      shape: block.shape,
      lines: placeAndDate(
        block.role,
        block.lines.map((line) => written(line, say, lang)),
      ),
    })),
  };
}
