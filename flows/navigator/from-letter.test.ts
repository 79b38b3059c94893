import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isAnswerTo } from "../engine/answer-shape";
import { replay } from "../engine/replay";
import { LETTER_REMEDIES } from "../law/advice/letter-clause";
import { addDays } from "../law/calendar/dates";
import { allAgencies, allDecisionTypes } from "../law/catalogue/catalogue";
import { LETTER_KINDS } from "../reader/reading";
import { answersFromLetter, type ConfirmedLetter, knownFromLetter } from "./from-letter";
import { factsFrom, navigator, registers } from "./index";

const TODAY = "2026-11-24";
const surroundings = { today: TODAY, lookups: registers };
const NOTHING: ConfirmedLetter = {
  body: null,
  kind: null,
  decisionType: null,
  letterDate: null,
  sentDate: null,
  remedy: null,
  until: null,
  amountCents: null,
};
const day = fc.integer({ min: 0, max: 200 }).map((days) => addDays(TODAY, -days));

describe("answers from a confirmed letter", () => {
  it("always fit the questions of the flow", () => {
    fc.assert(
      fc.property(
        fc.record({
          body: fc.option(fc.constantFrom(...allAgencies().map(({ id }) => id))),
          kind: fc.option(fc.constantFrom(...LETTER_KINDS)),
          decisionType: fc.option(fc.constantFrom(...allDecisionTypes().map(({ id }) => id))),
          letterDate: fc.option(day),
          sentDate: fc.option(day),
          remedy: fc.option(fc.constantFrom(...LETTER_REMEDIES)),
          until: fc.option(day),
          amountCents: fc.option(fc.integer({ min: 1, max: 99_999_999 })),
        }),
        (letter) => {
          const answers = answersFromLetter(letter);
          for (const [id, value] of Object.entries(answers)) {
            const question = navigator.flow.questions[id];
            expect(question, id).toBeDefined();
            if (question) expect(isAnswerTo(question, value), `${id} ${String(value)}`).toBe(true);
          }
        },
      ),
      { numRuns: 200 },
    );
  });

  it("leave only the open questions to ask", () => {
    const answers = answersFromLetter({
      ...NOTHING,
      kind: "besluit",
      body: "uwv",
      decisionType: "ww-afgewezen",
      letterDate: "2026-11-09",
      remedy: "bezwaar",
    });
    const first = replay(navigator, answers, surroundings);
    expect(first.next).toBe("spoed");
    const second = replay(navigator, { ...answers, spoed: ["niets"] }, surroundings);
    expect(second.next).toBe("al-gedaan");
    const last = replay(navigator, { ...answers, spoed: ["niets"], "al-gedaan": "niets" }, surroundings);
    expect(last.outcome).toBe("advies");
    expect(factsFrom(last.answers, TODAY)).toMatchObject({
      agency: "uwv",
      letterDate: "2026-11-09",
      stage: "primary_decision",
    });
  });

  it("take the day of sending for a ruling, and ask nothing that was not confirmed", () => {
    expect(
      answersFromLetter({ ...NOTHING, kind: "uitspraak", letterDate: "2026-11-10", sentDate: "2026-11-12" }),
    ).toEqual({
      "wat-is-er": "uitspraak",
      "datum-uitspraak": "2026-11-12",
    });
    expect(answersFromLetter(NOTHING)).toEqual({});
  });
});

describe("what is known beside the answers", () => {
  it("refuses what no letter can say", () => {
    const clause = {
      remedy: "bezwaar",
      term: { amount: 6, unit: "weken", start: null },
      until: "2026-12-14",
    };
    expect(knownFromLetter.safeParse({ reference: "A-1", clause }).success).toBe(true);
    expect(
      knownFromLetter.safeParse({ reference: "A-1", clause: { ...clause, until: "2026-02-31" } }).success,
    ).toBe(false);
    expect(
      knownFromLetter.safeParse({ reference: null, clause: { ...clause, remedy: "hopen" } }).success,
    ).toBe(false);
  });
});
