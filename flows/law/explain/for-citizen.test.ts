import { describe, expect, it } from "vitest";
import { emptyFacts } from "../advice/advise";
import { factsOf, readCases } from "../advice/case-file";
import casesJson from "../advice/cases/first.json";
import { allDecisionTypes } from "../catalogue/catalogue";
import type { AdviceFacts } from "../types";
import { explain } from "./explain";
import { changesForCitizen } from "./for-citizen";
import { proofOf } from "./proof";

const TODAY = "2026-11-24";
const wia: AdviceFacts = {
  ...emptyFacts(TODAY),
  agency: "uwv",
  decisionType: "wia-beoordeling",
  stage: "primary_decision",
  letterDate: "2026-10-19",
};

const changes = (given: Partial<AdviceFacts> = {}) => changesForCitizen(explain({ ...wia, ...given }));

describe("what would change it, as the person reads it", () => {
  it("R2.13 says once that a letter sent later may give a later day, without naming that day", () => {
    expect(changes().filter(({ id }) => id.startsWith("sent"))).toEqual([
      {
        id: "sent_later",
        ifSo: { key: "uitleg:if.sent_later" },
        outcome: [{ key: "uitleg:then.perhaps_later", params: { date: "2026-11-30" } }],
      },
    ]);
  });

  it("R0.4 tells somebody who is late to send it today, not that there is time", () => {
    const late = changes({ letterDate: "2026-10-02" });
    expect(late.find(({ id }) => id === "sent_later")?.outcome).toEqual([
      { key: "uitleg:then.perhaps_in_time" },
    ]);
    expect(late.map(({ id }) => id)).not.toContain("at_once");
  });

  it("R1.2 keeps the day when the letter may be no decision: the way changes, the day to act does not", () => {
    const outcome = changes().find(({ id }) => id === "no_decision")?.outcome;
    expect(outcome?.at(0)?.key).toBe("uitleg:then.route");
    expect(outcome?.at(-1)).toEqual({ key: "uitleg:then.keep_day", params: { date: "2026-11-30" } });
  });

  it("does not compute a day from a letter of today when the date of the letter is unknown", () => {
    expect(changes({ letterDate: null }).map(({ id }) => id)).not.toContain("letter_of_today");
  });

  it("R0.4 never names a last day after the one to keep, whatever the case", () => {
    const facts = [
      ...readCases(casesJson).map(factsOf),
      ...allDecisionTypes().map(({ id }) => ({ ...wia, agency: null, decisionType: id })),
    ];
    let named = 0;
    for (const one of facts) {
      const explanation = explain(one);
      const { lastDay } = explanation.advice;
      if (lastDay === null) continue;
      for (const { outcome } of changesForCitizen(explanation))
        for (const { key, params } of outcome) {
          if (key !== "uitleg:then.last_day" && key !== "uitleg:then.has_last_day") continue;
          named++;
          expect(String(params?.to) <= lastDay, `${one.decisionType} ${key}`).toBe(true);
        }
    }
    expect(named).toBeGreaterThan(0);
  });
});

describe("the proof", () => {
  it("names every article of the advice once, beside its step or with the route", () => {
    for (const { id } of allDecisionTypes()) {
      const { advice } = explain({ ...wia, agency: null, decisionType: id });
      const { steps, articles } = proofOf(advice);
      const shown = [...steps.flatMap((one) => one.articles), ...articles].map(({ article }) => article);
      expect(shown.sort()).toEqual(advice.legalBasis.map(({ article }) => article).sort());
      expect(steps.map(({ step }) => step)).toEqual(advice.derivation);
    }
  });
});
