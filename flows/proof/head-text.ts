import type { LogHead } from "./documents";

const FIRST_LINE = "noodrem-logboek/v1";

/** The signed end of a day as lines of text, to print, mail or keep. */
export const headAsText = (head: LogHead): string =>
  `${[
    FIRST_LINE,
    `dag ${head.day}`,
    `getekend ${head.signedOn}`,
    `regels ${head.size}`,
    `stand ${head.hash}`,
    `vorige ${head.previous}`,
    `sleutel ${head.key}`,
    `handtekening ${head.signature}`,
  ].join("\n")}\n`;

/** What such a text says of the log; null when it is another text. */
export function readHeadText(text: string): Pick<LogHead, "day" | "size" | "hash"> | null {
  const [first, ...lines] = text.split(/\r?\n/);
  const values = new Map(lines.map((line) => [line.split(" ")[0], line.slice(line.indexOf(" ") + 1).trim()]));
  const [day, size] = [values.get("dag"), Number(values.get("regels") ?? "x")];
  const hash = values.get("stand");
  const isHead = first === FIRST_LINE && day !== undefined && Number.isInteger(size) && hash !== undefined;
  return isHead ? { day, size, hash: size === 0 ? "" : hash } : null;
}
