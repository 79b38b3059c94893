import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays } from "../calendar/dates";
import { allDecisionTypes } from "../catalogue/catalogue";
import ar from "../words/clausule.ar.json";
import en from "../words/clausule.en.json";
import nl from "../words/clausule.nl.json";
import { advise, emptyFacts } from "./advise";
import {
  compareClause,
  heedClause,
  LETTER_REMEDIES,
  LETTER_TERM_STARTS,
  type LetterClause,
  letterLastDay,
} from "./letter-clause";

const TODAY = "2026-11-24";
const bezwaar = (letterDate: string | null, today = TODAY) => ({
  ...emptyFacts(today),
  agency: "uwv",
  decisionType: "ww-afgewezen",
  isBesluit: true,
  stage: "primary_decision" as const,
  letterDate,
});
const clauseOf = (clause: Partial<LetterClause>): LetterClause => ({
  remedy: "bezwaar",
  term: null,
  until: null,
  ...clause,
});
const sixWeeks = { amount: 6, unit: "weken", start: "verzending" } as const;

const day = fc.integer({ min: -200, max: 120 }).map((days) => addDays(TODAY, days));
const anyClause: fc.Arbitrary<LetterClause> = fc.record({
  remedy: fc.option(fc.constantFrom(...LETTER_REMEDIES)),
  term: fc.option(
    fc.record({
      amount: fc.integer({ min: 1, max: 60 }),
      unit: fc.constantFrom("dagen" as const, "weken" as const, "maanden" as const),
      start: fc.option(fc.constantFrom(...LETTER_TERM_STARTS)),
    }),
  ),
  until: fc.option(day),
});
const anyFacts = fc
  .record({
    type: fc.constantFrom(...allDecisionTypes().map(({ id }) => id)),
    stage: fc.constantFrom(
      "primary_decision" as const,
      "decision_on_objection" as const,
      "court_ruling" as const,
    ),
    letterDate: fc.option(day),
    sentDate: fc.option(day),
    received: fc.option(day),
  })
  .map(({ type, ...rest }) => ({ ...emptyFacts(TODAY), ...rest, decisionType: type }));

describe("the letter's clause beside the law", () => {
  it("never makes the last day later than the letter's or ours", () => {
    fc.assert(
      fc.property(anyFacts, anyClause, (facts, clause) => {
        const advice = advise(facts);
        const compared = compareClause(advice, clause, facts);
        const heeded = heedClause(advice, compared, TODAY);
        expect(heeded.lastDay).toBe(compared.lastDay);
        if (advice.lastDay !== null) {
          expect(heeded.lastDay).not.toBeNull();
          expect((heeded.lastDay ?? "") <= advice.lastDay).toBe(true);
          if (compared.letterDay !== null && advice.earliestDay === null)
            expect((heeded.lastDay ?? "") <= compared.letterDay).toBe(true);
        }
        if (heeded.lastDay !== null) expect(heeded.late).toBe(heeded.lastDay < TODAY);
        expect(heeded.routes.map(({ code }) => code)).toEqual(advice.routes.map(({ code }) => code));
        expect(heeded.timeline.length).toBe(advice.timeline.length);
      }),
      { numRuns: 300 },
    );
  });

  it("says the same as the law for the statutory term, also over a free day", () => {
    // 20 November and six weeks end on New Year's Day: Monday 4 January.
    const facts = bezwaar("2026-11-20");
    const compared = compareClause(advise(facts), clauseOf({ term: sixWeeks }), facts);
    expect(compared).toMatchObject({
      letterDay: "2027-01-04",
      counts: "same",
      remedy: "same",
      lastDay: "2027-01-04",
    });
  });

  it("keeps to the letter where it is earlier, and to the law where that is", () => {
    const facts = bezwaar("2026-11-09");
    const early = compareClause(advise(facts), clauseOf({ until: "2026-12-01" }), facts);
    expect(early).toMatchObject({ counts: "letter", lastDay: "2026-12-01" });
    const generous = compareClause(advise(facts), clauseOf({ until: "2027-03-01" }), facts);
    expect(generous).toMatchObject({ counts: "ours", lastDay: "2026-12-21" });
  });

  it("takes the letter's day where we know none", () => {
    const facts = bezwaar(null);
    const advice = advise(facts);
    expect(advice.lastDay).toBeNull();
    const compared = compareClause(advice, clauseOf({ until: "2026-12-11" }), facts);
    expect(heedClause(advice, compared, TODAY)).toMatchObject({ lastDay: "2026-12-11", late: false });
  });

  it("calls lateness excusable when the letter gave a later day", () => {
    const facts = bezwaar("2026-10-05");
    const advice = advise(facts);
    expect(advice.lastDay).toBe("2026-11-16");
    const compared = compareClause(advice, clauseOf({ until: "2026-11-30" }), facts);
    const heeded = heedClause(advice, compared, TODAY);
    expect(heeded.late).toBe(true);
    expect(heeded.excuse?.strength).toBe("strong");
  });

  it("names the law's later day when the letter's is over", () => {
    const facts = bezwaar("2026-11-02");
    const compared = compareClause(advise(facts), clauseOf({ until: "2026-11-20" }), facts);
    expect(compared.why).toContainEqual({
      key: "clausule:why.perhaps_until",
      params: { date: "2026-12-14" },
    });
  });

  it("warns when the letter names another remedy, with the duty to send on", () => {
    const facts = bezwaar("2026-11-09");
    const compared = compareClause(advise(facts), clauseOf({ remedy: "beroep", term: sixWeeks }), facts);
    expect(compared.remedy).toBe("other");
    expect(compared.why.map(({ key }) => key)).toContain("clausule:do.sent_on");
    expect(compared.legalBasis.map(({ article }) => article)).toEqual(["Awb 6:15"]);
    const denied = compareClause(advise(facts), clauseOf({ remedy: "geen" }), facts);
    expect(denied).toMatchObject({ remedy: "denied", letterDay: null, counts: "ours" });
  });

  it("counts from receipt as if it were the printed date: earlier is safe", () => {
    const facts = { ...bezwaar("2026-11-09"), received: "2026-11-12" };
    expect(letterLastDay(clauseOf({ term: { ...sixWeeks, start: "ontvangst" } }), facts)).toBe("2026-12-21");
    expect(letterLastDay(clauseOf({ term: sixWeeks }), { ...facts, sentDate: "2026-11-11" })).toBe(
      "2026-12-23",
    );
  });

  it("has words for everything that it says", () => {
    const keys = (words: Record<string, Record<string, string>>) =>
      Object.entries(words).flatMap(([part, texts]) =>
        Object.keys(texts).map((key) => `clausule:${part}.${key}`),
      );
    expect(keys(en)).toEqual(keys(nl));
    expect(keys(ar)).toEqual(keys(nl));
    fc.assert(
      fc.property(anyFacts, anyClause, (facts, clause) => {
        for (const { key } of compareClause(advise(facts), clause, facts).why)
          expect(keys(nl)).toContain(key);
      }),
      { numRuns: 100 },
    );
  });
});
