import { describe, expect, it } from "vitest";
import { replay } from "../engine/replay";
import { explain } from "../law/explain/explain";
import { assumptionsBack, unknownBack } from "./because";
import { cases } from "./cases";
import { navigatorFlow } from "./flow";
import { factsFrom, navigator, registers } from "./index";
import lawTerms from "./law-terms.json";

const explained = cases.map((one) => {
  const around = { today: one.today, lookups: registers };
  const { answers } = replay(navigator, Object.fromEntries(one.answers), around);
  return { answers, explanation: explain(factsFrom(answers, one.today)) };
});

describe("back to the question behind an assumption", () => {
  it("leads to a question that the person was asked, for every assumption of every case", () => {
    const all = explained.flatMap(({ answers, explanation }) =>
      assumptionsBack(explanation.assumed, answers).map((one) => ({ ...one, answers })),
    );
    expect(all.length).toBeGreaterThan(10);
    for (const { question, answers, message } of all)
      expect(Object.keys(answers), message.key).toContain(question);
  });

  it("leads to the date of the letter when it was not asked whether it was sent later", () => {
    const assumed = [{ key: "advies:assumption.printed_date" }];
    const answers = { "wat-is-er": "besluit", "datum-brief": "2026-11-20" };
    expect(assumptionsBack(assumed, answers)[0]?.question).toBe("datum-brief");
    expect(assumptionsBack(assumed, { ...answers, "later-verstuurd": "nee" })[0]?.question).toBe(
      "later-verstuurd",
    );
    expect(assumptionsBack([{ key: "advies:assumption.stage.behaviour" }], answers)[0]?.question).toBe(
      "wat-is-er",
    );
  });

  it("leads nowhere for what this person was not asked", () => {
    expect(unknownBack([{ key: "uitleg:unknown.requestDate" }], { "wat-is-er": "besluit" })).toEqual([
      { message: { key: "uitleg:unknown.requestDate" }, question: null },
    ]);
  });

  it("names questions of the flow only, and knows every kind of assumption and lack", () => {
    const named = Object.values(lawTerms.behind.of).flat();
    expect(named.filter((id) => !(id in navigatorFlow.questions))).toEqual([]);
    const groups = new Set(Object.keys(lawTerms.behind.of));
    const keys = explained.flatMap(({ explanation }) => [...explanation.assumed, ...explanation.unknown]);
    const unnamed = keys
      .map(({ key }) => key.replace(/^\w+:/, "").replace(/^(assumption\.stage)\..*/, "$1"))
      .filter((key) => !groups.has(key));
    expect(unnamed).toEqual([]);
  });
});
