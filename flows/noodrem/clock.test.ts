import { describe, expect, it } from "vitest";
import { clockOf, rungsAhead } from "./clock";
import { RUNGS } from "./states";
import { addDays, endOf, NOODREM_TERMS, type StatutoryTerm, termsFor } from "./terms";
import { beantwoord, bezorgd, DAY, expire, inBeraad, nagekomen, terms, vraag } from "./test-situations";

describe("clockOf", () => {
  it("counts the days from the filing and names every day ahead, in order", () => {
    const clock = clockOf(bezorgd.state, bezorgd.context, addDays(DAY, 3));
    expect(clock).toMatchObject({ day: 3, total: 56, answerBy: "2027-01-19", isLate: false });
    expect(clock?.marks.map(({ what, on }) => `${on} ${what}`)).toEqual([
      "2026-11-24 filed",
      "2026-12-01 acknowledge",
      "2026-12-02 herinnering_1",
      "2026-12-10 herinnering_2",
      "2026-12-18 herinnering_3",
      "2026-12-26 leiding",
      "2027-01-19 answer",
      "2027-01-20 openbare_lijst",
      "2027-01-28 ombudsman",
    ]);
  });

  it("says what really happens when nobody answers", () => {
    for (const from of [bezorgd, inBeraad, vraag]) {
      const climbed = [];
      for (let now = from; now.context.dueOn !== null; ) {
        now = expire(now);
        climbed.push({ what: now.context.rung, on: now.context.lastEventOn });
      }
      expect(rungsAhead(from.context)).toEqual(climbed);
      expect(climbed).toHaveLength(RUNGS.length - 1);
    }
  });

  it("is late from the day after the last one, and stops when nothing is owed", () => {
    const { state, context } = inBeraad;
    const late = (day: string) => clockOf(state, context, day)?.isLate;
    expect([late(context.answerBy), late(addDays(context.answerBy, 1))]).toEqual([false, true]);
    expect([beantwoord, nagekomen].map((one) => clockOf(one.state, one.context, DAY))).toEqual([null, null]);
  });
});

describe("terms of one noodrem", () => {
  const facts = { on: DAY, kind: "burger", agencyId: "uwv", decisionTypeId: null };
  const statute: StatutoryTerm = {
    id: "test",
    validFrom: "2026-06-01",
    validTo: "2026-12-31",
    source: "test",
    kind: null,
    agencyId: "uwv",
    decisionTypeId: null,
    acknowledgeDays: null,
    answerDays: 42,
  };
  const days = (change: Partial<StatutoryTerm>, on = DAY) => {
    const found = termsFor({ ...facts, on }, [{ ...statute, ...change }]);
    return found.ok && [found.value.acknowledgeDays, found.value.answerDays];
  };

  it("take a shorter statutory term, and never a longer one", () => {
    expect(days({})).toEqual([7, 42]);
    expect(days({ answerDays: 89 })).toEqual([7, 56]);
    expect(days({ acknowledgeDays: 3, answerDays: null })).toEqual([3, 56]);
  });

  it("take it only for what it is about, and between its dates", () => {
    expect(days({ agencyId: "svb" })).toEqual([7, 56]);
    expect(days({ kind: "professional" })).toEqual([7, 56]);
    expect(days({ decisionTypeId: "ww-afgewezen" })).toEqual([7, 56]);
    expect(days({}, "2026-05-31")).toEqual([7, 56]);
    expect(days({}, "2027-01-01")).toEqual([7, 56]);
    expect(termsFor({ ...facts, on: "2025-01-01" })).toEqual({ ok: false, error: { code: "no_terms" } });
  });

  it("end on a working day where the data says so", () => {
    // Four weeks before New Year's Day, a Friday, so that the term runs on to Monday.
    expect(endOf(terms, "2026-12-04", 28)).toBe("2027-01-04");
    expect(endOf({ ...terms, endsOnWorkingDay: false }, "2026-12-04", 28)).toBe("2027-01-01");
    expect(NOODREM_TERMS.every(({ source }) => source.length > 0)).toBe(true);
  });
});
