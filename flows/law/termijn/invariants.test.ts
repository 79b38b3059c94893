import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { atwApplies } from "../calendar/atw";
import { addDays, daysBetween, type TermUnit } from "../calendar/dates";
import { isFreeDay } from "../calendar/free-days";
import { citizenTerm } from "./citizen-term";
import { computeTermijn } from "./compute";
import { decisionTermOnBezwaar } from "./decision-on-bezwaar";
import { dwangsomAmount } from "./dwangsom";
import { noticeOfDefault } from "./notice-of-default";

const day = (from: string, to: string) =>
  fc.integer({ min: 0, max: daysBetween(from, to) }).map((days) => addDays(from, days));
const anyDay = day("1995-01-01", "2035-12-31");
const knownDay = day("2023-01-01", "2028-06-30");
const units = fc.constantFrom<TermUnit>("dagen", "weken", "maanden", "jaar");
const length = fc.record({ amount: fc.integer({ min: 1, max: 120 }), unit: units });
const start = fc.constantFrom("next_day" as const, "same_day" as const);
const from = (
  eventDate: string,
  term: { amount: number; unit: TermUnit },
  startsOn: "next_day" | "same_day",
) => citizenTerm({ eventDate, ...term, startsOn, rule: "R2.1", article: "Awb 6:7" });

describe("invariants of appendix D", () => {
  test("D2 the last day is never a free day when the Algemene termijnenwet applies", () => {
    fc.assert(
      fc.property(anyDay, length, start, (event, term, startsOn) => {
        fc.pre(atwApplies(term));
        expect(isFreeDay(from(event, term, startsOn).lastDay)).toBe(false);
      }),
    );
  });

  test("D3 the last day does not come before the raw last day, and moves by less than a fortnight", () => {
    fc.assert(
      fc.property(anyDay, length, start, (event, term, startsOn) => {
        const { rawLastDay, lastDay } = from(event, term, startsOn);
        expect(daysBetween(rawLastDay, lastDay)).toBeGreaterThanOrEqual(0);
        expect(daysBetween(rawLastDay, lastDay)).toBeLessThan(14);
      }),
    );
  });

  test("a term that Atw 4 excludes does not move", () => {
    fc.assert(
      fc.property(anyDay, length, (event, term) => {
        fc.pre(!atwApplies(term));
        const { rawLastDay, lastDay } = from(event, term, "next_day");
        expect(lastDay).toBe(rawLastDay);
      }),
    );
  });

  test("D4 a letter one day later gives a raw last day one day later", () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 1, max: 60 }), start, (event, amount, startsOn) => {
        const one = from(event, { amount, unit: "weken" }, startsOn).rawLastDay;
        const next = from(addDays(event, 1), { amount, unit: "weken" }, startsOn).rawLastDay;
        expect(next).toBe(addDays(one, 1));
      }),
    );
  });

  test("a later letter never gives an earlier last day", () => {
    fc.assert(
      fc.property(anyDay, length, fc.integer({ min: 1, max: 40 }), (event, term, days) => {
        const one = from(event, term, "next_day").lastDay;
        expect(from(addDays(event, days), term, "next_day").lastDay >= one).toBe(true);
      }),
    );
  });

  test("D6 a date after 2028 warns that the free days are not known", () => {
    const late = day("2028-11-21", "2035-12-31");
    fc.assert(
      fc.property(late, (bekendmaking) => {
        const computed = computeTermijn("R2.1", { bekendmaking });
        if (!computed.ok) throw new Error("a date that exists was refused");
        const keys = computed.value.warnings.map(({ key }) => key);
        expect(keys).toContain("termijn:warning.free_days_unknown");
      }),
    );
  });

  test("no warning about free days while they are known", () => {
    fc.assert(
      fc.property(knownDay, (bekendmaking) => {
        const computed = computeTermijn("R2.1", { bekendmaking });
        expect(computed).toMatchObject({ ok: true, value: { warnings: [] } });
      }),
    );
  });

  test("the derivation leads without a gap from the event to the last day", () => {
    fc.assert(
      fc.property(anyDay, length, start, (event, term, startsOn) => {
        const { derivation, rawLastDay, lastDay } = from(event, term, startsOn);
        expect(derivation[0]?.from).toBe(event);
        expect(derivation.at(-1)?.to).toBe(lastDay);
        const moves = derivation.filter(({ key }) => key.includes(".free."));
        expect(moves).toHaveLength(daysBetween(rawLastDay, lastDay));
      }),
    );
  });
});

describe("the safe side for deadlines of an authority (0.4)", () => {
  const question = fc.record({
    bezwaartermijnLastDay: knownDay,
    adviescommissie: fc.boolean(),
    repair: fc.option(
      fc.record({ after: fc.integer({ min: 1, max: 30 }), took: fc.integer({ min: 1, max: 28 }) }),
    ),
    verdaagd: fc.boolean(),
  });

  test("R4.9 a notice of default that we call safe is valid, also when the day of repair counts", () => {
    fc.assert(
      fc.property(question, ({ bezwaartermijnLastDay, adviescommissie, repair, verdaagd }) => {
        const asked = repair ? addDays(bezwaartermijnLastDay, repair.after) : null;
        const decided = decisionTermOnBezwaar({
          bezwaartermijnLastDay,
          adviescommissie,
          verdagingNotified: verdaagd ? addDays(bezwaartermijnLastDay, 1) : null,
          herstelverzoekSent: asked,
          verzuimHersteld: asked && repair ? addDays(asked, repair.took) : null,
        });
        if (!decided.ok) throw new Error("the law of these years is known");
        const { lastDay, suspendedDays, safeIngebrekestellingNotBefore: received } = decided.value;
        expect(isFreeDay(lastDay)).toBe(false);
        expect(suspendedDays).toBe(repair ? repair.took - 1 : 0);
        expect(
          noticeOfDefault({ decisionTermLastDay: lastDay, ingebrekestellingReceived: received }),
        ).toMatchObject({
          value: { valid: true },
        });
      }),
    );
  });

  test("R6.4 the penalty grows with the days and stops at 1442 euro", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 400 }), (days) => {
        const one = dwangsomAmount(days, "2026-11-23");
        const more = dwangsomAmount(days + 1, "2026-11-23");
        if (!one.ok || !more.ok) throw new Error("the amounts of 2026 are known");
        const direct = 23 * Math.min(days, 14) + 35 * clamp(days - 14) + 45 * clamp(days - 28);
        expect(one.value.cents).toBe(100 * direct);
        expect(more.value.cents).toBeGreaterThanOrEqual(one.value.cents);
        expect(more.value.cents).toBeLessThanOrEqual(144_200);
      }),
    );
  });
});

const clamp = (days: number): number => Math.max(0, Math.min(days, 14));
