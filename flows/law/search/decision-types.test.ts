import { describe, expect, it } from "vitest";
import { allDecisionTypes } from "../catalogue/catalogue";
import { findDecisionTypes } from "./decision-types";
import descriptions from "./descriptions.json";
import synonyms from "./synonyms.json";

interface Description {
  readonly q: string;
  readonly type: string;
}
const misses = (rows: readonly Description[]): readonly string[] =>
  rows
    .filter(({ q, type }) => !findDecisionTypes(q, 3).some((item) => item.id === type))
    .map(({ q, type }) => `${type}: ${q} → ${findDecisionTypes(q, 3).map((item) => item.id)}`);

describe("findDecisionTypes", () => {
  it("puts the right type among the first three for at least nine of ten descriptions", () => {
    const rows = descriptions.tuning;
    const wrong = misses(rows);
    expect(rows.length).toBeGreaterThanOrEqual(100);
    expect(1 - wrong.length / rows.length, wrong.join("\n")).toBeGreaterThanOrEqual(0.9);
  });

  it.each([["final"], ["unseen"]] as const)("does so for descriptions that were set apart: %s", (set) => {
    const rows = descriptions[set];
    const wrong = misses(rows);
    expect(1 - wrong.length / rows.length, wrong.join("\n")).toBeGreaterThanOrEqual(0.9);
  });

  it("finds every type by its own name", () => {
    for (const type of allDecisionTypes())
      expect(
        findDecisionTypes(type.name_nl, 3).map((item) => item.id),
        type.name_nl,
      ).toContain(type.id);
  });

  it("says which of the person's words it recognised", () => {
    expect(findDecisionTypes("mijn huurtoeslag is stopgezet", 1)[0]?.matched).toContain("huurtoeslag");
  });

  it("answers an id with that type, and nonsense with nothing", () => {
    expect(findDecisionTypes("woz", 3).map((item) => item.id)).toEqual(["woz"]);
    expect(findDecisionTypes("xqzvj kkwpp")).toEqual([]);
  });

  it("has everyday words for every type", () => {
    expect(Object.keys(synonyms.types).sort()).toEqual(
      allDecisionTypes()
        .map((type) => type.id)
        .sort(),
    );
  });
});
