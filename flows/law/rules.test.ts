import { describe, expect, it } from "vitest";
import { advise, emptyFacts } from "./advice/advise";
import { HELP_LADDER } from "./help/help";
import { fileOpenFrom, papersBeforeHearing } from "./termijn/before-hearing";
import { computeTermijn } from "./termijn/compute";
import { amountOn, termOn } from "./terms-data/lookup";
import type { Advice, AdviceFacts } from "./types";

const told = (today: string, given: Partial<AdviceFacts>): Advice =>
  advise({ ...emptyFacts(today), ...given });

/** The worked examples of the rulebook that name a day or a route and that are not about one special regime. */
describe("how to read the rulebook", () => {
  it("R0.4 gives the citizen the earlier day on doubt, and a notice to the agency the later one", () => {
    const printed = told("2026-10-20", {
      decisionType: "akw",
      letterDate: "2026-10-05",
      received: "2026-10-09",
    });
    expect(printed.lastDay).toBe("2026-11-16");
    const silence = told("2026-12-03", {
      stage: "no_decision_in_time",
      agency: "svb",
      requestDate: "2026-10-07",
    });
    expect(silence.earliestDay).toBe("2026-12-03");
  });

  it("R0.7 does not take the amount of another year", () => {
    const appeal = (today: string) =>
      told(today, { decisionType: "akw", stage: "decision_on_objection", letterDate: today });
    expect(appeal("2026-12-01").routes[0]?.feeCents).toBe(5_400);
    expect(appeal("2027-01-05").routes[0]?.feeCents).toBeNull();
  });
});

describe("which first step", () => {
  it("R1.1 a health insurer is no administrative body, the college is", () => {
    const insurer = told("2026-10-20", {
      agency: "zorgverzekeraar",
      decisionType: "zorgverzekeraar",
      letterDate: "2026-10-05",
    });
    expect(insurer.routes.filter(({ place }) => place !== "excluded").map(({ code }) => code)).not.toContain(
      "bezwaar",
    );
    const college = told("2026-10-20", {
      agency: "gemeente",
      decisionType: "pw-boete",
      letterDate: "2026-10-05",
    });
    expect(college.route).toBe("bezwaar");
  });

  it("R1.8 a request to enforce that gets no answer: eight weeks, then the notice", () => {
    const request = told("2026-11-24", {
      agency: "gemeente",
      decisionType: "handhavingsverzoek",
      stage: "no_decision_in_time",
      requestDate: "2026-10-07",
    });
    expect(request).toMatchObject({ route: "ingebrekestelling", earliestDay: "2026-12-03" });
  });
});

describe("terms and lateness", () => {
  it("R2.5 six weeks, four for aliens, two for a medical Ziektewet case, ten days at the director", () => {
    const length = (id: Parameters<typeof termOn>[0]) => {
      const found = termOn(id, "2026-11-24");
      return found.ok ? `${found.value.value} ${found.value.unit}` : "unknown";
    };
    expect(length("rechtsmiddel")).toBe("6 weken");
    expect(length("vw.rechtsmiddel")).toBe("4 weken");
    expect(length("zw.bezwaar_medisch")).toBe("2 weken");
    expect(length("iw.directeursberoep")).toBe("10 dagen");
  });

  it("R3.5 a decision on WW that has long been final: ask the body to look again", () => {
    const old = told("2026-11-24", { agency: "uwv", decisionType: "ww-afgewezen", letterDate: "2025-04-21" });
    expect(old).toMatchObject({ route: "herhaalde_aanvraag", lastDay: null });
    expect(old.routes.find(({ code }) => code === "bezwaar")?.place).toBe("excluded");
  });
});

describe("bezwaar", () => {
  it("R4.2 reasons may follow, on time and with the article that says so", () => {
    const facts = "Ik heb de redenen nog niet op papier.";
    const advice = told("2026-11-20", { facts, decisionType: "wia-beoordeling", letterDate: "2026-10-12" });
    expect(advice).toMatchObject({ route: "bezwaar", lastDay: "2026-11-23", late: false });
    expect(advice.legalBasis).toContainEqual(expect.objectContaining({ rule: "R4.2", article: "Awb 6:6" }));
  });

  it("R4.8 bezwaar is free, and a point of professional help is worth the amount of the year", () => {
    const advice = told("2026-11-20", { decisionType: "akw", letterDate: "2026-10-12" });
    expect(advice.routes[0]?.feeCents).toBe(0);
    expect(amountOn("proceskosten.punt_bezwaar", "2026-11-20")).toMatchObject({ value: { value: 66_600 } });
    expect(amountOn("proceskosten.punt_bezwaar", "2027-11-20").ok).toBe(false);
  });

  it("R5.1 does not stop the decision; a judge can, and payment can be paused on request", () => {
    const bill = told("2026-11-20", {
      decisionType: "ib-aanslag",
      letterDate: "2026-10-12",
      urgency: true,
    });
    const suspends = new Map(bill.routes.map(({ code, suspends }) => [code, suspends]));
    expect(suspends.get("bezwaar")).toBe("no");
    expect(suspends.get("voorlopige_voorziening")).toBe("partly");
    expect(suspends.get("uitstel_van_betaling")).toBe("partly");
  });

  it("R12.3 the file lies open a week before the hearing, and papers go in ten clear days before it", () => {
    expect(fileOpenFrom("2026-12-17")).toEqual({ ok: true, value: "2026-12-10" });
    expect(papersBeforeHearing("2026-12-17", "stukken.bezwaar")).toMatchObject({
      ok: true,
      value: { lastDay: "2026-12-06", advisedLastWorkingDay: "2026-12-04" },
    });
  });
});

describe("no decision in time", () => {
  it("R6.5 the body fixes the penalty within two weeks after the last day owed", () => {
    const penalty = computeTermijn("R6.4", { firstDwangsomDay: "2026-12-30", besluitBekendgemaakt: null });
    expect(penalty).toMatchObject({
      ok: true,
      value: { lastDwangsomDay: "2027-02-09", beschikkingDwangsomLastDay: "2027-02-23" },
    });
  });

  it("R6.6 a notice received on 6 January opens the court on the 21st", () => {
    const silence = told("2027-01-10", {
      agency: "svb",
      stage: "no_decision_in_time",
      requestDate: "2026-10-01",
      defaultNoticeDate: "2027-01-06",
    });
    expect(silence).toMatchObject({ route: "beroep_niet_tijdig", earliestDay: "2027-01-21", lastDay: null });
    expect(amountOn("niet_tijdig.dwangsom_per_dag", "2026-11-24")).toMatchObject({
      value: { value: 10_000 },
    });
  });
});

describe("the court", () => {
  it("R7.4 asking to be freed of the fee is possible within the term to pay it", () => {
    const fee = computeTermijn("R7.3", { procedure: "griffierecht beroep", mededelingSent: "2026-11-26" });
    expect(fee).toMatchObject({ ok: true, value: { lastDay: "2026-12-24" } });
  });

  it("R7.6 damage: the body first, eight weeks, and up to 25.000 euro at this judge", () => {
    expect(termOn("schade.wachten", "2026-11-24")).toMatchObject({ value: { value: 8, unit: "weken" } });
    expect(amountOn("schade.bestuursrechter_tot", "2026-11-24")).toMatchObject({
      value: { value: 2_500_000 },
    });
  });
});

describe("help", () => {
  it("R10.1 goes from near to far, with the free number of the Juridisch Loket before the lawyer", () => {
    const ids = HELP_LADDER.map(({ id }) => id);
    expect(ids.indexOf("sociaal-raadslieden")).toBeLessThan(ids.indexOf("juridisch-loket"));
    expect(ids.indexOf("juridisch-loket")).toBeLessThan(ids.indexOf("advocaat"));
    expect(HELP_LADDER.find(({ id }) => id === "juridisch-loket")?.phone).toBe("0800-8020");
  });

  it("R10.2 no subsidised lawyer for less than 500 euro", () =>
    expect(amountOn("rechtsbijstand.belang_vanaf", "2026-11-24")).toMatchObject({
      value: { value: 50_000 },
    }));

  it("R10.3 the limits of 2026 are not known, and not those of 2024 either way", () => {
    expect(amountOn("rechtsbijstand.inkomen_alleenstaand", "2024-06-01")).toMatchObject({
      value: { value: 3_110_000 },
    });
    expect(amountOn("rechtsbijstand.inkomen_alleenstaand", "2026-11-24").ok).toBe(false);
  });
});

describe("information", () => {
  it("R12.2 four weeks from the day after receipt, six with the extension", () => {
    const answer = (verdaging: boolean) =>
      computeTermijn("S-WOO", { verzoekReceived: "2026-11-02", verdaging });
    expect(answer(false)).toMatchObject({ ok: true, value: { lastDay: "2026-11-30" } });
    expect(answer(true)).toMatchObject({ ok: true, value: { lastDay: "2026-12-14" } });
  });
});
