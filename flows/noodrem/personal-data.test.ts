import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { meetsElfproef } from "./find-bsn";
import { foldCharacters } from "./fold-characters";
import { findPersonalData, mustBeRemoved } from "./personal-data";

/** A number that meets the elfproef, made from its first eight digits; null when no last digit fits. */
function withCheckDigit(eight: string): string | null {
  const sum = [...eight].reduce((total, digit, place) => total + (9 - place) * Number(digit), 0);
  return sum % 11 === 10 || eight.startsWith("00") ? null : eight + String(sum % 11);
}
const digits = (length: number) => fc.stringMatching(new RegExp(`^\\d{${length}}$`));
const bsn = digits(8)
  .map(withCheckDigit)
  .filter((number) => number !== null);

const group = (sizes: readonly number[], separator: string) => (number: string) => {
  const ends = sizes.map((_, index) => sizes.slice(0, index + 1).reduce((sum, size) => sum + size, 0));
  return ends.map((end, index) => number.slice(ends[index - 1] ?? 0, end)).join(separator);
};
const inScript = (zero: number) => (number: string) =>
  [...number].map((digit) => String.fromCodePoint(zero + Number(digit))).join("");
const SHAPES: Readonly<Record<string, (number: string) => string>> = {
  together: (number) => number,
  "eight digits": (number) => (number.startsWith("0") ? number.slice(1) : number),
  "in threes with spaces": group([3, 3, 3], " "),
  "in threes with dots": group([3, 3, 3], "."),
  "in threes with dashes": group([3, 3, 3], "-"),
  "as the tax office writes": group([4, 2, 3], "."),
  "digit by digit": group([1, 1, 1, 1, 1, 1, 1, 1, 1], " "),
  "in twos": group([2, 2, 2, 3], " "),
  "with hard spaces": group([3, 3, 3], "\u00a0"),
  "with nothing visible in between": group([3, 3, 3], "\u200b"),
  "full-width": inScript(0xff10),
  "Arabic-Indic": inScript(0x0660),
  Persian: inScript(0x06f0),
  Bengali: inScript(0x09e6),
  "mathematical, outside the first plane": inScript(0x1d7d8),
};
const AROUND = ["", "Mijn nummer is ", "bsn", "BSN:", "(", "in 2024 ", "kenmerk 12, "] as const;
const BEHIND = ["", ".", " en meer", "abc", ")", ", dank u", "\n"] as const;

describe("BSN", () => {
  it.each(Object.entries(SHAPES))("finds every one of 10,000 / 15 valid numbers: %s", (_, shape) => {
    fc.assert(
      fc.property(bsn, fc.constantFrom(...AROUND), fc.constantFrom(...BEHIND), (number, before, behind) => {
        const text = before + shape(number) + behind;
        const found = findPersonalData(text).filter(mustBeRemoved);
        expect([text, found.map(({ start, end }) => text.slice(start, end))]).toEqual([
          text,
          [shape(number)],
        ]);
      }),
      { numRuns: 700 },
    );
  });

  it("checks the elfproef and nothing that is too short or too long", () => {
    expect(
      ["111222333", "123456782", "10000008", "123456789", "000000000", "1234567", "1112223334"].map(
        meetsElfproef,
      ),
    ).toEqual([true, true, true, false, false, false, false]);
  });

  it("says where it stands in the text as it was typed", () => {
    expect(findPersonalData("𝟙𝟙𝟙𝟚𝟚𝟚𝟛𝟛𝟛!")).toEqual([{ kind: "bsn", start: 0, end: 18 }]);
  });
});

const number = (most: number) => fc.integer({ min: 0, max: most });
const year = fc.integer({ min: 2015, max: 2027 });
const padded = (value: number, length: number) => String(value).padStart(length, "0");
const NOT_A_BSN = {
  "case number with a year": fc.tuple(year, number(999_999)).map(([y, n]) => `Z${y}-${padded(n, 6)}`),
  "short case number with a year": fc.tuple(year, number(99_999)).map(([y, n]) => `${y}-${padded(n, 5)}`),
  "case number with a slash": fc.tuple(year, number(99_999)).map(([y, n]) => `zaak ${y}/${padded(n, 5)}`),
  "court number": fc
    .tuple(number(99), number(9999))
    .map(([y, n]) => `UTR ${padded(y, 2)} / ${padded(n, 4)} WMO`),
  "sixteen digits": digits(16).map((d) => `CJIB ${group([4, 4, 4, 4], " ")(d)}`),
  "twelve digits": digits(12).map((d) => `kenmerk ${d}`),
  date: fc
    .tuple(number(30), number(11), year)
    .map(([d, m, y]) => `${padded(d + 1, 2)}-${padded(m + 1, 2)}-${y}`),
  "ISO date": fc
    .tuple(number(30), number(11), year)
    .map(([d, m, y]) => `${y}-${padded(m + 1, 2)}-${padded(d + 1, 2)}`),
  amount: digits(8).map((d) => `€ ${group([2, 3, 3], ".")(d)},00`),
  "mobile number": digits(8).map((d) => `06 ${d}`),
  "mobile number in twos": digits(8).map((d) => `06 ${group([2, 2, 2, 2], " ")(d)}`),
  "number of a town": digits(7).map((d) => `020-${d}`),
  "number with brackets": digits(7).map((d) => `(030) ${group([3, 2, 2], " ")(d)}`),
  "number from abroad": digits(8).map((d) => `+31 6 ${group([4, 4], " ")(d)}`),
  IBAN: digits(10).map((d) => `${ibanOf(d)}`),
  "IBAN in fours": digits(10).map((d) => ibanOf(d).replace(/(.{4})(?=.)/g, "$1 ")),
  "postcode and house number": fc
    .tuple(fc.integer({ min: 1000, max: 9999 }), number(999))
    .map(([p, h]) => `${p} AB ${h}`),
} as const;

function ibanOf(account: string): string {
  const asNumber = BigInt(`10111110${account}232100`); // ABNA, account, NL, 00
  return `NL${padded(98 - Number(asNumber % 97n), 2)}ABNA${account}`;
}

describe("no false alarms", () => {
  it.each(Object.entries(NOT_A_BSN))("in 10,000 / 17 texts: %s", (_, text) => {
    fc.assert(
      fc.property(text, (written) => {
        expect([written, findPersonalData(`Het gaat om ${written}.`).filter(mustBeRemoved)]).toEqual([
          written,
          [],
        ]);
      }),
      { numRuns: 600 },
    );
  });
});

const PIECES = [
  "0",
  "1",
  "12",
  "٣",
  "９",
  "𝟙",
  " ",
  "\u00a0",
  "\u200b",
  ".",
  "-",
  "–",
  "/",
  "€",
  "+31",
  "06",
  "NL91",
  "ABNA",
  "a@b.nl",
  "é",
  "😀",
  "\ud800",
  "\n",
];

describe("other personal data", () => {
  const kinds = (text: string) =>
    findPersonalData(text).map(({ kind, start, end }) => [kind, text.slice(start, end)]);

  it.each([
    [
      "Bel 06 12345678 of 030-1234567.",
      [
        ["telefoon", "06 12345678"],
        ["telefoon", "030-1234567"],
      ],
    ],
    ["0612345678", [["telefoon", "0612345678"]]],
    ["Bel +31 (0)6 1234 5678", [["telefoon", "+31 (0)6 1234 5678"]]],
    ["NL91 ABNA 0417 1643 00", [["iban", "NL91 ABNA 0417 1643 00"]]],
    ["nl91abna0417164300 en klaar", [["iban", "nl91abna0417164300"]]],
    ["mail a.b@voorbeeld.nl of niet", [["email", "a.b@voorbeeld.nl"]]],
    ["Dorpsstraat 12, 1234 AB Dorp", [["adres", "12, 1234 AB"]]],
    ["1234AB 12", [["adres", "1234AB 12"]]],
  ])("finds in %s", (text, expected) => {
    expect(kinds(text)).toEqual(expected);
  });

  it.each(["In 2024 en 2025 kreeg ik niets.", "Artikel 3:4 lid 2", "om 12.30 uur, 15 euro"])(
    "finds nothing in %s",
    (text) => {
      expect(kinds(text)).toEqual([]);
    },
  );

  it("keeps positions, order and no overlap in any text", () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...PIECES), { maxLength: 40 }).map((pieces) => pieces.join("")),
        (text) => {
          expect(foldCharacters(text).length).toBe(text.length);
          let end = 0;
          for (const finding of findPersonalData(text)) {
            expect(finding.start).toBeGreaterThanOrEqual(end);
            expect(finding.end).toBeGreaterThan(finding.start);
            end = finding.end;
          }
          expect(end).toBeLessThanOrEqual(text.length);
        },
      ),
      { numRuns: 2000 },
    );
  });

  it.each(["0 1-", "06 1", "1", "1.", "NL91", "a@b", "١ "])(
    "reads the longest text, 8,000 units of %j, in less than a second",
    (piece) => {
      const text = piece.repeat(8_000 / piece.length);
      const before = performance.now();
      findPersonalData(text);
      expect(performance.now() - before).toBeLessThan(1000);
    },
  );
});
