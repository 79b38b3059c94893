import { countrySpecs, isValidIBAN } from "ibantools";
import { findBsn, type Span } from "./find-bsn";
import { foldCharacters } from "./fold-characters";

export const FINDING_KINDS = ["bsn", "iban", "telefoon", "email", "adres"] as const;
export type FindingKind = (typeof FINDING_KINDS)[number];

/** Personal data in a text: what and where, in UTF-16 units of the text as given. */
export interface Finding extends Span {
  readonly kind: FindingKind;
}

/** A BSN must be removed; everything else is removed or kept on purpose. */
export const mustBeRemoved = (finding: Finding): boolean => finding.kind === "bsn";

/**
 * Personal data in a free text, in order of place and without overlap. It reads digits of every script. It finds form,
 * not meaning: a number that meets the elfproef by chance is shown as a BSN, because that doubt is on the safe side.
 *
 * @example findPersonalData("Bel 06 12345678") // → [{ kind: "telefoon", start: 4, end: 15 }]
 */
export function findPersonalData(text: string): readonly Finding[] {
  let folded = foldCharacters(text);
  const found: Finding[] = [];
  for (const [kind, find] of FINDERS) {
    for (const span of find(folded)) {
      // A digit outside the first plane takes two units; its second one carries nothing in the folded text.
      const end = /[\udc00-\udfff]/.test(text[span.end] ?? "") ? span.end + 1 : span.end;
      found.push({ kind, start: span.start, end });
      folded = folded.slice(0, span.start) + "\u0000".repeat(span.end - span.start) + folded.slice(span.end);
    }
  }
  return found.sort((one, other) => one.start - other.start);
}

/** What an earlier finder took is blanked, so an IBAN is never read as a phone number or a BSN. */
const FINDERS: readonly (readonly [FindingKind, (folded: string) => readonly Span[]])[] = [
  ["email", (folded) => spans(folded, EMAIL)],
  ["iban", findIban],
  ["telefoon", findPhone],
  ["bsn", findBsn],
  ["adres", findAddress],
];

/** It begins only where such a stretch begins, so a long text without spaces is read once. */
const EMAIL = /(?<![\p{L}\p{N}._%+-])[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/gu;

const spans = (folded: string, pattern: RegExp): readonly Span[] =>
  [...folded.matchAll(pattern)].map((match) => ({ start: match.index, end: match.index + match[0].length }));

function findIban(folded: string): readonly Span[] {
  return [...folded.matchAll(/[A-Za-z]{2}\d{2}(?=[ .-]?[A-Za-z0-9])/g)].flatMap((match) => {
    const length = countrySpecs[match[0].slice(0, 2).toUpperCase() as keyof typeof countrySpecs]?.chars ?? 0;
    let compact = "";
    let end = match.index;
    for (; end < folded.length && compact.length < length; end++) {
      const unit = folded[end] ?? "";
      if (/[A-Za-z0-9]/.test(unit)) compact += unit.toUpperCase();
      else if (!/[ .\u200b-]/.test(unit)) break;
    }
    return compact.length === length && isValidIBAN(compact) ? [{ start: match.index, end }] : [];
  });
}

const GAP = "[ .\\u200b-]{0,3}";
/**
 * Dutch numbers: ten digits together, or an area code of two to four digits and the rest in groups of two and more;
 * with +31 nine digits. Numbers from elsewhere begin with + and have nine to fifteen digits.
 */
const PHONE = new RegExp(
  [
    "(?<![\\p{L}\\d/]|\\d[.-])0[1-9]\\d{8}(?!\\d)",
    `(?<![\\p{L}\\d/]|\\d[.-])\\(?0[1-9]\\d{0,2}\\)?[ .\\u200b-]{1,3}(?=(?:${GAP}\\d){6,8}(?!${GAP}\\d))(?:\\d{2,8}${GAP})+(?<=\\d{2})`,
    `(?:\\+|(?<!\\d)00)${GAP}31${GAP}(?:\\(0\\))?${GAP}[1-9](?:${GAP}\\d){8}(?!\\d)`,
    `\\+\\d(?:${GAP}\\d){8,14}(?!\\d)`,
  ].join("|"),
  "gu",
);

function findPhone(folded: string): readonly Span[] {
  return spans(folded, PHONE).filter(({ start, end }) => {
    const digits = folded.slice(start, end).replace(/\D/g, "");
    return !digits.startsWith("0") || digits.startsWith("00") || digits.length === 10;
  });
}

/** A postcode with a house number on either side of it: together they are one front door. */
function findAddress(folded: string): readonly Span[] {
  const postcode =
    "(?<!\\d)[1-9]\\d{3} ?(?!SA|SD|SS)[A-Z]{2}(?![\\p{L}])|(?<!\\d)[1-9]\\d{3}[a-z]{2}(?![\\p{L}])";
  const house = "\\d{1,5} ?[a-zA-Z]?(?:-\\d{1,4})?";
  return spans(
    folded,
    new RegExp(
      `(?<![\\d-])${house}(?:,? {1,2}|\\n)(?:${postcode})|(?:${postcode}),? ${house}(?![\\d-])`,
      "gu",
    ),
  );
}
