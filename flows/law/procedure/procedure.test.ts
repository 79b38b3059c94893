import { describe, expect, it } from "vitest";
import { createActor } from "xstate";
import { advise, emptyFacts } from "../advice/advise";
import catalogue from "../catalogue/decision-types.json";
import { ROUTE_CODES } from "../types";
import ar from "../words/procedure.ar.json";
import en from "../words/procedure.en.json";
import nl from "../words/procedure.nl.json";
import { beforeCourt } from "./before-court";
import { machineOf } from "./machine";
import { procedureFor } from "./procedure-for";
import type { Road } from "./road";
import { ROADS } from "./roads";
import { routeMap } from "./route-map";

const SOCIAL = { court: "rechtbank", higherAppeal: "crvb" };
const roads: readonly (readonly [string, Road])[] = Object.entries(ROADS);
const targets = (road: Road) =>
  Object.entries(road.steps).flatMap(([from, { to }]) =>
    to.map((target) =>
      typeof target === "string" ? { from, step: target, when: null } : { from, ...target },
    ),
  );

describe("every road", () => {
  it.each(roads)("%s only has arrows to steps that exist, and reaches every step", (_id, road) => {
    const reached = new Set([road.start]);
    for (const step of reached) {
      for (const { from, step: to } of targets(road)) if (from === step) reached.add(to);
    }
    expect([...reached].sort()).toEqual(Object.keys(road.steps).sort());
  });

  it.each(roads)("%s never goes round: the last step is reached from anywhere", (id, road) => {
    const actor = createActor(machineOf(id, road)).start();
    const limit = Object.keys(road.steps).length;
    for (let count = 0; count < limit; count += 1) {
      const first = road.steps[String(actor.getSnapshot().value)]?.to[0];
      if (first === undefined) break;
      const event = typeof first === "string" ? `naar.${first}` : `naar.${first.step}.${first.when}`;
      actor.send({ type: event });
    }
    expect(actor.getSnapshot().status).toBe("done");
  });

  it("has words for its steps, its conditions and the courts of the catalogue, in each language", () => {
    const used = {
      step: roads.flatMap(([, road]) => Object.keys(road.steps)),
      when: roads.flatMap(([, road]) => targets(road).flatMap(({ when }) => when ?? [])),
      body: catalogue.decision_types.flatMap((type) =>
        [type.court_first_instance, type.higher_appeal].flatMap((one) => one ?? []),
      ),
    };
    for (const words of [nl, en, ar]) {
      expect(Object.keys(words.step).sort()).toEqual([...new Set(used.step)].sort());
      expect(Object.keys(words.when).sort()).toEqual([...new Set(used.when)].sort());
      expect([...new Set(used.body)].filter((body) => !(body in words.body))).toEqual([]);
    }
  });
});

describe("the procedure of a route", () => {
  it.each(ROUTE_CODES)("%s stands on a step of its own road, or is no procedure", (code) => {
    const procedure = procedureFor(code, { court: null, higherAppeal: null });
    if (procedure === null) expect(["informeel", "geen"]).toContain(code);
    else expect(procedure.steps.map(({ id }) => id)).toContain(procedure.here);
  });

  it("goes from besluit over bezwaar and beroep to the Centrale Raad", () => {
    const map = routeMap(procedureFor("bezwaar", SOCIAL) ?? expect.fail());
    expect(map.main).toEqual([
      "besluit",
      "bezwaar",
      "beslissing_op_bezwaar",
      "beroep",
      "uitspraak",
      "hoger_beroep",
      "einduitspraak",
    ]);
    expect(map.steps.find(({ id }) => id === "hoger_beroep")?.where).toEqual({ key: "procedure:body.crvb" });
  });

  it("ends at the first ruling where no higher judge is known", () => {
    const map = routeMap(
      procedureFor("beroep_rechtbank", { court: "abrvs", higherAppeal: null }) ?? expect.fail(),
    );
    expect(map.main.at(-1)).toBe("uitspraak");
  });

  it("has cassatie for a tax, and officier, kantonrechter and hof for a traffic fine", () => {
    const tax =
      procedureFor("bezwaar", { court: "rechtbank", higherAppeal: "gerechtshof-belasting" }) ?? expect.fail();
    expect(routeMap(tax).main.slice(-2)).toEqual(["cassatie", "arrest"]);
    const fine = { court: "kantonrechter", higherAppeal: "gerechtshof-arnhem-leeuwarden" };
    const first = routeMap(procedureFor("administratief_beroep", fine) ?? expect.fail());
    expect(first.main.slice(0, 4)).toEqual(["boete", "beroep_officier", "beslissing_officier", "beroep"]);
    expect(routeMap(procedureFor("kantonrechter", fine) ?? expect.fail()).position).toBe(4);
  });
});

describe("the map of a procedure", () => {
  const statesAt = (here: string) =>
    Object.fromEntries(
      routeMap(procedureFor("bezwaar", SOCIAL) ?? expect.fail(), here).steps.map(({ id, state }) => [
        id,
        state,
      ]),
    );

  it("marks what is done, here and still possible", () => {
    expect(statesAt("bezwaar")).toMatchObject({
      besluit: "done",
      bezwaar: "here",
      ingebrekestelling: "possible",
      beroep: "possible",
    });
  });

  it("closes the side road that was not taken", () => {
    expect(statesAt("beroep")).toMatchObject({ beslissing_op_bezwaar: "done", ingebrekestelling: "closed" });
  });

  it("counts the side road when the person is on it", () => {
    const map = routeMap(procedureFor("bezwaar", SOCIAL) ?? expect.fail(), "beroep_niet_tijdig");
    expect(map.main.slice(0, 5)).toEqual([
      "besluit",
      "bezwaar",
      "ingebrekestelling",
      "beroep_niet_tijdig",
      "beslissing_op_bezwaar",
    ]);
    expect(map.position).toBe(4);
  });
});

describe("what comes before the court", () => {
  const facts = { ...emptyFacts("2026-10-20"), stage: "primary_decision", isBesluit: true } as const;
  const of = (decisionType: string) =>
    beforeCourt(advise({ ...facts, decisionType, letterDate: "2026-10-05", publishedDate: "2026-10-08" }));

  it.each([
    ["uniform-besluit", "zienswijze"],
    ["omgevingsplan", "zienswijze"],
    ["asiel-afgewezen", "nothing"],
    ["huisverbod", "nothing"],
    ["kwijtschelding-lokaal", "administratief_beroep"],
    ["pw-boete", "bezwaar"],
  ])("%s: %s", (decisionType, before) => {
    expect(of(decisionType)).toBe(before);
  });

  it("R7.2: an omgevingsplan goes to the Council of State as the first and only court", () => {
    const procedure = procedureFor("hoger_beroep_abrvs", {
      court: "abrvs",
      higherAppeal: null,
      before: "zienswijze",
    });
    expect(procedure?.here).toBe("beroep");
    expect(procedure?.steps.map(({ id }) => id)).toEqual([
      "ontwerpbesluit",
      "zienswijze",
      "besluit",
      "beroep",
      "uitspraak",
    ]);
  });
});
