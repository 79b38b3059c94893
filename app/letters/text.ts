import type { LetterDocument } from "#flows/letter/document";
import { type WrittenBlock, type WrittenLine, writeOut } from "./written";

const DOTS = ".".repeat(40);

/** A name and the line to fill in; a story gets more lines below it. */
const textLine = (line: WrittenLine): string =>
  line.kind === "open"
    ? [`${line.text}: ${DOTS}`, ...Array.from({ length: line.rows - 1 }, () => DOTS + DOTS)].join("\n")
    : line.text;

function textBlock(block: WrittenBlock): string {
  const lines = block.lines.map(textLine);
  const body =
    block.shape === "list"
      ? lines.map((line) => `- ${line}`).join("\n")
      : lines.join(block.shape === "lines" ? "\n" : "\n\n");
  return block.heading === null ? body : `${block.heading}\n${body}`;
}

/** The letter as plain Dutch text to copy into a web form or mail; blocks are divided by an empty line. */
export const renderText = (letter: LetterDocument): string =>
  `${writeOut(letter).blocks.map(textBlock).join("\n\n")}\n`;
