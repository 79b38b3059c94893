import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addDays } from "./dates";
import {
  countWorkingDays,
  isWorkingDay,
  previousWorkingDay,
  workingDayOnOrAfter,
  workingDayOnOrBefore,
  workingDaysAfter,
  workingDaysBefore,
} from "./working-days";

const day = fc.integer({ min: 0, max: 2000 }).map((days) => addDays("2023-01-01", days));
const count = fc.integer({ min: 1, max: 30 });

describe("working days around Easter 2026 (Friday 3 to Monday 6 April are free)", () => {
  test("before and after", () => {
    expect(workingDayOnOrBefore("2026-04-06")).toBe("2026-04-02");
    expect(workingDayOnOrAfter("2026-04-03")).toBe("2026-04-07");
    expect(previousWorkingDay("2026-04-07")).toBe("2026-04-02");
    expect(workingDaysBefore("2026-04-08", 3)).toBe("2026-04-01");
    expect(workingDaysAfter("2026-04-01", 2)).toBe("2026-04-07");
    expect(countWorkingDays("2026-04-01", "2026-04-08")).toBe(4);
  });
});

test("so many working days after a working day, and as many before, is that day again", () => {
  fc.assert(
    fc.property(day, count, (start, days) => {
      fc.pre(isWorkingDay(start));
      const end = workingDaysAfter(start, days);
      expect(workingDaysBefore(end, days)).toBe(start);
      expect(countWorkingDays(start, end)).toBe(days + 1);
    }),
  );
});
