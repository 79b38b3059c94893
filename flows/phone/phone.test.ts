import { describe, expect, it } from "vitest";
import { advise } from "../law/advice/advise";
import { emptyFacts } from "../law/advice/facts";
import { addDays } from "../law/calendar/dates";
import { ROUTE_CODES } from "../law/types";
import { CALL_FIRST_DAYS, callMoment } from "./call-moment";
import { BODY_KINDS, bodyKind, phoneOf, SCRIPT_IDS, scriptFor } from "./scripts";
import ar from "./words/ar.json";
import en from "./words/en.json";
import nl from "./words/nl.json";

const TODAY = "2026-11-24";

describe("what to say on the phone", () => {
  it("has a whole script for each route, in three languages", () => {
    for (const route of ROUTE_CODES) expect(SCRIPT_IDS).toContain(scriptFor(route));
    for (const words of [nl, en, ar]) {
      for (const id of SCRIPT_IDS) {
        const { say, ask, refuse } = words.script[id];
        expect(say.length).toBeGreaterThan(20);
        expect([ask.length >= 3, refuse.length >= 2]).toEqual([true, true]);
      }
      for (const kind of BODY_KINDS) expect(words.body[kind].length).toBeGreaterThan(10);
      expect(words.note.length).toBeGreaterThanOrEqual(5);
    }
  });

  it("asks as much in each language", () => {
    for (const words of [en, ar]) {
      for (const id of SCRIPT_IDS) {
        expect(words.script[id].ask.length).toBe(nl.script[id].ask.length);
        expect(words.script[id].refuse.length).toBe(nl.script[id].refuse.length);
      }
    }
  });

  it("says in each script that the term runs on", () => {
    expect(nl.term).toContain("termijn loopt gewoon door");
  });

  it("knows a municipality, a tax office, a court, a private party and who it does not know", () => {
    expect(["gm0363", "belastingdienst", "rechtbank", "woningcorporatie", "uwv", null].map(bodyKind)).toEqual(
      ["municipality", "tax", "court", "private", "national", "other"],
    );
  });

  it("gives a number only with a source, and none that it does not have", () => {
    expect(phoneOf("belastingdienst")?.source).toBeTruthy();
    expect([phoneOf("gm0363"), phoneOf(null), phoneOf("constructor")]).toEqual([null, null, null]);
  });
});

describe("when to call", () => {
  const objection = (letterDate: string) =>
    advise({ ...emptyFacts(TODAY), agency: "uwv", decisionType: "ww-afgewezen", letterDate });

  it("comes first when three weeks or more are left", () => {
    const advice = objection(TODAY);
    expect(advice.route).toBe("bezwaar");
    expect(callMoment(advice, TODAY)).toBe("first");
  });

  it("comes after the letter from the day on which less than three weeks are left", () => {
    const { lastDay, ...advice } = objection(TODAY);
    const edge = addDays(lastDay ?? expect.fail(), -CALL_FIRST_DAYS);
    expect(callMoment({ ...advice, lastDay, routes: [] }, edge)).toBe("first");
    expect(callMoment({ ...advice, lastDay, routes: [] }, addDays(edge, 1))).toBe("after");
  });

  it("comes after the letter when it is late, urgent, or the last day is not known", () => {
    const advice = objection(TODAY);
    expect(callMoment(objection("2026-06-01"), TODAY)).toBe("after");
    expect(callMoment({ ...advice, urgentHelp: true }, TODAY)).toBe("after");
    expect(callMoment({ ...advice, lastDay: null, routes: [] }, TODAY)).toBe("after");
  });

  it("looks at the shortest term of all open ways", () => {
    const advice = objection(TODAY);
    const first = advice.routes[0] ?? expect.fail();
    const soon = { ...first, place: "parallel" as const, lastDay: addDays(TODAY, 10) };
    expect(callMoment({ ...advice, routes: [...advice.routes, soon] }, TODAY)).toBe("after");
    const closed = { ...soon, place: "excluded" as const };
    expect(callMoment({ ...advice, routes: [first, closed] }, TODAY)).toBe("first");
  });

  it("comes first for a complaint, which has no last day, and never before a court", () => {
    const advice = { ...objection(TODAY), lastDay: null, routes: [] };
    expect(callMoment({ ...advice, route: "klacht_agency" }, TODAY)).toBe("first");
    expect(callMoment({ ...objection(TODAY), route: "beroep_rechtbank" }, TODAY)).toBe("after");
  });
});
