import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays } from "../calendar/dates";
import { allDecisionTypes } from "../catalogue/catalogue";
import type { Advice, AdviceFacts, LocalDate, Stage } from "../types";
import { advise, emptyFacts } from "./advise";

const STAGES: readonly Stage[] = [
  "primary_decision",
  "decision_on_objection",
  "court_ruling",
  "no_decision_in_time",
  "behaviour",
  "general_rule",
  "private_party",
];
const types = allDecisionTypes();

/** What a question asks of a person, per fact. */
const ASKED: Partial<Record<keyof AdviceFacts, readonly string[]>> = {
  agency: ["organisatie"],
  decisionType: ["soort-besluit"],
  stage: ["stadium"],
  isBesluit: ["soort-brief"],
  letterDate: ["datum-brief", "datum-verzending"],
  sentDate: ["datum-brief", "datum-verzending"],
  publishedDate: ["datum-brief", "datum-verzending"],
  received: ["datum-brief", "datum-verzending"],
  complaintClosedDate: ["datum-antwoord-klacht"],
};

const world = fc.record({
  type: fc.constantFrom(...types),
  stage: fc.constantFrom(...STAGES),
  date: fc.integer({ min: 0, max: 3600 }).map((days) => addDays("2018-06-01", days)),
  asked: fc.integer({ min: 1, max: 120 }),
  // Sent on or after the printed date, published after that, in the letter box within three days (R2.13).
  sent: fc.option(fc.integer({ min: 0, max: 20 }), { nil: null }),
  published: fc.option(fc.integer({ min: 0, max: 20 }), { nil: null }),
  posted: fc.option(fc.integer({ min: 0, max: 3 }), { nil: null }),
  isBesluit: fc.option(fc.boolean(), { nil: null }),
  urgency: fc.option(fc.boolean(), { nil: null }),
  thirdParty: fc.option(fc.boolean(), { nil: null }),
  closed: fc.option(fc.integer({ min: 1, max: 60 }), { nil: null }),
});
type World = typeof world extends fc.Arbitrary<infer T> ? T : never;

function factsOf(given: World): AdviceFacts {
  const { type, stage, date, asked, sent, published, posted, closed } = given;
  const sentDate = sent === null ? null : addDays(date, sent);
  return {
    ...emptyFacts(addDays(date, asked)),
    decisionType: type.id,
    agency: type.deciding_agency[0] ?? null,
    stage,
    isBesluit: given.isBesluit,
    letterDate: date,
    sentDate,
    publishedDate: published === null ? null : addDays(sentDate ?? date, published),
    received: posted === null ? null : addDays(sentDate ?? date, posted),
    urgency: given.urgency,
    thirdParty: given.thirdParty,
    complaintClosedDate: stage === "behaviour" && closed !== null ? addDays(date, closed) : null,
    complainedAlready: stage === "behaviour" && closed !== null ? true : null,
  };
}

/** The facts without one of them; null when it was not there. */
const without = (facts: AdviceFacts, fact: keyof AdviceFacts): AdviceFacts | null =>
  facts[fact] === null ? null : { ...facts, [fact]: null };

const FORGETTABLE = [...Object.keys(ASKED), "urgency", "thirdParty"] as (keyof AdviceFacts)[];

/** Only a publication is known: the letter to the applicant came before it (R2.14). The advice says so and asks. */
const saysPublishedOnly = ({ understood, questions }: Advice): boolean =>
  understood.assumptions.some(({ key }) => key.endsWith("published_only")) &&
  questions.includes("datum-verzending");

/** Is the later advice safe for who knows less: not a later day, or no day and the question that gives it back? */
function safe(fact: keyof AdviceFacts, known: Advice, fewer: Advice): boolean {
  if (known.lastDay === null) return true;
  if (fewer.lastDay !== null) return fewer.lastDay <= known.lastDay || saysPublishedOnly(fewer);
  // Long over for who knows less: then a new request is the road, and the advice names the end of the term. That end
  // is not later, or it was over for who knows more as well: nobody misses a day that has passed.
  const over = fewer.warnings.find(({ key }) => key.endsWith("late.term_was"))?.params?.date;
  if (over !== undefined) return String(over) <= known.lastDay || known.late;
  return (ASKED[fact] ?? []).some((id) => fewer.questions.includes(id));
}

const told = (facts: AdviceFacts, fact: keyof AdviceFacts, known: Advice, fewer: Advice): string =>
  `${facts.decisionType} ${facts.stage} without ${fact}: ${known.route} ${known.lastDay}, then ${fewer.route} ${fewer.lastDay}`;

function check(facts: AdviceFacts): void {
  const known = advise(facts);
  for (const fact of FORGETTABLE) {
    const less = without(facts, fact);
    // Conduct: no decision is at stake, and a handled complaint has a year whatever it was about (R9.7).
    if (less === null || (fact === "decisionType" && facts.stage === "behaviour")) continue;
    const fewer = advise(less);
    expect(safe(fact, known, fewer), told(facts, fact, known, fewer)).toBe(true);
  }
}

describe("who knows less never gets a later day", () => {
  it("for every decision type at every stage", () => {
    const date: LocalDate = "2026-10-05";
    for (const type of types)
      for (const stage of STAGES) {
        const at = { type, stage, date, asked: 15, sent: 2, published: 2, posted: 1, closed: null };
        check(factsOf({ ...at, isBesluit: true, urgency: false, thirdParty: false }));
      }
  }, 240_000);

  it("for any dates, in any year", () => {
    fc.assert(
      fc.property(world, (given) => check(factsOf(given))),
      { numRuns: 400 },
    );
  }, 240_000);

  it("and a signal, a complaint or a call moves no term", () => {
    const beside: readonly Partial<AdviceFacts>[] = [
      { complaintDate: "2026-10-08" },
      { complainedAlready: true },
      { facts: "Ik heb gebeld en een klacht gestuurd." },
      { details: { noodrem: "ja" } },
    ];
    fc.assert(
      fc.property(fc.constantFrom(...types), fc.constantFrom(...beside), (type, more) => {
        const facts: AdviceFacts = {
          ...emptyFacts("2026-10-10"),
          decisionType: type.id,
          stage: "primary_decision",
          isBesluit: true,
          letterDate: "2026-10-05",
        };
        expect(advise({ ...facts, ...more }).lastDay).toBe(advise(facts).lastDay);
      }),
      { numRuns: 600 },
    );
  }, 240_000);
});
