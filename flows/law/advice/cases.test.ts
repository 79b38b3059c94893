import { describe, expect, it } from "vitest";
import { advise } from "./advise";
import { factsOf, type ReviewedCase, readCases } from "./case-file";
import casesJson from "./cases.json";

describe("reviewed cases", () => {
  it.each(readCases(casesJson).map((item) => [item.id, item] as [string, ReviewedCase]))(
    "%s",
    (_id, item) => {
      const advice = advise(factsOf(item));
      const { expected } = item;
      expect(expected.accepted_routes, item.facts).toContain(advice.route);
      expect([expected.last_day, ...expected.last_day_alternatives], item.facts).toContain(advice.lastDay);
      if (expected.earliest_day !== null) expect(advice.earliestDay).toBe(expected.earliest_day);
      expect(advice.late).toBe(expected.late);
      expect(advice.excuse !== null).toBe(expected.late_excusable_possible);
      expect(advice.secondaryRoutes).toEqual(expect.arrayContaining(expected.secondary_routes));
      expect(advice.legalBasis.map(({ article }) => article)).toEqual(
        expect.arrayContaining(expected.legal_basis),
      );
    },
  );
});
