import fc from "fast-check";
import { expect, it } from "vitest";
import { canonicalJson, type Json } from "./canonical-json";

it("writes the example of RFC 8785, 3.2.3", () => {
  const value = JSON.parse(
    '{"\\u20ac":"Euro Sign","\\r":"Carriage Return","\\ufb33":"Hebrew Letter Dalet With Dagesh","1":"One","\\ud83d\\ude00":"Emoji: Grinning Face","\\u0080":"Control","\\u00f6":"Latin Small Letter O With Diaeresis"}',
  ) as { [key: string]: string };
  expect(canonicalJson(value)).toBe(
    '{"\\r":"Carriage Return","1":"One","\u0080":"Control","ö":"Latin Small Letter O With Diaeresis","€":"Euro Sign","😀":"Emoji: Grinning Face","\ufb33":"Hebrew Letter Dalet With Dagesh"}',
  );
});

it("writes numbers and strings as RFC 8785 says (3.2.2, appendix B)", () => {
  expect(canonicalJson([Number("333333333.33333329"), 1e30, 4.5, 2e-3, 1e-27, -0])).toBe(
    "[333333333.3333333,1e+30,4.5,0.002,1e-27,0]",
  );
  expect(canonicalJson('\u20ac$\u000f\nA\'B"\\"/')).toBe('"€$\\u000f\\nA\'B\\"\\\\\\"/"');
});

it("says the same for the same value, whatever the order in which it was made", () => {
  const shuffled = (value: Json): Json => {
    if (value === null || typeof value !== "object") return value;
    if (Array.isArray(value)) return value.map((one: Json) => shuffled(one));
    const turned = Object.entries(value).reverse();
    return Object.fromEntries(turned.map(([key, inner]) => [key, shuffled(inner)]));
  };
  const clean = fc.jsonValue().filter((value) => JSON.stringify(value).isWellFormed());
  fc.assert(
    fc.property(clean, (given) => {
      const value = JSON.parse(JSON.stringify(given)) as Json;
      expect(canonicalJson(shuffled(value))).toBe(canonicalJson(value));
      expect(JSON.parse(canonicalJson(value))).toEqual(value);
    }),
  );
});

it("refuses what JSON cannot hold", () => {
  expect(() => canonicalJson("\ud800")).toThrow("half a character");
  expect(() => canonicalJson({ "\ud800": 1 })).toThrow("half a character");
  expect(() => canonicalJson(Number.NaN)).toThrow("without end");
  expect(() => canonicalJson([undefined as never])).toThrow("undefined");
});
