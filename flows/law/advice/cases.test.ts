import { describe, expect, it } from "vitest";
import { advise } from "./advise";
import { factsOf, type ReviewedCase, readCases } from "./case-file";
import taxAndAllowances from "./cases/belasting-en-toeslagen.json";
import first from "./cases/first.json";
import complaintsAndPrivate from "./cases/klacht-en-privaat.json";
import education from "./cases/onderwijs.json";
import crimeAndTraffic from "./cases/straf-en-verkeer.json";
import termsAndCourts from "./cases/termijn-en-rechter.json";
import benefits from "./cases/uitkering.json";
import aliens from "./cases/vreemdelingen.json";
import housing from "./cases/wonen-en-bouwen.json";
import careAndYouth from "./cases/zorg-en-jeugd.json";

const cases = [
  first,
  benefits,
  careAndYouth,
  taxAndAllowances,
  crimeAndTraffic,
  aliens,
  housing,
  education,
  complaintsAndPrivate,
  termsAndCourts,
].flatMap(readCases);

describe("reviewed cases", () => {
  it("have ids of their own", () => {
    expect(new Set(cases.map(({ id }) => id)).size).toBe(cases.length);
  });

  it.each(cases.map((item): [string, ReviewedCase] => [item.id, item]))("%s", (_id, item) => {
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
    if (advice.earliestDay !== null) expect(advice.derivation.length, item.id).toBeGreaterThan(0);
  });
});
