import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { EVIDENCE_IDS } from "../evidence/items";
import { ROUTE_CODES } from "../law/types";
import { composeLetter } from "./compose";
import { LETTER_ROLES, type LetterDocument } from "./document";
import { GROUNDS } from "./grounds";
import { EMPTY_LETTER, LETTER_ASKS, type LetterInput } from "./input";
import { TEMPLATE_IDS, TEMPLATES, type TemplateFacts, templateFor, withoutLetter } from "./templates";
import nl from "./words/nl.json";

const lines = (letter: LetterDocument) => letter.blocks.flatMap((block) => block.lines);
const opens = (letter: LetterDocument): readonly string[] =>
  lines(letter).flatMap((line) => (line.kind === "open" ? [line.label.key.replace("letter:open.", "")] : []));

const wordOf = (key: string): string =>
  key
    .replace("letter:", "")
    .split(".")
    .reduce<unknown>((words, part) => (words as Record<string, unknown>)[part], nl) as string;

describe.each(TEMPLATE_IDS)("the letter %s", (id) => {
  it("names every mandatory field that lacks, each with its article", () => {
    const { missing } = composeLetter(id, EMPTY_LETTER);
    // Why it is late is only asked of a letter that is.
    const asked = TEMPLATES[id].mandatory.map(({ field }) => field).filter((one) => one !== "late_reason");
    expect(missing.map(({ field }) => field)).toEqual(asked);
    expect(missing.every(({ ref }) => ref.article !== "" && ref.rule !== "")).toBe(true);
  });

  it("has an empty line with a name for each field that lacks, and no invented value", () => {
    const letter = composeLetter(id, EMPTY_LETTER);
    for (const { field, line } of letter.missing) {
      expect(line, field).not.toBeNull();
      expect(opens(letter), field).toContain(line?.key.replace("letter:open.", ""));
    }
    expect(lines(letter).filter(({ kind }) => kind === "own")).toEqual([]);
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
      informationSubject: text,
      period: text,
    },
    { requiredKeys: [] },
  ),
  own: fc.record(
    { story: text, wish: text, lateReason: text, urgency: text, why: text, outcome: text },
    { requiredKeys: [] },
  ),
  ownLang: fc.constantFrom("nl", "ar", "tr"),
  grounds: fc.array(fc.record({ id: fc.constantFrom(...GROUNDS.map((one) => one.id)), own: text }), {
    maxLength: 4,
  }),
  asks: fc.subarray([...LETTER_ASKS]),
  short: fc.boolean(),
  pending: fc.constantFrom("aanvraag", "bezwaar"),
  evidence: fc.subarray([...EVIDENCE_IDS], { maxLength: 4 }),
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
          if (line.kind !== "say" || !line.message.key.startsWith("letter:")) continue;
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

const FACTS: TemplateFacts = { trafficFine: false, addressee: null, articles: [] };

describe("the letter of a route", () => {
  it("exists for every formal step on paper; where none does, the reason is known", () => {
    const without = ROUTE_CODES.filter((route) => templateFor(route, FACTS) === null);
    expect(Object.fromEntries(without.map((route) => [route, withoutLetter(route)]))).toEqual({
      cassatie: "lawyer",
      hoger_beroep_hof: "lawyer",
      kantonrechter: "desk",
      kifid: "form",
      skgz: "form",
      geschillencommissie: "form",
      college_rechten_mens: "form",
      civiele_rechter: "lawyer",
      tuchtrechter: "form",
      strafrechter: "desk",
      parlement_petitie: "words",
      autoriteit_persoonsgegevens: "form",
      informeel: "words",
      geen: "none",
    });
  });

  it("asks birth and account for a traffic fine", () => {
    const fine = { ...FACTS, trafficFine: true };
    const id = templateFor("administratief_beroep", fine) ?? expect.fail();
    expect(opens(composeLetter(id, EMPTY_LETTER))).toEqual(
      expect.arrayContaining(["birth", "iban", "wahv_number"]),
    );
    expect(templateFor("kantonrechter", fine)).toBe("beroepschrift");
  });

  it("is a letter for cassatie and the gerechtshof only where no lawyer is obligatory", () => {
    expect(templateFor("cassatie", { ...FACTS, articles: ["AWR 28", "Awb 6:7"] })).toBe("cassatie");
    expect(templateFor("cassatie", { ...FACTS, articles: ["Rv 426"] })).toBeNull();
    expect(templateFor("hoger_beroep_hof", { ...FACTS, addressee: "gerechtshof-belasting" })).toBe(
      "hoger_beroep",
    );
    expect(templateFor("hoger_beroep_hof", { ...FACTS, addressee: "gerechtshof" })).toBeNull();
  });

  it("is another verzet at the OM than at a court", () => {
    expect(templateFor("verzet", { ...FACTS, addressee: "om" })).toBe("verzet_strafbeschikking");
    expect(templateFor("verzet", { ...FACTS, addressee: "rechtbank" })).toBe("verzet");
  });
});
