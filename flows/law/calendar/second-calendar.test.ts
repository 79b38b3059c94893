import { describe, expect, test } from "vitest";
import { addDays, daysBetween, localDate, weekdayOf } from "./dates";
import { easterSunday } from "./easter";
import { freeDayName, isFreeDay } from "./free-days";

/**
 * A second calendar that shares nothing with the first one: days as numbers since 1970, Easter by the rule of Gauss,
 * free days written down as a list for each year.
 */
const DAYS_BEFORE = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334];
const leap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

function dayNumber(year: number, month: number, day: number): number {
  const y = year - 1;
  const years = 365 * y + Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400);
  const leapDay = month > 2 && leap(year) ? 1 : 0;
  return years + (DAYS_BEFORE[month - 1] ?? Number.NaN) + leapDay + day - 719_163;
}

/** 0 is Sunday. 1 January 1970 was a Thursday. */
const weekdayNumber = (number: number): number => (((number + 4) % 7) + 7) % 7;

/** Gauss, with the constants of 1900 to 2099 and his two exceptions. */
function gaussEaster(year: number): number {
  const d = (19 * (year % 19) + 24) % 30;
  const e = (2 * (year % 4) + 4 * (year % 7) + 6 * d + 5) % 7;
  let march = 22 + d + e;
  if (march === 57 || (march === 56 && d === 28 && year % 19 > 10)) march -= 7;
  return dayNumber(year, 3, 1) + march - 1;
}

const BY_DECREE: Record<number, [month: number, day: number][]> = {
  2017: [
    [4, 28],
    [5, 26],
  ],
  2018: [
    [5, 11],
    [12, 24],
    [12, 31],
  ],
  2019: [
    [5, 31],
    [12, 27],
  ],
  2023: [
    [4, 28],
    [5, 19],
  ],
  2024: [
    [5, 10],
    [12, 27],
  ],
  2025: [[5, 30]],
  2026: [
    [1, 2],
    [5, 15],
  ],
  2027: [[5, 7]],
  2028: [
    [4, 28],
    [5, 26],
  ],
};

function freeNumbers(year: number): Set<number> {
  const easter = gaussEaster(year);
  const birthday = year < 2014 ? dayNumber(year, 4, 30) : dayNumber(year, 4, 27);
  return new Set([
    dayNumber(year, 1, 1),
    dayNumber(year, 5, 5),
    dayNumber(year, 12, 25),
    dayNumber(year, 12, 26),
    easter - 2,
    easter + 1,
    easter + 39,
    easter + 50,
    weekdayNumber(birthday) === 0 ? birthday - 1 : birthday,
    ...(BY_DECREE[year] ?? []).map(([month, day]) => dayNumber(year, month, day)),
  ]);
}

const NAMES = ["zo", "ma", "di", "wo", "do", "vr", "za"];
const EPOCH = "1970-01-01";

describe("two calendars, written apart, agree from 1990 to 2035", () => {
  test.each(Array.from({ length: 46 }, (_, index) => 1990 + index))("%d", (year) => {
    const free = freeNumbers(year);
    for (let date = localDate(year, 1, 1); date.startsWith(String(year)); date = addDays(date, 1)) {
      const number = daysBetween(EPOCH, date);
      const [y, m, d] = date.split("-").map(Number) as [number, number, number];
      expect(number).toBe(dayNumber(y, m, d));
      const weekday = weekdayNumber(number);
      expect([date, weekdayOf(date)]).toEqual([date, NAMES[weekday]]);
      expect([date, isFreeDay(date)]).toEqual([date, weekday === 0 || weekday === 6 || free.has(number)]);
    }
  });

  test("Easter agrees from 1900 to 2099", () => {
    for (let year = 1900; year < 2100; year++)
      expect(daysBetween(EPOCH, easterSunday(year))).toBe(gaussEaster(year));
  });
});

describe("R2.7 the table of the rulebook", () => {
  test.each([
    [
      2024,
      "2024-03-29",
      "2024-04-01",
      "2024-04-27",
      "2024-05-09",
      "2024-05-20",
      ["2024-05-10", "2024-12-27"],
    ],
    [2025, "2025-04-18", "2025-04-21", "2025-04-26", "2025-05-29", "2025-06-09", ["2025-05-30"]],
    [
      2026,
      "2026-04-03",
      "2026-04-06",
      "2026-04-27",
      "2026-05-14",
      "2026-05-25",
      ["2026-01-02", "2026-05-15"],
    ],
    [2027, "2027-03-26", "2027-03-29", "2027-04-27", "2027-05-06", "2027-05-17", ["2027-05-07"]],
    [
      2028,
      "2028-04-14",
      "2028-04-17",
      "2028-04-27",
      "2028-05-25",
      "2028-06-05",
      ["2028-04-28", "2028-05-26"],
    ],
    [2029, "2029-03-30", "2029-04-02", "2029-04-27", "2029-05-10", "2029-05-21", []],
    [2030, "2030-04-19", "2030-04-22", "2030-04-27", "2030-05-30", "2030-06-10", []],
    [2031, "2031-04-11", "2031-04-14", "2031-04-26", "2031-05-22", "2031-06-02", []],
  ] as const)("%d", (_year, friday, monday, king, ascension, whitMonday, decree) => {
    expect(freeDayName(friday)).toBe("goede_vrijdag");
    expect(freeDayName(monday)).toBe("tweede_paasdag");
    expect(freeDayName(king)).toBe("koningsdag");
    expect(freeDayName(ascension)).toBe("hemelvaartsdag");
    expect(freeDayName(whitMonday)).toBe("tweede_pinksterdag");
    for (const day of decree) expect(freeDayName(day)).toBe("besluit_koning");
  });

  test.each(["2026-12-24", "2026-12-31", "2026-05-04", "2026-05-01", "2025-04-28"])(
    "%s is a working day",
    (day) => expect(freeDayName(day)).toBeNull(),
  );
});
