import { describe, expect, it } from "vitest";
import examples from "../../../tests/contract/data/example-cases.json";
import { advise } from "./advise";
import { factsOf, type ReviewedCase, readCases } from "./case-file";

describe("example cases", () => {
  it.each(readCases(examples).map((item) => [item.id, item] as [string, ReviewedCase]))("%s", (_id, item) => {
    const advice = advise(factsOf(item));
    const { expected } = item;
    expect(expected.accepted_routes).toContain(advice.route);
    expect([expected.last_day, ...expected.last_day_alternatives]).toContain(advice.lastDay);
    expect(advice.earliestDay).toBe(expected.earliest_day);
    expect(advice.late).toBe(expected.late);
    expect(advice.excuse !== null).toBe(expected.late_excusable_possible);
    expect(advice.secondaryRoutes).toEqual(expect.arrayContaining(expected.secondary_routes));
    expect(advice.legalBasis.map(({ article }) => article)).toEqual(
      expect.arrayContaining([expected.legal_basis[0]]),
    );
  });
});
