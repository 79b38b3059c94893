import { describe, expect, expectTypeOf, it } from "vitest";
import type { FlowDefinition, Json } from "./definition";
import { kitchenSink } from "./kitchen-sink.fixture";

const fn = (): string => "soep";
const wens = kitchenSink.questions.wens;
const withWens = <const Q>(question: Q) => ({ ...kitchenSink, start: "wens", questions: { wens: question } });

/** Flows with a function somewhere. That none of them is a flow is for `tsc`; that all of them have one is tested. */
const withFunction = {
  start: { ...kitchenSink, start: fn },
  target: withWens({ ...wens, next: [{ to: fn }] }),
  condition: withWens({ ...wens, next: [{ to: "soep", when: fn }] }),
  insideCondition: withWens({ ...wens, next: [{ to: "soep", when: { question: "wens", is: fn } }] }),
  besideCondition: withWens({
    ...wens,
    next: [{ to: "soep", when: { not: { question: "wens", is: "x" } }, fn }],
  }),
  question: withWens(fn),
  outcome: { ...kitchenSink, outcomes: { soep: fn } },
  change: { ...kitchenSink, changes: [fn] },
  beside: { ...kitchenSink, fn },
};

describe("a flow is only data", () => {
  it("by its type", () => {
    expectTypeOf<FlowDefinition>().toExtend<Json>();
    expectTypeOf(kitchenSink).toExtend<FlowDefinition & Json>();
    expectTypeOf(withFunction.start).not.toExtend<FlowDefinition>();
    expectTypeOf(withFunction.target).not.toExtend<FlowDefinition>();
    expectTypeOf(withFunction.condition).not.toExtend<FlowDefinition>();
    expectTypeOf(withFunction.insideCondition).not.toExtend<FlowDefinition>();
    expectTypeOf(withFunction.question).not.toExtend<FlowDefinition>();
    expectTypeOf(withFunction.outcome).not.toExtend<FlowDefinition>();
    expectTypeOf(withFunction.change).not.toExtend<FlowDefinition>();
    expectTypeOf(withFunction.besideCondition).not.toExtend<Json>();
    expectTypeOf(withFunction.beside).not.toExtend<Json>();
    // @ts-expect-error in a literal, what does not belong to a flow is an error by itself
    const literal: FlowDefinition = { ...kitchenSink, fn };
    expect(literal).toHaveProperty("fn");
  });

  it("so it survives JSON unchanged, and what has a function does not", () => {
    expect(JSON.parse(JSON.stringify(kitchenSink))).toEqual(kitchenSink);
    for (const wrong of Object.values(withFunction))
      expect(JSON.parse(JSON.stringify(wrong))).not.toEqual(wrong);
  });
});
