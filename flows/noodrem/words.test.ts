import { describe, expect, it } from "vitest";
import { SIGNATURE_LACKS } from "./advance";
import { MISSING_PARTS, PULLS } from "./answer-check";
import { NOODREM_EVENT_TYPES, NOODREM_ROLES } from "./events";
import { FINDING_KINDS } from "./personal-data";
import { PRINCIPLE_GROUPS, PRINCIPLE_KEYS, PRINCIPLES } from "./principles";
import { LEVELS } from "./signal";
import { ANSWER_KINDS, NOODREM_STATES, RUNGS } from "./states";
import en from "./words/en.json";
import nl from "./words/nl.json";

const NEEDED: Readonly<Record<string, readonly string[]>> = {
  principle: PRINCIPLE_KEYS,
  group: PRINCIPLE_GROUPS,
  level: LEVELS,
  state: NOODREM_STATES,
  rung: RUNGS,
  event: ["FILE", ...NOODREM_EVENT_TYPES],
  answer: ANSWER_KINDS,
  pull: PULLS,
  missing: MISSING_PARTS,
  finding: FINDING_KINDS,
  role: NOODREM_ROLES,
  signature: SIGNATURE_LACKS,
  impossible: NOODREM_EVENT_TYPES,
};

describe.each([
  ["nl", nl],
  ["en", en],
] as const)("words in %s", (_, words) => {
  it.each(Object.entries(NEEDED))("has exactly the words of every %s", (part, keys) => {
    expect(Object.keys(words[part as keyof typeof words]).sort()).toEqual([...keys].sort());
  });
});

describe("principles", () => {
  it("have unique keys, and a norm where the law is the source", () => {
    expect(new Set(PRINCIPLE_KEYS).size).toBe(PRINCIPLES.length);
    const without = PRINCIPLES.filter(({ rule, norm }) => rule === "R11.1" && norm === null);
    expect(without).toEqual([]);
  });

  it("are the sixteen of the Awb, the three values and the twenty-two norms of the ombudsman", () => {
    const count = (rule: string) => PRINCIPLES.filter((principle) => principle.rule === rule).length;
    expect(["R11.1", "R11.2", "R11.3"].map(count)).toEqual([16, 3, 22]);
  });
});
