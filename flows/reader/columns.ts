/** Letterheads have a row of labels with a row of values below it; a pasted text keeps the gaps as tabs. */

interface Line {
  readonly from: number;
  readonly text: string;
}

/** A line is read this far to either side: a letterhead has no longer ones. */
const AROUND = 300;
/** A label is a few words; what is longer is running text. */
const LONGEST_LABEL = 40;

function lineAround(plain: string, at: number): Line {
  const from = Math.max(plain.lastIndexOf("\n", at - 1) + 1, at - AROUND);
  const end = plain.indexOf("\n", at);
  return { from, text: plain.slice(from, Math.min(end === -1 ? plain.length : end, at + AROUND)) };
}

const cells = (line: Line): readonly Line[] =>
  [...line.text.matchAll(/[^\t]+/g)].map((cell) => ({ from: line.from + cell.index, text: cell[0] }));

/** What stands above this place: the label in the same column, or the whole line above when it is one label. */
export function labelAbove(plain: string, at: number): string {
  const line = lineAround(plain, at);
  if (line.from === 0) return "";
  const above = lineAround(plain, line.from - 1);
  const index = cells(line).findIndex((cell) => at >= cell.from && at < cell.from + cell.text.length);
  const labels = cells(above);
  const label = (labels.length === 1 ? labels[0] : labels[index])?.text ?? "";
  return label.length > LONGEST_LABEL ? "" : label;
}

/** The cells in which the value of a label may stand, nearest first: beside it, then below it. */
export function valuesOf(plain: string, label: { from: number; to: number }): readonly Line[] {
  const line = lineAround(plain, label.from);
  const row = cells(line);
  const index = row.findIndex((cell) => label.from >= cell.from && label.from < cell.from + cell.text.length);
  const own = row[index];
  const rest = own ? own.text.slice(label.to - own.from) : "";
  const inCell = /^[\s:.]*/.exec(rest)?.[0].length ?? 0;
  const beside = row[index + 1];
  const lineEnd = line.from + line.text.length;
  const below =
    plain[lineEnd] === "\n" && plain[lineEnd + 1] !== "\n" ? cells(lineAround(plain, lineEnd + 1)) : [];
  const under = row.length === 1 && rest.trim() !== "" ? undefined : below[row.length === 1 ? 0 : index];
  if (rest.slice(inCell) !== "") return [{ from: label.to + inCell, text: rest.slice(inCell) }];
  return [beside, under].filter((cell) => cell !== undefined);
}
