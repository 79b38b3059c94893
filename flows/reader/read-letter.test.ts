import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findPersonalData } from "../noodrem/personal-data";
import keptApart from "./letters/kept-apart.json";
import tuning from "./letters/tuning.json";
import { LONGEST_LETTER, readLetter } from "./read-letter";
import { isEmptyReading, type LetterReading, letterReading, type Quote } from "./reading";

const TODAY = "2026-11-24";
const texts = [...tuning.letters, ...keptApart.letters].map(({ text }) => text);

const quotesIn = (reading: LetterReading): readonly Quote[] =>
  Object.values(reading).flatMap((value) =>
    (Array.isArray(value) ? value : [value]).flatMap((one) =>
      one !== null && typeof one === "object" && "quote" in one ? [one.quote as Quote] : [],
    ),
  );

const stringsIn = (value: unknown): readonly string[] =>
  typeof value === "object" && value !== null ? Object.values(value).flatMap(stringsIn) : [String(value)];

/** Pieces of letters in any order, with noise between them. */
const mess = fc
  .array(
    fc.oneof(
      fc.constantFrom(...texts.flatMap((text) => text.split("\n"))),
      fc.string({ unit: "binary", maxLength: 40 }),
      fc.constantFrom(
        "😡",
        "\u00ad",
        "be-\nzwaar",
        "€",
        "binnen",
        "31-02-2026",
        "\ud83d",
        "\u0000",
        "1".repeat(60),
      ),
    ),
    { maxLength: 40 },
  )
  .map((parts) => parts.join("\n"));

/** A number that meets the elfproef, written as people write it. */
const bsn = fc
  .integer({ min: 10_000_000, max: 99_999_999 })
  .map((eight) => {
    const sum = [...String(eight)].reduce((total, digit, place) => total + (9 - place) * Number(digit), 0);
    return sum % 11 === 10 ? null : `${eight}${sum % 11}`;
  })
  .filter((digits) => digits !== null);
const written = fc
  .tuple(bsn, fc.constantFrom("$1$2$3", "$1 $2 $3", "$1.$2.$3", "$1-$2-$3"))
  .map(([digits, form]) => ({ digits, text: digits.replace(/(\d{3})(\d{3})(\d{3})/, form) }));

describe("readLetter", () => {
  it("never throws, and gives what its schema says", () => {
    fc.assert(
      fc.property(mess, (text) => letterReading.parse(readLetter(text, TODAY)) !== null),
      { numRuns: 150 },
    );
  });

  it("quotes the words that stand at the place", () => {
    fc.assert(
      fc.property(mess, (text) => {
        const covered = findPersonalData(text);
        for (const { start, end, words } of quotesIn(readLetter(text, TODAY))) {
          expect(start).toBeLessThan(end);
          const touched = covered.some((found) => found.start < end && found.end > start);
          expect(words.length).toBe(end - start);
          if (!touched) expect(words).toBe(text.slice(start, end));
        }
      }),
      { numRuns: 150 },
    );
  });

  it("lets no BSN through, wherever it stands and however it is written", () => {
    const places = [
      "BSN: ",
      "Ons kenmerk: ",
      "Datum 2 november 2026 ",
      "u moet betalen ",
      "bezwaar maken bij UWV, nummer ",
    ];
    fc.assert(
      fc.property(
        fc.constantFrom(...texts),
        written,
        fc.constantFrom(...places),
        fc.nat(),
        (text, number, place, line) => {
          const lines = text.split("\n");
          lines.splice(line % (lines.length + 1), 0, `${place}${number.text}`);
          const reading = readLetter(lines.join("\n"), TODAY);
          expect(reading.coveredBsns).toBeGreaterThan(0);
          for (const said of stringsIn(reading))
            expect(said.replaceAll(/\D/g, "")).not.toContain(number.digits);
        },
      ),
      { numRuns: 150 },
    );
  });

  it("finds nothing in nothing", () => {
    for (const text of ["", "   \n", "🎂🎂🎂", "Recept voor appeltaart: 300 gram bloem."])
      expect(isEmptyReading(readLetter(text, TODAY)), text).toBe(true);
  });

  it("reads a text of the longest size in a few seconds", () => {
    const long = `${texts[0]}\n`.repeat(500).slice(0, LONGEST_LETTER);
    const started = performance.now();
    readLetter(long, TODAY);
    readLetter("binnen ".repeat(20_000), TODAY);
    readLetter("1 ".repeat(50_000), TODAY);
    expect(performance.now() - started).toBeLessThan(20_000);
  });

  it.each([
    ["Utrecht, 2 november 2026", "2026-11-02"],
    ["Datum: 02-11-2026", "2026-11-02"],
    ["Dagtekening 2 nov. '26", "2026-11-02"],
    ["Enschede 2/11/2026", "2026-11-02"],
    ["Datum\n2 november 2026", "2026-11-02"],
    ["Datum   Kenmerk\n2 november 2026   ABC-1", "2026-11-02"],
    ["Datum: maandag 2 november 2026", "2026-11-02"],
    ["Geboortedatum: 02-11-1980", null],
    ["Wij ontvingen op 2 november 2026 uw aanvraag.", null],
    ["Betaal uiterlijk 2 december 2026", null],
    ["Datum: 2 november", null],
    ["Datum: 31-02-2026", null],
    ["Datum: 2 november 2026\nDatum: 3 november 2026", null],
  ])("reads the date of %j as %s", (text, date) => {
    expect(readLetter(text, TODAY).letterDate?.value ?? null).toBe(date);
  });

  it.each([
    ["U kunt binnen zes weken na de dag van verzending bezwaar maken.", [6, "weken", "verzending"]],
    ["Maak dan binnen 42 dagen na dagtekening bezwaar.", [42, "dagen", "dagtekening"]],
    ["U kunt bin-\nnen vier weken bezwaar ma-\nken.", [4, "weken", null]],
    ["U kunt bezwaar maken. Wij beslissen binnen twaalf weken.", null],
    ["U kunt bezwaar maken. Betaal het bedrag binnen zes weken.", null],
    ["Wij nemen binnen zes weken een besluit op uw bezwaarschrift.", null],
  ])("reads the term of %j", (text, term) => {
    const read = readLetter(text, TODAY).term?.value;
    expect(read ? [read.amount, read.unit, read.start] : null).toEqual(term);
  });

  it.each([
    ["U kunt tot en met 14 december 2026 bezwaar maken.", "2026-12-14"],
    ["U kunt vóór 14 december 2026 bezwaar maken.", "2026-12-13"],
    ["U kunt tot 14 december 2026 bezwaar maken.", "2026-12-13"],
    ["U kunt bezwaar maken. Stuur uw bezwaarschrift uiterlijk op 14-12-2026.", "2026-12-14"],
    ["U kunt bezwaar maken. Betaal uiterlijk 14 december 2026.", null],
  ])("reads the last day of %j as %s", (text, day) => {
    expect(readLetter(text, TODAY).until?.value ?? null).toBe(day);
  });

  it("says that a letter denies a remedy, and does not choose between two", () => {
    expect(readLetter("Tegen deze brief kunt u geen bezwaar maken.", TODAY).remedy?.value).toBe("geen");
    const two =
      "U kunt binnen zes weken bezwaar maken. U kunt binnen zes weken beroep instellen bij de rechtbank.";
    expect(readLetter(two, TODAY).remedy).toBeNull();
  });
});
