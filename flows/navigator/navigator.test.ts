import { describe, expect, it } from "vitest";
import { isAnswerTo } from "../engine/answer-shape";
import { check } from "../engine/check";
import { type CompiledFlow, compile } from "../engine/compile";
import { unvisited } from "../engine/coverage";
import type { Answers, FlowDefinition, Question } from "../engine/definition";
import { replay } from "../engine/replay";
import { type Case, cases } from "./cases";
import { navigatorFlow, parts } from "./flow";
import { factsFrom, navigator, registers } from "./index";
import ar from "./words/ar.json";
import en from "./words/en.json";
import nl from "./words/nl.json";

const flow: FlowDefinition = navigatorFlow;
const answersOf = (given: Case): Answers => Object.fromEntries(given.answers);
const around = (given: Case) => ({ today: given.today, lookups: registers });

describe("the flow", () => {
  it("is sound, and its texts are complete", () => {
    expect(check(flow, { nl, en, ar }, { today: "2026-11-24", lookups: registers })).toEqual([]);
  }, 20_000);

  it("has no question in two parts", () => {
    const ids = Object.values(parts).flatMap((part) => Object.keys(part));
    expect(Object.keys(flow.questions).sort()).toEqual(ids.sort());
  });

  it("offers at most eight options, and a way out where a fact is asked", () => {
    for (const [id, question] of Object.entries(flow.questions)) {
      if (!("options" in question)) continue;
      const ids = question.options.map((option) => option.id);
      expect(ids.length, id).toBeLessThanOrEqual(8);
      expect(
        ids.some((option) => option === "weet-niet" || option === "anders"),
        id,
      ).toBe(true);
    }
    for (const [id, question] of Object.entries(flow.questions))
      if ("mayBeUnknown" in question) expect(question.mayBeUnknown, id).toBe(true);
  });
});

describe.each(cases)("$name", (given) => {
  const replayed = replay(navigator, answersOf(given), around(given));

  it("has answers that fit, in the order of the questions, to the outcome", () => {
    for (const [id, value] of given.answers) {
      const question = flow.questions[id];
      expect(question && isAnswerTo(question, value), id).toBe(true);
      if (question?.kind === "agency" || question?.kind === "decisionType")
        expect(
          typeof value === "object" ||
            value === "unknown" ||
            registers.exists(question.kind, value as string),
          id,
        ).toBe(true);
    }
    expect(replayed.path).toEqual(given.answers.map(([id]) => id));
    expect(replayed.outcome).toBe(given.outcome);
  });

  it("tells the law engine what was said", () => {
    expect(factsFrom(replayed.answers, given.today)).toMatchObject({ today: given.today, ...given.facts });
    if (given.facts.details)
      expect(factsFrom(replayed.answers, given.today).details).toEqual(given.facts.details);
  });
});

describe("the cases together", () => {
  it("visit every question, every edge and every outcome", () => {
    const journeys = cases.map((given) => ({ answers: answersOf(given), surroundings: around(given) }));
    expect(unvisited(navigator, journeys)).toEqual([]);
  });

  it("notice every edge that is taken away", () => {
    const unnoticed = Object.entries(flow.questions).flatMap(([id, question]) => {
      const concerned = cases.filter((given) => given.answers.some(([asked]) => asked === id));
      return [...question.next.keys()].flatMap((number) => {
        const next = question.next.filter((_, index) => index !== number) as unknown as Question["next"];
        const without = compile({ ...flow, questions: { ...flow.questions, [id]: { ...question, next } } });
        return concerned.every((given) => isReviewed(without, given)) ? [`${id} ${number}`] : [];
      });
    });
    expect(unnoticed).toEqual([]);
  }, 60_000);
});

/** Does this flow, perhaps a broken one, still send the person the way that the case says? */
function isReviewed(compiled: CompiledFlow, given: Case): boolean {
  try {
    const { path, outcome } = replay(compiled, answersOf(given), around(given));
    return outcome === given.outcome && path.join() === given.answers.map(([id]) => id).join();
  } catch {
    return false;
  }
}
