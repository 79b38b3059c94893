import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ROUTE_CODES } from "../law/types";
import { composeLetter } from "./compose";
import { LETTER_ROLES, type LetterDocument, type MandatoryField } from "./document";
import { GROUNDS } from "./grounds";
import { EMPTY_LETTER, LETTER_ASKS, type LetterInput } from "./input";
import { TEMPLATE_IDS, TEMPLATES, templateFor } from "./templates";
import nl from "./words/nl.json";

const lines = (letter: LetterDocument) => letter.blocks.flatMap((block) => block.lines);
const opens = (letter: LetterDocument): readonly string[] =>
  lines(letter).flatMap((line) => (line.kind === "open" ? [line.label.key.replace("letter:open.", "")] : []));

/** The dotted line that stands for a field that may be filled in by hand. */
const LINE: Readonly<Partial<Record<MandatoryField, string>>> = {
  name: "name",
  address: "address",
  date: "date",
  addressee: "addressee",
  signature: "signature",
  birth: "birth",
  representative: "representative",
  application: "request_date",
  overdue: "overdue_date",
  notice: "notice_date",
  bezwaar_date: "bezwaar_date",
  debt: "reference",
};

const wordOf = (key: string): string =>
  key
    .replace("letter:", "")
    .split(".")
    .reduce<unknown>((words, part) => (words as Record<string, unknown>)[part], nl) as string;

describe.each(TEMPLATE_IDS)("the letter %s", (id) => {
  it("names every mandatory field that lacks, each with its article", () => {
    const { missing } = composeLetter(id, EMPTY_LETTER);
    expect(missing.map(({ field }) => field)).toEqual(TEMPLATES[id].mandatory.map(({ field }) => field));
    expect(missing.every(({ ref }) => ref.article !== "" && ref.rule !== "")).toBe(true);
  });

  it("has a line for each field that is left to the pen", () => {
    const letter = composeLetter(id, EMPTY_LETTER);
    for (const { field, how } of letter.missing) {
      if (how === "by_hand") expect(opens(letter), field).toContain(LINE[field]);
    }
  });

  it("keeps the order of blocks of a Dutch letter, each at most once", () => {
    const roles = composeLetter(id, EMPTY_LETTER).blocks.map(({ role }) => LETTER_ROLES.indexOf(role));
    expect(roles).toEqual([...new Set(roles)].sort((one, other) => one - other));
  });

  it("shows a BSN line only when the person asks for it", () => {
    expect(opens(composeLetter(id, EMPTY_LETTER))).not.toContain("bsn");
    expect(opens(composeLetter(id, { ...EMPTY_LETTER, openLines: ["bsn"] }))).toContain("bsn");
  });
});

const date = fc
  .date({ min: new Date("2020-01-01"), max: new Date("2028-12-31"), noInvalidDate: true })
  .map((day) => day.toISOString().slice(0, 10));
const text = fc.string({ maxLength: 30 });
const inputs: fc.Arbitrary<LetterInput> = fc.record({
  date: fc.option(date),
  sender: fc.record({
    name: fc.option(text),
    address: fc.array(text, { maxLength: 3 }),
    place: fc.option(text),
    contact: fc.option(text),
  }),
  addressee: fc.option(fc.record({ name: text, address: fc.array(text, { maxLength: 2 }) })),
  values: fc.record(
    {
      decisionDate: date,
      reference: text,
      decisionSubject: text,
      decidedBy: text,
      requestDate: date,
      overdueSince: date,
      noticeDate: date,
      answerDate: date,
      landlordLetterDate: date,
      bezwaarDate: date,
      lastDay: date,
      amountCents: fc.nat(),
      interpreterLanguage: text,
      rentedAddress: text,
    },
    { requiredKeys: [] },
  ),
  own: fc.record({ story: text, wish: text, lateReason: text, urgency: text }, { requiredKeys: [] }),
  ownLang: fc.constantFrom("nl", "ar", "tr"),
  grounds: fc.array(fc.record({ id: fc.constantFrom(...GROUNDS.map((one) => one.id)), own: text }), {
    maxLength: 4,
  }),
  asks: fc.subarray([...LETTER_ASKS]),
  short: fc.boolean(),
  pending: fc.constantFrom("aanvraag", "bezwaar"),
  enclosures: fc.array(text, { maxLength: 3 }),
  digital: fc.boolean(),
  openLines: fc.subarray(["bsn", "phone", "iban"] as const),
});

describe("any letter", () => {
  it("gives each sentence exactly the values that its words need", () => {
    fc.assert(
      fc.property(fc.constantFrom(...TEMPLATE_IDS), inputs, (id, input) => {
        const letter = composeLetter(id, input);
        for (const line of lines(letter)) {
          if (line.kind !== "say") continue;
          const needed = [...wordOf(line.message.key).matchAll(/\{\{(\w+)/g)].map(([, name]) => name);
          expect(Object.keys(line.message.params ?? {}).sort()).toEqual([...new Set(needed)].sort());
        }
      }),
      { numRuns: 300 },
    );
  });

  it("shows every word that a person typed as story, unless the letter is short", () => {
    fc.assert(
      fc.property(fc.constantFrom("bezwaar", "klacht", "zienswijze", "beroep_wahv"), inputs, (id, input) => {
        const letter = composeLetter(id as "bezwaar", { ...input, short: false });
        const own = lines(letter).flatMap((line) => (line.kind === "own" ? line.text.split(/\s+/) : []));
        for (const word of (input.own.story ?? "").normalize("NFC").split(/[\s\p{C}]+/u)) {
          if (word !== "") expect(own.join(" ")).toContain(word);
        }
      }),
    );
  });
});

describe("the letter of a route", () => {
  it("exists for every formal step on paper, and is a template that we have", () => {
    const without = ROUTE_CODES.filter((route) => templateFor(route, { trafficFine: false }) === null);
    expect(without).toEqual([
      "cassatie",
      "verzet",
      "herziening_uitspraak",
      "ambtshalve_vermindering",
      "kantonrechter",
      "kifid",
      "skgz",
      "geschillencommissie",
      "college_rechten_mens",
      "civiele_rechter",
      "tuchtrechter",
      "art12_sv",
      "strafrechter",
      "beklag_detentie",
      "parlement_petitie",
      "autoriteit_persoonsgegevens",
      "informeel",
      "geen",
    ]);
  });

  it("asks birth and account for a traffic fine", () => {
    const id = templateFor("administratief_beroep", { trafficFine: true }) ?? expect.fail();
    expect(opens(composeLetter(id, EMPTY_LETTER))).toEqual(
      expect.arrayContaining(["birth", "iban", "wahv_number"]),
    );
    expect(templateFor("kantonrechter", { trafficFine: true })).toBe("beroepschrift");
  });
});
