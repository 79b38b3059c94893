import fc from "fast-check";
import { Temporal } from "temporal-polyfill";
import { expect, test } from "vitest";
import {
  addDays,
  addMonths,
  dateExists,
  daysBetween,
  earlier,
  isLocalDate,
  later,
  weekdayOf,
  yearOf,
} from "./dates";

const WEEKDAYS = ["ma", "di", "wo", "do", "vr", "za", "zo"];

const aDay = fc
  .record({
    year: fc.integer({ min: 1, max: 9998 }),
    month: fc.integer({ min: 1, max: 12 }),
    day: fc.integer({ min: 1, max: 31 }),
  })
  .map((fields) => Temporal.PlainDate.from(fields, { overflow: "constrain" }));

test("R0.5 every day of two centuries has the weekday, the year and the next day of Temporal", () => {
  const wrong: string[] = [];
  let day = Temporal.PlainDate.from("1899-12-31");
  while (day.year < 2101) {
    const text = day.toString();
    const next = day.add({ days: 1 });
    const same =
      addDays(text, 1) === next.toString() &&
      weekdayOf(text) === WEEKDAYS[day.dayOfWeek - 1] &&
      yearOf(text) === day.year;
    if (!same) wrong.push(text);
    day = next;
  }
  expect(wrong).toEqual([]);
});

test("R0.5 days added and days between agree with Temporal, far from today too", () => {
  fc.assert(
    fc.property(aDay, fc.integer({ min: -400_000, max: 400_000 }), (day, days) => {
      const moved = day.add({ days });
      expect(addDays(day.toString(), days)).toBe(moved.toString());
      expect(daysBetween(day.toString(), moved.toString())).toBe(days);
    }),
    { numRuns: 2000 },
  );
});

test("R2.12 months added agree with Temporal: the same day number, or the last day of the month", () => {
  fc.assert(
    fc.property(aDay, fc.integer({ min: -30_000, max: 30_000 }), (day, months) => {
      expect(addMonths(day.toString(), months)).toBe(
        day.add({ months }, { overflow: "constrain" }).toString(),
      );
    }),
    { numRuns: 2000 },
  );
});

test("days that exist are those of Temporal", () => {
  for (const year of [1900, 2000, 2023, 2024, 2100])
    for (let month = 0; month <= 13; month++)
      for (let day = 0; day <= 32; day++) {
        const fields = { year, month, day };
        let exists = true;
        try {
          Temporal.PlainDate.from(fields, { overflow: "reject" });
        } catch {
          exists = false;
        }
        expect(dateExists(year, month, day)).toBe(exists);
      }
});

test.each(["2026-02-29", "2026-13-01", "2026-1-1", "20261124", "", "morgen", "2026-11-2x", "2026/11/24"])(
  "%j is no calendar date in our form",
  (text) => expect(isLocalDate(text)).toBe(false),
);

test.each(["2026-02-29", "2026-13-01", "", "morgen"])("counting from %j is a bug and throws", (text) => {
  expect(() => addDays(text, 1)).toThrow(RangeError);
  expect(() => weekdayOf(text)).toThrow(RangeError);
});

test("the earlier and the later of two days, in any order", () => {
  expect([earlier("2026-11-24", "2026-12-01"), earlier("2026-12-01", "2026-11-24")]).toEqual([
    "2026-11-24",
    "2026-11-24",
  ]);
  expect([later("2026-11-24", "2026-12-01"), later("2026-12-01", "2026-11-24")]).toEqual([
    "2026-12-01",
    "2026-12-01",
  ]);
});
