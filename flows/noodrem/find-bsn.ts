import { IGNORED } from "./fold-characters";

/**
 * Where a folded text holds something that looks like a BSN: eight or nine digits that meet the elfproef, written
 * together or in groups. Case numbers, dates, IBANs and phone numbers are other shapes; the caller blanks the last two.
 */
export function findBsn(folded: string): readonly Span[] {
  return [...folded.matchAll(RUN)].flatMap((run) => inRun(run[0], run.index, folded));
}

export interface Span {
  /** UTF-16 units; `end` is the first unit after it. */
  readonly start: number;
  readonly end: number;
}

/** Wet algemene bepalingen burgerservicenummer, Besluit BSN: 9a+8b+7c+6d+5e+4f+3g+2h-i is a multiple of eleven. */
export function meetsElfproef(digits: string): boolean {
  const nine = digits.length === 8 ? `0${digits}` : digits;
  if (!/^\d{9}$/.test(nine) || nine.startsWith("00")) return false;
  let sum = -Number(nine[8]);
  for (let place = 0; place < 8; place++) sum += (9 - place) * Number(nine[place]);
  return sum % 11 === 0;
}

const SKIP = `${IGNORED}*`;
/** Digits with at most two separators between them: the longest stretch that could be one number. */
const RUN = new RegExp(`\\d(?:${SKIP}(?:[ .,/_·-]${SKIP}){0,2}\\d)*`, "g");
const GROUP = new RegExp(`\\d(?:${SKIP}\\d)*`, "g");

interface Group extends Span {
  readonly digits: string;
  /** What stands between this group and the next one, without what carries nothing; "" at the end. */
  readonly after: string;
}

function inRun(run: string, offset: number, folded: string): readonly Span[] {
  const groups = split(run, offset);
  const found: Span[] = [];
  for (let first = 0; first < groups.length; first++) {
    for (let last = first; last < groups.length; last++) {
      const window = groups.slice(first, last + 1);
      const digits = window.map((group) => group.digits).join("");
      if (digits.length > 9) break;
      if (digits.length < 8 || !meetsElfproef(digits)) continue;
      const before = {
        separator: groups[first - 1]?.after ?? "",
        size: groups[first - 1]?.digits.length ?? null,
      };
      const after = { separator: groups[last]?.after ?? "", size: groups[last + 1]?.digits.length ?? null };
      if (!standsApart(window, before, after) || isOtherNumber(window, folded)) continue;
      found.push({ start: window[0]?.start ?? 0, end: groups[last]?.end ?? 0 });
      first = last;
      break;
    }
  }
  return found;
}

function split(run: string, offset: number): readonly Group[] {
  const matches = [...run.matchAll(GROUP)];
  return matches.map((match, index) => {
    const end = match.index + match[0].length;
    const next = matches[index + 1]?.index ?? end;
    return {
      digits: match[0].replaceAll(IGNORED, ""),
      start: offset + match.index,
      end: offset + end,
      after: run.slice(end, next).replaceAll(IGNORED, ""),
    };
  });
}

/** Is this window one number, and not a part of a longer one? */
function standsApart(window: readonly Group[], before: Neighbour, after: Neighbour): boolean {
  const loose = ({ separator }: Neighbour): boolean => separator === "" || /[ ,]/.test(separator);
  if (!loose(before) || !loose(after)) return false;
  if (window.length === 1) return true;
  const inner = new Set(window.slice(0, -1).map((group) => group.after));
  if (!inner.has(before.separator) && !inner.has(after.separator)) return true;
  const sizes = window.map((group) => group.digits.length);
  const isOther = ({ size }: Neighbour): boolean => size === null || !sizes.includes(size);
  return BSN_SHAPES.includes(sizes.join("")) && isOther(before) && isOther(after);
}

/** How people group a BSN: such a group is one also behind a year or before a number of another size. */
const BSN_SHAPES = ["333", "423", "324", "2223", "3222", "111111111", "233", "332", "11111111"];

/** What stands beside a window: the separator, and how long the next group is. */
interface Neighbour {
  readonly separator: string;
  readonly size: number | null;
}

const isYear = (digits: string): boolean => /^(?:19|20)\d\d$/.test(digits);

/** Dates, amounts and numbers that begin with a year are not a BSN, whatever the elfproef says of them. */
function isOtherNumber(window: readonly Group[], folded: string): boolean {
  const [one, two, three] = window.map((group) => group.digits);
  const start = window[0]?.start ?? 0;
  if (window.some((group, index) => index < window.length - 1 && /[/,]/.test(group.after))) return true;
  if (window.length > 1 && /€ ?$/.test(folded.slice(Math.max(0, start - 2), start))) return true;
  if (one === undefined || two === undefined) return false;
  if (window.length === 2) return isYear(one) && window[0]?.after === "-";
  if (window.length !== 3 || three === undefined) return false;
  const isDay = (value: string): boolean => value.length === 2 && Number(value) >= 1 && Number(value) <= 31;
  const isMonth = (value: string): boolean => value.length === 2 && Number(value) >= 1 && Number(value) <= 12;
  return (isDay(one) && isMonth(two) && isYear(three)) || (isYear(one) && isMonth(two) && isDay(three));
}
