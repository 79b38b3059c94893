import { describe, expect, it } from "vitest";
import { NOODREM_ROLES } from "../events";
import { comply, explain } from "../test-situations";
import { advanceHandback, beginHandback, type HandbackSituation } from "./advance";
import { checkHandback, type Handback } from "./assignment";
import { HANDBACK_STATES, type HandbackEvent, type HandbackState } from "./machine";
import { HANDBACK_TERMS, handbackTermsOn } from "./terms";

const DAY = "2026-11-24";
const [terms] = HANDBACK_TERMS;
if (terms === undefined) throw new Error("there are no terms");
const begun = beginHandback(DAY, terms);
const moved = (from: HandbackSituation, event: HandbackEvent, on = DAY): HandbackSituation => {
  const done = advanceHandback(from, event, {
    role: event.type === "TERM_EXPIRED" ? "systeem" : "beleid",
    on,
  });
  if (!done.ok) throw new Error(done.error.code);
  return done.value;
};
const adapt: HandbackEvent = { type: "ANSWER", outcome: "adapt", answer: comply };
const withdraw: HandbackEvent = { type: "ANSWER", outcome: "withdraw", answer: comply };
const justify: HandbackEvent = { type: "ANSWER", outcome: "justify", answer: explain };
const heroverwogen = moved(begun, { type: "RECONSIDER" });
const SITUATIONS: Record<HandbackState, HandbackSituation> = {
  teruggegeven: begun,
  heroverwogen,
  aangepast: moved(heroverwogen, adapt),
  ingetrokken: moved(heroverwogen, withdraw),
  opnieuw_verantwoord: moved(heroverwogen, justify),
};
const EVENTS: Record<string, HandbackEvent> = {
  RECONSIDER: { type: "RECONSIDER" },
  adapt,
  withdraw,
  justify,
  TERM_EXPIRED: { type: "TERM_EXPIRED" },
};
/** Written out by hand, on a day after the term. */
const EXPECTED: Record<HandbackState, Record<string, readonly [string, HandbackState]>> = {
  teruggegeven: { RECONSIDER: ["beleid", "heroverwogen"], TERM_EXPIRED: ["systeem", "teruggegeven"] },
  heroverwogen: {
    adapt: ["beleid", "aangepast"],
    withdraw: ["beleid", "ingetrokken"],
    justify: ["beleid", "opnieuw_verantwoord"],
    TERM_EXPIRED: ["systeem", "heroverwogen"],
  },
  aangepast: {},
  ingetrokken: {},
  opnieuw_verantwoord: {},
};
const LATE = "2027-01-20";
const ahead = (event: HandbackEvent): HandbackEvent =>
  event.type === "ANSWER"
    ? { ...event, answer: { ...event.answer, changeBy: "2027-06-01", lookAgainOn: "2027-06-01" } }
    : event;

describe("an assignment handed back", () => {
  it.each(HANDBACK_STATES)("in %s allows exactly this, for every event and role", (state) => {
    for (const [name, event] of Object.entries(EVENTS)) {
      for (const role of NOODREM_ROLES) {
        const done = advanceHandback(SITUATIONS[state], ahead(event), { role, on: LATE });
        const expected = EXPECTED[state][name];
        expect([name, role, done.ok && done.value.state]).toEqual([
          name,
          role,
          expected?.[0] === role ? expected[1] : false,
        ]);
      }
    }
  });

  it("is silent once, on a day after the term, and that stays on the record", () => {
    const expire = (on: string) => advanceHandback(begun, { type: "TERM_EXPIRED" }, { role: "systeem", on });
    expect(begun.context.answerBy).toBe("2027-01-19");
    expect(expire("2027-01-19").ok).toBe(false);
    const silent = moved(begun, { type: "TERM_EXPIRED" }, LATE);
    expect([silent.context.silent, silent.context.dueOn]).toEqual([true, null]);
    const answered = moved(moved(silent, { type: "RECONSIDER" }, LATE), ahead(adapt), LATE);
    expect([answered.state, answered.context.silent]).toEqual(["aangepast", true]);
  });

  it("weighs to justify and names a day to adapt; nothing less is an answer", () => {
    const thin = { ...explain, weighing: [], alternatives: "" };
    const done = advanceHandback(
      heroverwogen,
      { type: "ANSWER", outcome: "justify", answer: thin },
      { role: "beleid", on: DAY },
    );
    expect(!done.ok && done.error).toMatchObject({ code: "answer_incomplete" });
    const mixed: HandbackEvent = { type: "ANSWER", outcome: "justify", answer: comply };
    expect(advanceHandback(heroverwogen, mixed, { role: "beleid", on: DAY }).ok).toBe(false);
  });

  it("never goes back in time", () => {
    expect(advanceHandback(heroverwogen, adapt, { role: "beleid", on: "2026-11-23" }).ok).toBe(false);
  });

  it("has terms for its day, and none for another", () => {
    expect(handbackTermsOn(DAY)).toEqual({ ok: true, value: terms });
    expect(handbackTermsOn("2025-12-31").ok).toBe(false);
  });
});

describe("checkHandback", () => {
  const whole: Handback = {
    makerId: "min-szw",
    title: "Toets elk jaar opnieuw",
    summary: "Wij kunnen deze opdracht niet goed uitvoeren.",
    assignment: "Wij moeten elk jaar iedereen opnieuw toetsen.",
    grounds: [{ principle: "bestuurlijk_vermogen", why: "Wij hebben daar de mensen niet voor." }],
    rungs: ["uitvoeringstoets"],
    rungsTold: "",
    affected: "Het gaat om ongeveer 8000 mensen.",
    meanwhile: "Wij toetsen nu alleen wie een wijziging meldt.",
    needed: "Een toets eens in de drie jaar is genoeg.",
  };
  it("takes one with weight", () => expect(checkHandback(whole)).toEqual([]));
  it("refuses one without grounds, and a ground without a reason", () => {
    expect(checkHandback({ ...whole, grounds: [] })).toEqual(["grounds"]);
    expect(checkHandback({ ...whole, grounds: [{ principle: "evenredigheid", why: "nee" }] })).toEqual([
      "grounds_why",
    ]);
  });
  it("lets somebody skip every rung, with a reason", () => {
    expect(checkHandback({ ...whole, rungs: [] })).toEqual(["rungs"]);
    expect(checkHandback({ ...whole, rungs: [], rungsTold: "Er was haast, het begon al in juni." })).toEqual(
      [],
    );
  });
  it("names every gap at once, in the order of the form", () => {
    const empty = {
      ...whole,
      makerId: "",
      title: "",
      summary: "",
      assignment: "",
      affected: "",
      meanwhile: " - ",
      needed: "x",
    };
    expect(checkHandback(empty)).toEqual([
      "maker",
      "assignment",
      "affected",
      "meanwhile",
      "needed",
      "title",
      "summary",
    ]);
  });
});
