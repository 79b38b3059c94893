/**
 * The same text with every decimal digit as 0-9, full-width signs as ASCII, and wide or hard spaces as a space.
 * It has the length of the original in UTF-16 units, so that a position in one is a position in the other.
 */
export function foldCharacters(text: string): string {
  let folded = "";
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    folded += foldOne(character, code).padEnd(character.length, IGNORED);
  }
  return folded;
}

/** Stands for a unit that carries nothing: readers of a folded text may skip it between digits. */
export const IGNORED = "\u200b";

function foldOne(character: string, code: number): string {
  if (code < 0x80) return character;
  if (/^\p{Nd}$/u.test(character)) return String(digitValue(code));
  if (code >= 0xff01 && code <= 0xff5e) return String.fromCharCode(code - 0xfee0);
  if (/^\p{Zs}$/u.test(character)) return " ";
  if (/^\p{Pd}$/u.test(character)) return "-";
  if (/^\p{Cf}$/u.test(character)) return IGNORED;
  return character;
}

/** Digits stand in runs of ten that begin at ...0 or ...6, except the mathematical ones, which begin at 1D7CE. */
function digitValue(code: number): number {
  if (code >= 0x1d7ce && code <= 0x1d7ff) return (code - 0x1d7ce) % 10;
  const low = code & 0xf;
  const beginsAtSix = low > 9 || !/^\p{Nd}$/u.test(String.fromCodePoint(code - low));
  return beginsAtSix ? low - 6 : low;
}
