import type { LetterDocument } from "#flows/letter/document";
import { sayDutch } from "./dutch";
import { Sheet } from "./pdf/sheet";
import { type WrittenBlock, type WrittenLetter, type WrittenLine, writeOut } from "./written";

// Names and addresses keep to the left edge of a Dutch letter; a story follows the direction of its words.
const directionOf = (line: WrittenLine, shape: WrittenBlock["shape"]): "ltr" | "auto" =>
  line.kind === "own" && shape !== "lines" ? "auto" : "ltr";

async function writeLine(
  sheet: Sheet,
  letter: WrittenLetter,
  line: WrittenLine,
  block: WrittenBlock,
  type: "H1" | "P",
): Promise<void> {
  const element = sheet.element(type, undefined, line.lang === letter.lang ? {} : { lang: line.lang });
  if (line.kind === "open") sheet.blank(element, line.text, line.rows);
  else
    await sheet.write(element, line.text, type === "H1" ? "bold" : "regular", directionOf(line, block.shape));
  element.end();
}

async function writeList(sheet: Sheet, lines: readonly WrittenLine[]): Promise<void> {
  const list = sheet.element("L");
  for (const line of lines) {
    const item = sheet.element("LI", list);
    const label = sheet.element("Lbl", item);
    sheet.mark(label, "•");
    label.end();
    const body = sheet.element("LBody", item);
    await sheet.write(body, line.text, "regular", directionOf(line, "list"), 16);
    body.end();
    item.end();
  }
  list.end();
}

async function writeBlock(sheet: Sheet, letter: WrittenLetter, block: WrittenBlock): Promise<void> {
  sheet.keep(block.role === "closing" ? 7 : 3);
  if (block.heading !== null) {
    const heading = sheet.element("H2");
    await sheet.write(heading, block.heading, "bold", "ltr");
    heading.end();
  }
  if (block.role === "signature") sheet.gap(34);
  if (block.shape === "list") await writeList(sheet, block.lines);
  for (const [index, line] of (block.shape === "list" ? [] : block.lines).entries()) {
    await writeLine(sheet, letter, line, block, block.role === "subject" && index === 0 ? "H1" : "P");
    if (block.shape === "paragraphs" && index < block.lines.length - 1) sheet.gap(5);
  }
  sheet.gap(14);
}

async function typeset(letter: LetterDocument): Promise<Uint8Array> {
  const written = writeOut(letter);
  // The day of the letter, not the moment: the file must not tell when somebody sat at this page.
  const made = new Date(letter.date === null ? 0 : `${letter.date}T00:00:00Z`);
  const sheet = new Sheet({ title: written.title, lang: "nl-NL", made });
  for (const block of written.blocks) {
    await writeBlock(sheet, written, block);
  }
  return sheet.finish((page, of) => sayDutch({ key: "letter:page", params: { page, of } }));
}

let last: Promise<unknown> = Promise.resolve();
let waiting = 0;

/** How many letters are being made or wait for it; a page can say "try again" when this grows. */
export const pdfBacklog = (): number => waiting;

/**
 * The letter as a tagged PDF (Dutch, A4, own fonts embedded). One letter is set at a time, so many at once cannot
 * keep the server busy; the others wait their turn.
 */
export function renderPdf(letter: LetterDocument): Promise<Uint8Array> {
  waiting += 1;
  const turn = last
    .then(() => typeset(letter))
    .finally(() => {
      waiting -= 1;
    });
  last = turn.catch(() => undefined);
  return turn;
}
