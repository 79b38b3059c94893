import { describe, expect, it } from "vitest";
import ruleIds from "../law/rule-ids.json";
import { navigatorFlow } from "./flow";
import questionRules from "./question-rules.json";

describe("the rules behind the questions", () => {
  it("are named for every question, and for no other", () => {
    expect(Object.keys(questionRules.rules).sort()).toEqual(Object.keys(navigatorFlow.questions).sort());
  });

  it("exist in the rulebook", () => {
    const known = new Set(Object.keys({ ...ruleIds.rules, ...ruleIds.beside }));
    const named = Object.values(questionRules.rules);
    expect(named.flat().filter((rule) => !known.has(rule))).toEqual([]);
    expect(named.filter((rules) => rules.length === 0)).toEqual([]);
  });
});
