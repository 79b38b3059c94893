import { describe, expect, it } from "vitest";
import { parseAmount } from "./parse-amount";

describe("an amount as people write it", () => {
  it.each([
    ["54", 5_400],
    ["€ 54", 5_400],
    ["1.234,56", 123_456],
    ["1234,5", 123_450],
    ["2 300 euro", 230_000],
    ["54,-", 5_400],
    ["12.345.678", 1_234_567_800],
    ["99.95", 9_995],
  ])("reads %s", (text, cents) => {
    expect(parseAmount(text)).toEqual({ ok: true, value: cents });
  });

  it.each(["", "veel", "1,2,3", "-5", "12.34.5", "5 of 6"])("does not guess at “%s”", (text) => {
    expect(parseAmount(text).ok).toBe(false);
  });
});
