import { isDeepStrictEqual } from "node:util";
import { describe, expect, it } from "vitest";
import { check } from "./check";
import { compile } from "./compile";
import type { FlowDefinition, Question } from "./definition";
import { kitchen, kitchenAnswers, kitchenSink, kitchenWords } from "./kitchen-sink.fixture";
import { replay } from "./replay";

const sink: FlowDefinition = kitchenSink;
const problemsOf = (flow: FlowDefinition, words = kitchenWords) => check(flow, words, kitchen);

describe("one thing taken away", () => {
  it("is noticed when it is an edge: by check, or by a journey when otherwise hides the gap", () => {
    const before = kitchenAnswers.map((answers) => replay(compile(sink), answers, kitchen));
    const unnoticed = Object.entries(sink.questions).flatMap(([id, question]) =>
      [...question.next.keys()].filter((number) => {
        const next = question.next.filter((_, index) => index !== number) as unknown as Question["next"];
        const flow = { ...sink, questions: { ...sink.questions, [id]: { ...question, next } } };
        if (problemsOf(flow).length > 0) return false;
        const after = kitchenAnswers.map((answers) => replay(compile(flow), answers, kitchen));
        return isDeepStrictEqual(after, before);
      }),
    );
    expect(unnoticed).toEqual([]);
  });

  it("is noticed when it is a text, whichever, in whichever language", () => {
    const paths = (words: object, prefix: readonly string[] = []): readonly (readonly string[])[] =>
      Object.entries(words).flatMap(([key, value]) =>
        typeof value === "string" ? [[...prefix, key]] : paths(value, [...prefix, key]),
      );
    for (const lang of ["nl", "en"] as const)
      for (const path of paths(kitchenWords[lang])) {
        const words = structuredClone(kitchenWords);
        let at = words[lang] as Record<string, unknown>;
        for (const key of path.slice(0, -1)) at = at[key] as Record<string, unknown>;
        delete at[path.at(-1) ?? ""];
        expect(problemsOf(sink, words), `${lang} ${path.join(".")}`).not.toEqual([]);
      }
  });

  it("is noticed when a text says something else: blank, left over, other parameters", () => {
    const blank = structuredClone(kitchenWords) as unknown as {
      nl: never;
      en: Record<string, Record<string, object>>;
    };
    Object.assign(blank.en.outcomes?.soep ?? {}, { body: " ", extra: "too much" });
    Object.assign(blank.en.questions?.slager ?? {}, { hint: "english {{other}}" });
    expect(problemsOf(sink, blank as unknown as typeof kitchenWords)).toEqual([
      { code: "text-missing", at: "en", detail: "outcomes.soep.body" },
      { code: "text-not-asked-for", at: "en", detail: "outcomes.soep.extra" },
      { code: "text-other-parameters", at: "en", detail: "questions.slager.hint" },
    ]);
  });
});
