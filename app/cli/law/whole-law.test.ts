import { describe, expect, it } from "vitest";
import { advise, emptyFacts } from "#flows/law/advice/advise";
import { articlesIn, bwbProblems, readArticles } from "./articles";
import { coverageProblems, everyAdvice } from "./coverage";
import { periodProblems, sourceProblems } from "./data-problems";
import { at, deepest, parseJson } from "./json-tree";
import { unknownRules, usesInCode, usesInData } from "./rule-uses";
import { hasLawWords } from "./say-law";

const known = new Set(["R2.1", "S-VW"]);

describe("rules", () => {
  it("are found in fields, texts and names of data, each with its line", () => {
    const file = parseJson(
      "a.json",
      '{\n"rule": "R9.99",\n"list": ["S-XX", "R2.1"],\n"S-YY": 1, "regime": "Std" }',
    );
    expect(unknownRules(usesInData(file), known)).toEqual([
      "a.json:2 names rule R9.99, which the rulebook does not have",
      "a.json:3 names rule S-XX, which the rulebook does not have",
      "a.json:4 names rule S-YY, which the rulebook does not have",
    ]);
  });

  it("in a field must exist even when they are not written like one", () => {
    expect(unknownRules(usesInData(parseJson("a.json", '{"rule":"Awb"}')), known)).toHaveLength(1);
    expect(unknownRules(usesInData(parseJson("a.json", '{"note":"Awb"}')), known)).toEqual([]);
  });

  it("are found in code, only as a whole text", () => {
    expect(unknownRules(usesInCode("a.ts", 'x\ny("R2.1", "S-ZZ"); // R3.77 and "see R4.77"'), known)).toEqual(
      ["a.ts:2 names rule S-ZZ, which the rulebook does not have"],
    );
  });
});

const series = (...periods: readonly (readonly [string, string | null])[]) =>
  parseJson(
    "amounts.json",
    JSON.stringify({
      fee: {
        lastChecked: "2026-11-23",
        periods: periods.map(([validFrom, validTo]) => ({
          validFrom,
          validTo,
          value: 1,
          source: "act",
          confidence: "verified",
        })),
      },
    }),
  );

describe("periods", () => {
  it("that follow on each other are in order, also when they are not written in order", () => {
    expect(periodProblems([series(["2026-01-01", null], ["2025-01-01", "2025-12-31"])], [])).toEqual([]);
  });

  it("may not leave days out, unless that is known; and what is known must be so", () => {
    const data = [series(["2024-01-01", "2024-12-31"], ["2026-01-01", null])];
    const gap = { id: "amounts fee", from: "2025-01-01", to: "2025-12-31", reason: "not found" };
    expect(periodProblems(data, [])).toEqual([
      "amounts.json:1 amounts fee: nothing is known from 2025-01-01 to 2025-12-31",
    ]);
    expect(periodProblems(data, [gap])).toEqual([]);
    expect(periodProblems([series(["2026-01-01", null])], [{ ...gap, where: "known-gaps.json:7" }])).toEqual([
      "known-gaps.json:7 names a gap that is not there. amounts fee: nothing is known from 2025-01-01 to 2025-12-31",
    ]);
  });

  it.each([
    [
      ["2025-01-01", "2026-01-01"],
      ["2026-01-01", null],
    ],
    [
      ["2025-01-01", null],
      ["2026-01-01", null],
    ],
    [["2026-01-01", "2025-12-31"]],
  ] as const)("may not overlap or end before they begin: %j", (...periods) => {
    expect(periodProblems([series(...periods)], []).filter((one) => one.includes("overlaps"))).toHaveLength(
      1,
    );
  });

  it("need a source, a degree of sureness and a day of checking", () => {
    expect(sourceProblems([series(["2026-01-01", null])])).toEqual([]);
    const bare = parseJson(
      "b.json",
      '{"fee":{"periods":[{"value":1,"validFrom":"2026-01-01","validTo":null}]}}',
    );
    expect(sourceProblems([bare])).toEqual([
      "b.json:1 b fee: a period without a source",
      "b.json:1 b fee: a period without how sure it is",
      "b.json:1 does not say when it was checked",
      "b.json:1 does not say where it comes from",
    ]);
    const wrong = parseJson("c.json", '{"about":"x","lastChecked":"2026-02-30","confidence":"sure"}');
    expect(sourceProblems([wrong])).toHaveLength(2);
  });
});

describe("articles", () => {
  it("need a known statute, and have a link when its number is known", () => {
    const file = parseJson(
      "a.json",
      '{"articles":["Awb 6:7","AVG 12 lid 3","Xyz 1","Wlz 3.2.3","Awb 4:17 lid 1-2"]}',
    );
    const { problems, withoutLink } = readArticles(articlesIn(file));
    expect([...withoutLink]).toEqual(["AVG 12 lid 3"]);
    expect(problems).toEqual([
      "a.json:1 names “Xyz 1”, of a statute that statutes.json does not have",
      "a.json:1 gives “Awb 4:17 lid 1-2”, whose link is not well formed: jci1.3:c:BWBR0005537&artikel=4:17&lid=1-2",
    ]);
  });

  it("of the catalogue stand beside their number, which must have its form", () => {
    const file = parseJson(
      "a.json",
      '[{"article":"11, 43","bwb":"BWBR0015703"},{"article":"1","bwb":"BWB1"}]',
    );
    expect(articlesIn(file)).toEqual([]);
    expect(bwbProblems(file)).toEqual(["a.json:1 is no number of the database of acts: BWB1"]);
  });
});

describe("advices", () => {
  const advice = advise({ ...emptyFacts("2026-11-24"), decisionType: "wia-beoordeling" });

  it("that lead somewhere with a reason have no problem; each lack is named", () => {
    expect(coverageProblems([{ name: "good", advice }])).toEqual([]);
    const [first] = advice.routes;
    if (!first) throw new Error("an advice has a route");
    const empty = { ...first, addressee: null, why: [] };
    const lacking = { ...advice, addressee: null, routes: [empty], legalBasis: [] };
    expect(coverageProblems([{ name: "bad", advice: lacking }])).toHaveLength(3);
    expect(coverageProblems([{ name: "none", advice: { ...advice, routes: [] } }])).toContain(
      "none: no next step",
    );
  });
});

describe("the place of a problem", () => {
  const words = parseJson("w.json", '{\n"warning": {\n"late": "x"\n}\n}');

  it("is the line of the last name that exists", () => {
    expect(at(deepest(words, ["warning", "late"]))).toBe("w.json:3");
    expect(at(deepest(words, ["warning", "missing", "deeper"]))).toBe("w.json:2");
    expect(at(deepest(words, ["other"]))).toBe("w.json:1");
  });

  it("is said in front of each advice that lacks something", () => {
    const places = new Set(everyAdvice((id) => `types.json:1 ${id}`).map(({ name }) => name.split(" ")[0]));
    expect([...places]).toEqual(["types.json:1"]);
  });
});

describe("words", () => {
  it.each(["nl", "en", "ar"] as const)("in %s are known or not", (lang) => {
    const has = hasLawWords(lang);
    expect(has({ key: "advies:warning.letter_wins" })).toBe(true);
    expect(has({ key: "advies:warning.no_such_words" })).toBe(false);
  });
});
