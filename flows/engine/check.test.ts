import { describe, expect, it } from "vitest";
import { check } from "./check";
import type { FlowDefinition, Question } from "./definition";
import { kitchen, kitchenSink, kitchenWords } from "./kitchen-sink.fixture";

const sink: FlowDefinition = kitchenSink;
const problemsOf = (flow: FlowDefinition, words = kitchenWords) => check(flow, words, kitchen);
const codesOf = (flow: FlowDefinition) =>
  problemsOf(flow)
    .map(({ code, at }) => `${code} ${at}`)
    .filter((problem) => !problem.startsWith("text-"));

function changed<Id extends keyof typeof kitchenSink.questions>(
  id: Id,
  change: Partial<Question>,
): FlowDefinition {
  return {
    ...sink,
    questions: { ...sink.questions, [id]: { ...sink.questions[id], ...change } as Question },
  };
}

describe("check", () => {
  it("finds nothing wrong with a sound flow", () => {
    expect(problemsOf(sink)).toEqual([]);
  });

  it("demands unique, plain ids", () => {
    const twice = { ...sink, outcomes: { ...sink.outcomes, wens: { kind: "stop" } as const } };
    expect(codesOf(twice)).toEqual(["id-used-twice wens"]);
    expect(
      codesOf(
        changed("honger", { options: [{ id: "ja" }, { id: "ja" }, { id: "nee" }, { id: "Weet.niet" }] }),
      ),
    ).toEqual(["bad-id honger", "option-used-twice honger", "condition-cannot-hold honger"]);
    expect(codesOf(changed("wens", { kind: "choice", options: [{ id: "x" }] }))).toEqual([
      "too-few-options wens",
    ]);
  });

  it("demands a start and targets that exist", () => {
    expect(codesOf({ ...sink, start: "nergens" })).toEqual(["no-start soep"]);
    expect(codesOf(changed("wens", { next: [{ to: "nergens" }] }))).toEqual(["no-such-target wens"]);
  });

  it("allows forward edges only", () => {
    expect(codesOf(changed("wens", { next: [{ to: "recept" }] }))).toEqual([
      "goes-round recept",
      "goes-round wens",
    ]);
  });

  it("demands exactly one way on for every combination of answers", () => {
    const is = (option: string) => ({ to: "wens", when: { question: "honger", is: option } });
    expect(problemsOf(changed("honger", { next: [is("ja"), is("nee")] }))).toContainEqual({
      code: "no-way-on",
      at: "honger",
      detail: ' {"honger":"weet-niet"}',
    });
    const overlap = [
      { to: "geen-soep", when: { question: "honger", isOneOf: ["ja", "nee"] } },
      is("nee"),
    ] as const;
    expect(codesOf(changed("honger", { next: [...overlap, { to: "ingredienten" }] }))).toContain(
      "two-ways-on honger",
    );
  });

  it("tries the days around each limit", () => {
    const day = (when: { before: number } | { withinDays: number } | { unknown: true }) =>
      ({ to: "recept", when: { question: "gekocht-op", ...when } }) as const;
    const gap = [day({ before: 8 }), day({ withinDays: 7 }), day({ unknown: true })] as const;
    expect(codesOf(changed("gekocht-op", { next: gap }))).toContain("no-way-on gekocht-op");
    const overlap = [day({ before: 6 }), day({ withinDays: 7 }), day({ unknown: true })] as const;
    expect(codesOf(changed("gekocht-op", { next: overlap }))).toContain("two-ways-on gekocht-op");
  });

  it("tries every class of a register, free text and unknown", () => {
    const vers = { to: "gekocht-op", when: { question: "slager", has: "vers" } } as const;
    const unknown = { to: "recept", when: { question: "slager", unknown: true } } as const;
    expect(problemsOf(changed("slager", { next: [vers, unknown] }))).toContainEqual({
      code: "no-way-on",
      at: "slager",
      detail: ' {"slager":"class 1"}',
    });
  });

  it("finds questions, edges and outcomes that nobody gets to", () => {
    const lonely = { ...sink, questions: { ...sink.questions, los: { ...kitchenSink.questions.wens } } };
    expect(codesOf(lonely)).toEqual(["never-asked los"]);
    const never = {
      to: "wens",
      when: {
        all: [
          { question: "honger", is: "ja" },
          { question: "honger", is: "nee" },
        ],
      },
    };
    expect(codesOf(changed("honger", { next: [never, ...kitchenSink.questions.honger.next] }))).toEqual([
      "never-taken honger",
    ]);
    expect(codesOf({ ...sink, outcomes: { ...sink.outcomes, toetje: { kind: "stop" } } })).toEqual([
      "never-reached toetje",
    ]);
  });

  it("allows conditions about this and earlier questions, in the way of their kind", () => {
    const when = (condition: object) =>
      changed("honger", { next: [{ to: "wens", when: condition as never }] });
    expect(codesOf(when({ question: "wens", answered: true }))).toEqual([
      "condition-about-later-question honger",
    ]);
    for (const wrong of [
      { is: "misschien" },
      { isOneOf: ["ja", "misschien"] },
      { has: "vers" },
      { unknown: true },
      { before: 3 },
    ])
      expect(codesOf(when({ question: "honger", ...wrong })), JSON.stringify(wrong)).toEqual([
        "condition-cannot-hold honger",
      ]);
    const feature = { to: "gekocht-op", when: { question: "slager", has: "gekoeld" } } as const;
    expect(codesOf(changed("slager", { next: [feature] }))).toEqual(["condition-cannot-hold slager"]);
  });

  it("wants otherwise last, and versions in order", () => {
    const [otherwise, conditional] = [
      { to: "wens" },
      { to: "wens", when: { question: "honger", is: "ja" } },
    ] as const;
    expect(codesOf(changed("honger", { next: [otherwise, conditional] }))).toEqual([
      "otherwise-not-last honger",
    ]);
    expect(codesOf({ ...sink, version: 4 })).toEqual(["versions-not-in-order soep"]);
  });
});
