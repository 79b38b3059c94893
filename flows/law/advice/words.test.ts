import { describe, expect, it } from "vitest";
import examples from "../../../tests/contract/data/example-cases.json";
import { allDecisionTypes } from "../catalogue/catalogue";
import { type Advice, type Message, ROUTE_CODES, type Stage } from "../types";
import en from "../words/advies.en.json";
import nl from "../words/advies.nl.json";
import { advise, emptyFacts } from "./advise";
import { factsOf, readCases } from "./case-file";
import casesJson from "./cases/first.json";
import signals from "./reading/signals.json";

const leaves = (node: unknown, path = ""): readonly string[] =>
  typeof node === "string"
    ? [path]
    : Object.entries(node as Record<string, unknown>).flatMap(([key, value]) =>
        leaves(value, path === "" ? key : `${path}.${key}`),
      );

const STAGES: readonly Stage[] = [
  "primary_decision",
  "decision_on_objection",
  "court_ruling",
  "no_decision_in_time",
  "behaviour",
  "general_rule",
  "private_party",
];

const messages = (advice: Advice): readonly Message[] => [
  ...advice.derivation,
  ...advice.warnings,
  ...advice.timeline,
  ...advice.understood.assumptions,
  ...(advice.excuse?.grounds ?? []),
  ...advice.routes.flatMap(({ why }) => why),
];

const everyAdvice: readonly Advice[] = [
  ...[...readCases(examples), ...readCases(casesJson)].map((item) => advise(factsOf(item))),
  ...allDecisionTypes().flatMap((type) =>
    STAGES.map((stage) =>
      advise({ ...emptyFacts("2026-11-24"), decisionType: type.id, stage, letterDate: "2026-10-01" }),
    ),
  ),
];

describe("the words of the advice", () => {
  it("are the same set in Dutch and English", () => {
    expect(leaves(en).toSorted()).toEqual(leaves(nl).toSorted());
  });

  it("hold every key that an advice uses", () => {
    const known = new Set(leaves(nl));
    const used = new Set(everyAdvice.flatMap(messages).map(({ key }) => key));
    const missing = [...used].filter(
      (key) => key.startsWith("advies:") && !known.has(key.slice("advies:".length)),
    );
    expect(missing).toEqual([]);
  });

  it("name every route and every ground of excuse", () => {
    expect(Object.keys(nl.route).toSorted()).toEqual([...ROUTE_CODES].toSorted());
    const grounds = signals.signals
      .filter((item) => "excuse" in item)
      .map(({ id }) => id.replace("excuse_", ""));
    expect(Object.keys(nl.excuse).toSorted()).toEqual(grounds.toSorted());
  });

  it("keep Dutch sentences short", () => {
    const texts = leaves(nl).map((path) =>
      path.split(".").reduce<unknown>((node, key) => (node as Record<string, unknown>)[key], nl),
    ) as string[];
    for (const text of texts)
      for (const sentence of text.split(/[.?!:]\s/))
        expect(sentence.split(" ").length, sentence).toBeLessThanOrEqual(20);
  });
});
