import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { shiftDays } from "../engine/days";
import type { Answers, AnswerValue, Question } from "../engine/definition";
import { replay } from "../engine/replay";
import { allAgencies, allDecisionTypes } from "../law/catalogue/catalogue";
import { cases } from "./cases";
import { factsFrom, navigator, questionFor, registers } from "./index";
import lawTerms from "./law-terms.json";
import { wayOf } from "./registers";
import special from "./special-types.json";

const today = "2026-11-24";
const around = { today, lookups: registers };
const { questions } = navigator.flow;

const ids = {
  agency: allAgencies().map(({ id }) => id),
  decisionType: allDecisionTypes().map(({ id }) => id),
};
const MOST_QUESTIONS = 15;
/** A sealed cookie holds 4096 bytes; half of it is for what else a visit needs. */
const MOST_BYTES = 2048;

/** Any answer that a person can give to a question. */
function answerTo(question: Question): fc.Arbitrary<AnswerValue> {
  switch (question.kind) {
    case "choice":
      return fc.constantFrom(...question.options.map(({ id }) => id));
    case "choices":
      return fc.subarray(
        question.options.map(({ id }) => id),
        { minLength: 1 },
      );
    case "date": {
      const day = fc.integer({ min: -60, max: 400 }).map((ago) => shiftDays(today, -ago));
      return fc.oneof({ weight: 4, arbitrary: day }, { weight: 1, arbitrary: fc.constant("unknown") });
    }
    case "text":
      return fc.string({ maxLength: question.maxLength });
    case "agency":
    case "decisionType":
      return fc.oneof(
        { weight: 6, arbitrary: fc.constantFrom(...ids[question.kind]) },
        { weight: 1, arbitrary: fc.constant("unknown") },
        { weight: 1, arbitrary: fc.constant({ text: "x".repeat(question.maxLength) }) },
      );
  }
}

/** Somebody who has an answer to everything; the flow decides what is asked. */
const person: fc.Arbitrary<Answers> = fc.record(
  Object.fromEntries(Object.entries(questions).map(([id, question]) => [id, answerTo(question)])),
);

describe("whoever comes", () => {
  it("gets to an outcome in a bounded number of questions, with facts, in a cookie", () => {
    fc.assert(
      fc.property(person, (answers) => {
        const replayed = replay(navigator, answers, around);
        expect(replayed.outcome).not.toBeNull();
        expect(replayed.path.length).toBeLessThanOrEqual(MOST_QUESTIONS);
        expect(new TextEncoder().encode(JSON.stringify(replayed.answers)).length).toBeLessThan(MOST_BYTES);
        const facts = factsFrom(replayed.answers, today);
        expect(facts.stage).not.toBeNull();
        expect(JSON.stringify(facts)).not.toMatch(/weet-niet|"unknown"/);
      }),
      { numRuns: 500 },
    );
  });

  it("is not sent down the road of a complaint without being asked for a letter, when there can be a decision", () => {
    fc.assert(
      fc.property(person, (answers) => {
        const { answers: live } = replay(navigator, answers, around);
        const type = allDecisionTypes().find(({ id }) => id === live.soort);
        if (!type || !["besluit", "rechtstreeks"].includes(wayOf(type))) return;
        if (factsFrom(live, today).stage !== "behaviour") return;
        expect(live["wat-staat-er"] === "geen-brief" || live["wat-is-er"] === "wachten").toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  it("is told about how many questions there are, and never fewer than are left", () => {
    const journeys = cases.map(({ answers }) => answers);
    const errors = journeys.flatMap((answers) =>
      answers.map((_, asked) => {
        const { progress } = replay(navigator, Object.fromEntries(answers.slice(0, asked)), around);
        expect(progress.about).toBeGreaterThan(progress.done);
        return Math.abs(progress.about - answers.length);
      }),
    );
    expect(errors.reduce((sum, error) => sum + error, 0) / errors.length).toBeLessThan(1);
  });
});

describe("the registers", () => {
  it("send every decision type exactly one way", () => {
    const ways = ["besluit", "rechtstreeks", "gedrag", "privaat", "rechter", "wachten", "ontwerp", "regel"];
    for (const type of allDecisionTypes()) {
      const own = registers.features("decisionType", type.id).filter((feature) => ways.includes(feature));
      expect(own, type.id).toEqual([wayOf(type)]);
    }
  });

  it.each([
    ["zw-hersteld", ["bekend", "besluit", "kort", "zw"]],
    ["asiel-afgewezen", ["bekend", "rechtstreeks", "kort", "asiel"]],
    ["verblijf-afgewezen", ["bekend", "besluit", "kort"]],
    ["woz", ["bekend", "besluit"]],
    ["mulder-beslissing-ovj", ["bekend", "rechtstreeks", "wahv"]],
    ["kwijtschelding-lokaal", ["bekend", "besluit", "kort"]],
    ["uithuisplaatsing", ["bekend", "rechter"]],
    ["gijzeling", ["bekend", "rechtstreeks"]],
    ["omgevingsplan", ["bekend", "rechtstreeks", "inzage"]],
    ["uwv-ontslagvergunning", ["bekend", "rechtstreeks", "einde-baan"]],
    ["incassobrief", ["bekend", "privaat", "kort", "brief-telt"]],
    ["niet-tijdig", ["bekend", "wachten"]],
    ["wet-onrechtvaardig", ["bekend", "regel"]],
    ["bestaat-niet", []],
  ])("know that %s is %j", (id, features) => {
    expect([...registers.features("decisionType", id)].sort()).toEqual([...features].sort());
  });

  it("tell public from private bodies", () => {
    const has = (id: string) => registers.features("agency", id);
    expect([has("uwv"), has("werkgever"), has("om")]).toEqual([
      ["bekend"],
      ["bekend", "privaat"],
      ["bekend", "straf"],
    ]);
    expect([has("organisatie-onbekend"), has("bestaat-niet")]).toEqual([[], []]);
    expect(registers.exists("agency", "gm0363")).toBe(true);
    expect(registers.exists("decisionType", "gm0363")).toBe(false);
  });

  it("name only types and bodies of the catalogue as special, each with its source", () => {
    for (const [feature, types] of Object.entries(special.features)) {
      expect(Object.keys(special.sources)).toContain(feature);
      for (const id of types) expect(registers.exists("decisionType", id), id).toBe(true);
    }
    for (const id of special.criminalLawBodies) expect(registers.exists("agency", id), id).toBe(true);
  });
});

describe("the law's own terms", () => {
  it("translate answers that exist", () => {
    for (const { question, answer } of lawTerms.answers) {
      const asked = questions[question];
      const options = asked && "options" in asked ? asked.options.map(({ id }) => id) : [];
      expect(options, question).toContain(answer);
    }
  });

  it("lead back to a question, or to none", () => {
    for (const id of Object.values(lawTerms.questions.of)) expect(Object.keys(questions)).toContain(id);
    expect(questionFor("zw-soort")).toBe("zw-medisch");
    expect(questionFor("bestaat-niet")).toBeNull();
  });
});
