import { describe, expect, it } from "vitest";
import { emptyFacts } from "../advice/advise";
import { factsOf, readCases } from "../advice/case-file";
import casesJson from "../advice/cases/first.json";
import { allDecisionTypes } from "../catalogue/catalogue";
import type { AdviceFacts, Message, Stage } from "../types";
import ar from "../words/uitleg.ar.json";
import en from "../words/uitleg.en.json";
import nl from "../words/uitleg.nl.json";
import { type Counterfactual, type Explanation, explain } from "./explain";

const TODAY = "2026-11-24";

const told = (given: Partial<AdviceFacts>): Explanation => explain({ ...emptyFacts(TODAY), ...given });

const changed = ({ counterfactuals }: Explanation, id: string): Counterfactual | undefined =>
  counterfactuals.find((one) => one.id === id);

const wia: Partial<AdviceFacts> = {
  agency: "uwv",
  decisionType: "wia-beoordeling",
  stage: "primary_decision",
  letterDate: "2026-10-19",
};

describe("what would change the outcome", () => {
  it("R2.13 counts a letter that was sent later from the day of sending", () => {
    const explanation = told(wia);
    expect(explanation.advice.lastDay).toBe("2026-11-30");
    expect(changed(explanation, "sent_3_days_later")).toMatchObject({
      lastDay: "2026-12-03",
      outcome: [{ key: "uitleg:then.last_day", params: { from: "2026-11-30", to: "2026-12-03" } }],
    });
    expect(changed(explanation, "sent_7_days_later")?.lastDay).toBe("2026-12-07");
  });

  it("does not doubt a day of sending that is known, nor invents one after today", () => {
    expect(changed(told({ ...wia, sentDate: "2026-10-20" }), "sent_3_days_later")).toBeUndefined();
    expect(changed(told({ ...wia, letterDate: "2026-11-23" }), "sent_3_days_later")).toBeUndefined();
    expect(changed(told({ ...wia, received: "2026-10-21" }), "sent_3_days_later")).toBeUndefined();
  });

  it("R7.1 leads to the court when the letter is the decision on the objection, and back", () => {
    expect(changed(told(wia), "objection_decided")?.route).toBe("beroep_rechtbank");
    expect(changed(told({ ...wia, stage: "decision_on_objection" }), "first_decision")?.route).toBe(
      "bezwaar",
    );
  });

  it("R5.2 adds the judge when it cannot wait, with the same step and the same last day", () => {
    expect(changed(told(wia), "urgent")).toMatchObject({
      route: "bezwaar",
      lastDay: "2026-11-30",
      outcome: [{ key: "uitleg:then.beside", params: { route: "voorlopige_voorziening" } }],
    });
    expect(changed(told({ ...wia, urgency: true }), "not_urgent")?.outcome).toEqual([
      { key: "uitleg:then.not_beside", params: { route: "voorlopige_voorziening" } },
    ]);
  });

  it("R3.2 says what comes when the term passes, and R3.1 what was lost by being late", () => {
    const explanation = told(wia);
    expect(changed(explanation, "day_after")).toMatchObject({
      route: "bezwaar",
      outcome: [
        { key: "uitleg:then.late" },
        { key: "uitleg:then.beside", params: { route: "herhaalde_aanvraag" } },
      ],
    });
    expect(changed(explanation, "long_after")?.route).toBe("herhaalde_aanvraag");
    const late = told({ ...wia, letterDate: "2026-10-02" });
    expect(late.advice.late).toBe(true);
    expect(changed(late, "at_once")?.outcome).toEqual([
      { key: "uitleg:then.in_time" },
      { key: "uitleg:then.not_beside", params: { route: "herhaalde_aanvraag" } },
    ]);
    expect(changed(late, "no_decision")?.outcome.map(({ key }) => key)).not.toContain("uitleg:then.in_time");
    const old = told({ ...wia, letterDate: "2025-06-02" });
    expect(old.advice.lastDay).toBeNull();
    expect(changed(old, "at_once")).toMatchObject({ route: "bezwaar", lastDay: "2025-07-14" });
  });

  it("R1.2 shows what is open when the letter is no decision", () => {
    expect(changed(told(wia), "no_decision")?.lastDay).toBeNull();
    const plain = told({ ...wia, isBesluit: false });
    expect(changed(plain, "is_decision")?.lastDay).toBe("2026-11-30");
  });

  it("R6.3 opens the court once a notice of default was received two weeks ago", () => {
    const silent = told({
      ...wia,
      letterDate: null,
      stage: "no_decision_in_time",
      requestDate: "2026-06-01",
    });
    expect(silent.advice.route).toBe("ingebrekestelling");
    expect(changed(silent, "notice_received")?.route).toBe("beroep_niet_tijdig");
    expect(silent.steady.map(({ key }) => key)).not.toContain("uitleg:if.letter_of_today");
  });

  it("R9.6 opens the ombudsman once the agency had the complaint", () => {
    const conduct = told({ agency: "uwv", stage: "behaviour", complainedAlready: false });
    expect(conduct.advice.route).toBe("klacht_agency");
    expect(changed(conduct, "complained")?.route).not.toBe("klacht_agency");
  });

  it("asks for a date by showing what a letter of today would give", () => {
    expect(changed(told({ ...wia, letterDate: null }), "letter_of_today")?.lastDay).toBe("2027-01-05");
  });

  it("names what makes no difference apart", () => {
    const rule = told({ decisionType: "nieuwe wet", stage: "general_rule", urgency: false });
    expect(rule.steady.map(({ key }) => key)).toContain("uitleg:if.urgent");
    expect(rule.counterfactuals.map(({ id }) => id)).not.toContain("urgent");
  });
});

describe("the facts of an explanation", () => {
  it("are those that were told, those taken to be so, and those that could matter", () => {
    const { used, assumed, unknown } = told({ ...wia, stage: null });
    expect(used.map(({ key }) => key)).toEqual([
      "uitleg:fact.today",
      "uitleg:fact.agency",
      "uitleg:fact.decisionType",
      "uitleg:fact.letterDate",
    ]);
    expect(assumed.map(({ key }) => key)).toContain("advies:assumption.stage.primary_decision");
    expect(unknown.map(({ key }) => key)).toEqual([
      "uitleg:unknown.stage",
      "uitleg:unknown.urgency",
      "uitleg:unknown.isBesluit",
      "uitleg:unknown.sentDate",
    ]);
  });
});

const STAGES: readonly Stage[] = [
  "primary_decision",
  "decision_on_objection",
  "court_ruling",
  "no_decision_in_time",
  "behaviour",
  "general_rule",
  "private_party",
];

const messagesOf = ({ used, unknown, counterfactuals, steady }: Explanation): readonly Message[] => [
  ...used,
  ...unknown,
  ...steady,
  ...counterfactuals.flatMap(({ ifSo, outcome }) => [ifSo, ...outcome]),
];

const wordsAt = (words: unknown, key: string): unknown =>
  key
    .replace("uitleg:", "")
    .split(".")
    .reduce<unknown>((node, part) => (node as Readonly<Record<string, unknown>> | undefined)?.[part], words);

const EVERY_SO_MANY = 6;

/** Reviewed cases, and each stage of every sixth decision type: enough for every kind of sentence. */
const everySentence = (): ReadonlySet<string> => {
  const types = allDecisionTypes().filter((_, at) => at % EVERY_SO_MANY === 0);
  const explanations = [
    ...readCases(casesJson).map((item) => explain(factsOf(item))),
    ...types.flatMap(({ id }) =>
      STAGES.map((stage) => told({ decisionType: id, stage, letterDate: "2026-10-01" })),
    ),
  ];
  return new Set(explanations.flatMap(messagesOf).map(({ key }) => key));
};

describe("the words of an explanation", () => {
  const keys = everySentence();

  it.each(Object.entries({ nl, en, ar }))(
    "exist in %s for every sentence that a case gives",
    (_lang, words) => {
      expect(keys.size).toBeGreaterThan(40);
      expect([...keys].filter((key) => typeof wordsAt(words, key) !== "string")).toEqual([]);
    },
  );
});
