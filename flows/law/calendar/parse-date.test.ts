import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseDutchDate } from "./parse-date";

const read = (text: string) => {
  const parsed = parseDutchDate(text);
  return parsed.ok ? parsed.value : parsed.error;
};

describe("a date as a person writes it", () => {
  test.each([
    "3-11-2026",
    "03-11-2026",
    "3/11/2026",
    "03/11/26",
    "3.11.2026",
    "3 11 2026",
    "3 - 11 - 2026",
    "3–11–2026",
    "2026-11-03",
    "2026/11/3",
    "03112026",
    "20261103",
    "3 november 2026",
    "3 nov. 2026",
    "3 nov 2026",
    "3nov2026",
    "3-nov-2026",
    "3 nov '26",
    "3 NOVEMBER 2026",
    "3e november 2026",
    "dinsdag 3 november 2026",
    "di 3 nov. 2026",
    "Tue, 3 November 2026",
    "November 3, 2026",
    "3rd of November 2026",
    "  3   november   2026 ",
    "３-１１-２０２６",
    "٣-١١-٢٠٢٦",
    "۳/۱۱/۲۰۲۶",
    "٣ نوفمبر ٢٠٢٦",
    "\u200f٣ تشرين الثاني ٢٠٢٦",
  ])("%s", (text) => expect(read(text)).toBe("2026-11-03"));

  test.each([
    ["", "empty"],
    ["   ", "empty"],
    ["31 februari 2026", "does_not_exist"],
    ["29-02-2026", "does_not_exist"],
    ["11/23/2026", "does_not_exist"],
    ["0-11-2026", "does_not_exist"],
    ["32 mei 2026", "does_not_exist"],
    ["3-11-0026", "does_not_exist"],
    ["3-11", "no_year"],
    ["3 november", "no_year"],
    ["31022026", "does_not_exist"],
    ["gisteren", "unreadable"],
    ["3 brumaire 2026", "unreadable"],
    ["week 45", "unreadable"],
    ["3-11-202", "unreadable"],
  ])("%s is %s", (text, problem) => expect(read(text)).toBe(problem));

  test("29 February exists in a leap year", () => expect(read("29 feb 2028")).toBe("2028-02-29"));
  test("two digits are this century up to 79", () => {
    expect(read("1-1-79")).toBe("2079-01-01");
    expect(read("1-1-80")).toBe("1980-01-01");
  });

  test("any text gives an answer, and any answer is a date", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[0-9a-z ./'-]{0,24}$/)), (text) => {
        const parsed = parseDutchDate(text);
        if (parsed.ok) expect(parsed.value).toMatch(/^\d{4}-\d{2}-\d{2}$/);
      }),
    );
  });

  test("what the calendar writes can be read back in every form", () => {
    const day = fc.date({ min: new Date("1950-01-01"), max: new Date("2100-01-01"), noInvalidDate: true });
    fc.assert(
      fc.property(day, (moment) => {
        const iso = moment.toISOString().slice(0, 10);
        const [y, m, d] = iso.split("-");
        expect(read(iso)).toBe(iso);
        expect(read(`${Number(d)}-${Number(m)}-${y}`)).toBe(iso);
        expect(read(`${d}/${m}/${y}`)).toBe(iso);
      }),
    );
  });
});
