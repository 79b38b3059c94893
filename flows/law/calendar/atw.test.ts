import { describe, expect, test } from "vitest";
import { atwApplies, extendByAtw } from "./atw";
import type { TermUnit } from "./dates";
import { euMonthsAfter } from "./eu-term";
import { addTerm } from "./term";

describe("R2.6 to which terms the Algemene termijnenwet applies (Atw 4)", () => {
  test.each([
    [90, "dagen", true],
    [91, "dagen", false],
    [12, "weken", true],
    [13, "weken", false],
    [3, "maanden", true],
    [4, "maanden", false],
    [1, "jaar", false],
  ] as const)("%d %s: %s", (amount, unit: TermUnit, applies) =>
    expect(atwApplies({ amount, unit })).toBe(applies),
  );

  test("the year of a date after 2028, or of 2020 to 2022, is said to be unknown", () => {
    const weeks = { amount: 6, unit: "weken" } as const;
    expect(extendByAtw("2028-12-29", weeks).unknownYear).toBeNull();
    // Sunday 31 December 2028 runs on into a year that we do not know.
    expect(extendByAtw("2028-12-31", weeks)).toMatchObject({ lastDay: "2029-01-02", unknownYear: 2029 });
    expect(extendByAtw("2021-05-14", weeks).unknownYear).toBe(2021);
    expect(extendByAtw("2019-05-31", weeks)).toMatchObject({ lastDay: "2019-06-03", unknownYear: null });
  });
});

describe("R2.6 and R2.15 how far an end moves", () => {
  const skippedOf = (rawLastDay: string, amount: number, unit: TermUnit, firstDay?: string) =>
    extendByAtw(rawLastDay, { amount, unit }, firstDay);

  test("each day jumped over is named, and the end itself is not among them", () => {
    expect(skippedOf("2026-12-25", 6, "weken")).toEqual({
      lastDay: "2026-12-28",
      skipped: [
        { date: "2026-12-25", reason: "eerste_kerstdag" },
        { date: "2026-12-26", reason: "tweede_kerstdag" },
        { date: "2026-12-27", reason: "zondag" },
      ],
      unknownYear: null,
    });
    expect(skippedOf("2026-12-28", 6, "weken")).toEqual({
      lastDay: "2026-12-28",
      skipped: [],
      unknownYear: null,
    });
  });

  test("a term that Atw 4 excludes ends on a Sunday all the same", () => {
    expect(skippedOf("2026-12-27", 13, "weken")).toEqual({
      lastDay: "2026-12-27",
      skipped: [],
      unknownYear: null,
    });
  });

  test("three days from a Friday hold two working days; two days need not (Atw 2)", () => {
    // Good Friday 2027 is 26 March: Saturday to Monday are free days, so Tuesday and Wednesday are the two.
    expect(skippedOf("2027-03-29", 3, "dagen", "2027-03-27")).toMatchObject({
      lastDay: "2027-03-31",
      skipped: [{ date: "2027-03-29" }, { date: "2027-03-30", reason: "two_working_days" }],
    });
    expect(skippedOf("2027-03-28", 2, "dagen", "2027-03-27").lastDay).toBe("2027-03-30");
    expect(skippedOf("2027-04-02", 1, "weken", "2027-03-27").lastDay).toBe("2027-04-02");
  });
});

describe("R2.12 months and years", () => {
  test("the same day number, or the last day of a shorter month", () => {
    expect(addTerm("2026-11-30", { amount: 3, unit: "maanden" }).rawLastDay).toBe("2027-02-28");
    expect(addTerm("2027-11-30", { amount: 3, unit: "maanden" }).rawLastDay).toBe("2028-02-29");
    expect(addTerm("2026-11-15", { amount: 1, unit: "maanden" }, "same_day").rawLastDay).toBe("2026-12-14");
    expect(addTerm("2028-02-29", { amount: 1, unit: "jaar" }).rawLastDay).toBe("2029-02-28");
    expect(addTerm("2026-11-30", { amount: 2, unit: "jaar" }).rawLastDay).toBe("2028-11-30");
  });

  test("days and weeks are counted from the day after, or from the day itself", () => {
    expect(addTerm("2026-11-24", { amount: 6, unit: "weken" })).toEqual({
      firstDay: "2026-11-25",
      rawLastDay: "2027-01-05",
    });
    expect(addTerm("2026-11-24", { amount: 10, unit: "dagen" }, "same_day")).toEqual({
      firstDay: "2026-11-24",
      rawLastDay: "2026-12-03",
    });
  });

  test("a month of European law moves to the next working day", () => {
    expect(euMonthsAfter("2026-10-31", 1)).toEqual({ rawLastDay: "2026-11-30", lastDay: "2026-11-30" });
    expect(euMonthsAfter("2026-11-25", 1)).toEqual({ rawLastDay: "2026-12-25", lastDay: "2026-12-28" });
  });
});
