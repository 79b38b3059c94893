import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays } from "../calendar/dates";
import { allDecisionTypes } from "../catalogue/catalogue";
import type { AdviceFacts, LocalDate, Stage } from "../types";
import { advise, emptyFacts } from "./advise";

const STAGES: readonly Stage[] = [
  "primary_decision",
  "decision_on_objection",
  "court_ruling",
  "no_decision_in_time",
  "behaviour",
  "general_rule",
  "private_party",
];
const types = allDecisionTypes().map(({ id }) => id);
const day = fc.integer({ min: 0, max: 4000 }).map((days) => addDays("2018-01-01", days));
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: null });

const facts = fc
  .record({
    today: day,
    decisionType: maybe(fc.constantFrom(...types)),
    stage: maybe(fc.constantFrom(...STAGES)),
    isBesluit: maybe(fc.boolean()),
    letterDate: maybe(day),
    sentDate: maybe(day),
    publishedDate: maybe(day),
    received: maybe(day),
    requestDate: maybe(day),
    defaultNoticeDate: maybe(day),
    complaintDate: maybe(day),
    complaintClosedDate: maybe(day),
    urgency: maybe(fc.boolean()),
    complainedAlready: maybe(fc.boolean()),
    thirdParty: maybe(fc.boolean()),
  })
  .map((given): AdviceFacts => ({ ...emptyFacts(given.today), ...given }));

describe("advice on any facts", () => {
  it("always has a next step with an addressee, a reason or help", () => {
    fc.assert(
      fc.property(facts, (given) => {
        const advice = advise(given);
        const [first] = advice.routes;
        expect(first?.code).toBe(advice.route);
        expect(first?.place).toBe("primary");
        expect((first?.why.length ?? 0) > 0 || advice.addressee !== null).toBe(true);
        expect(advice.legalBasis.length).toBeGreaterThan(0);
        expect(advice.alternatives).not.toContain(advice.route);
        expect(advice.secondaryRoutes).not.toContain(advice.route);
      }),
      { numRuns: 500 },
    );
  });

  it("gives the same advice on the same facts", () => {
    fc.assert(
      fc.property(facts, (given) => {
        expect(advise(given)).toEqual(advise({ ...given }));
      }),
      { numRuns: 100 },
    );
  });

  it("is late exactly when today is after the last day", () => {
    fc.assert(
      fc.property(facts, (given) => {
        const { late, lastDay } = advise(given);
        expect(late).toBe(lastDay !== null && given.today > lastDay);
      }),
      { numRuns: 500 },
    );
  });

  it("never ends a term before its raw last day, nor starts it before the event", () => {
    fc.assert(
      fc.property(facts, (given) => {
        const { firstDay, rawLastDay, lastDay, term } = advise(given);
        if (rawLastDay === null || lastDay === null || term === null || firstDay === null) return;
        expect(lastDay >= rawLastDay).toBe(true);
        expect(firstDay >= term.eventDate).toBe(true);
      }),
      { numRuns: 500 },
    );
  });
});

const lastDayOf = (given: AdviceFacts): LocalDate | null => advise(given).lastDay;
const IN_TERM = 5;

describe("the last day", () => {
  const decision = fc.record({
    type: fc.constantFrom(...types),
    date: day,
    later: fc.integer({ min: 0, max: 30 }),
  });

  it("moves with the date of the letter and never back", () => {
    fc.assert(
      fc.property(decision, ({ type, date, later }) => {
        const at = (letterDate: LocalDate) =>
          lastDayOf({
            ...emptyFacts(addDays(date, IN_TERM)),
            decisionType: type,
            stage: "primary_decision",
            letterDate,
          });
        const [one, two] = [at(date), at(addDays(date, later))];
        if (one !== null && two !== null) expect(two >= one).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  it("is never later when the day of sending is not known", () => {
    fc.assert(
      fc.property(decision, ({ type, date, later }) => {
        const known: AdviceFacts = {
          ...emptyFacts(addDays(date, IN_TERM)),
          decisionType: type,
          stage: "primary_decision",
          letterDate: date,
          sentDate: addDays(date, later),
        };
        const [safe, real] = [lastDayOf({ ...known, sentDate: null }), lastDayOf(known)];
        if (safe !== null && real !== null) expect(safe <= real).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  it("is never later when only the body or only the type is forgotten", () => {
    const words = [
      "afwijzing verblijfsvergunning",
      "hersteldverklaring Ziektewet",
      "afwijzing asiel",
      "besluit WIA",
      "verkeersboete",
    ];
    for (const decisionType of words) {
      const known = {
        ...emptyFacts("2026-10-10"),
        decisionType,
        stage: "primary_decision" as const,
        letterDate: "2026-10-08",
      };
      const agency = decisionType.includes("Ziekte") || decisionType.includes("WIA") ? "UWV" : "IND";
      const sure = lastDayOf({ ...known, agency: decisionType === "verkeersboete" ? "CJIB" : agency });
      const unsure = lastDayOf(known);
      if (sure !== null && unsure !== null) expect(unsure <= sure, decisionType).toBe(true);
    }
  });

  it("is not moved by a complaint", () => {
    fc.assert(
      fc.property(decision, day, ({ type, date }, complaintDate) => {
        const given = {
          ...emptyFacts(addDays(date, IN_TERM)),
          decisionType: type,
          stage: "primary_decision" as const,
          letterDate: date,
        };
        expect(lastDayOf({ ...given, complaintDate })).toBe(lastDayOf(given));
      }),
      { numRuns: 300 },
    );
  });
});

describe("every decision type at every stage", () => {
  it("leads to somebody, or to help", () => {
    for (const decisionType of types)
      for (const stage of STAGES) {
        const advice = advise({ ...emptyFacts("2026-11-24"), decisionType, stage, letterDate: "2026-11-02" });
        const helped =
          advice.addressee !== null ||
          advice.routes.length > 1 ||
          ["geen", "tuchtrechter"].includes(advice.route);
        expect(helped, `${decisionType} ${stage}`).toBe(true);
      }
  });
});
