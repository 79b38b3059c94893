import { describe, expect, test } from "vitest";
import { computeTermijn } from "./compute";

const resultOf = (rule: string, inputs: Record<string, unknown>) => {
  const computed = computeTermijn(rule, inputs);
  if (!computed.ok) throw new Error(JSON.stringify(computed.error));
  return computed.value;
};

/** Combinations of inputs that no worked example has; each expectation counted by hand. */
describe("combinations of inputs", () => {
  test("R2.1 the earlier of two printed days is the safe one, whichever it is", () => {
    const late = resultOf("R2.1", { bekendmaking: "2026-08-24", dagtekening: "2026-08-27" });
    expect(late).toMatchObject({ lastDay: "2026-10-05", safeLastDay: "2026-10-05" });
  });

  test("R2.8 without a readable postmark the first two working days after the end are in time", () => {
    const at = (received: string) =>
      resultOf("R2.8", { termLastDay: "2026-12-24", posted: null, received, postmarkLegible: false }).timely;
    // Thursday 24 December; 25 to 27 are free; Monday 28 and Tuesday 29 are the first two working days.
    expect([at("2026-12-28"), at("2026-12-29"), at("2026-12-30")]).toEqual([true, true, false]);
  });

  test("R2.9 midnight is the next day", () => {
    const at = (reachedSystem: string) =>
      resultOf("R2.9", { termLastDay: "2026-10-13", reachedSystem }).timely;
    expect([at("2026-10-13T23:59:59"), at("2026-10-14T00:00:00")]).toEqual([true, false]);
  });

  test("R2.10 a day late at the wrong body is late", () => {
    const inputs = { termLastDay: "2026-10-13", receivedByWrongBody: "2026-10-14" };
    expect(resultOf("R2.10", inputs).timely).toBe(false);
  });

  test("R2.11 before there was any decision it is not admissible by itself; after the end it is late", () => {
    const base = { besluitTaken: "2026-11-02", bekendmaking: "2026-11-09" };
    expect(resultOf("R2.11", { ...base, bezwaarReceived: "2026-11-01" }).timely).toBe(false);
    expect(resultOf("R2.11", { ...base, bezwaarReceived: "2026-12-21" }).timely).toBe(true);
    expect(resultOf("R2.11", { ...base, bezwaarReceived: "2026-12-22" }).timely).toBe(false);
  });

  test("R2.15 two days need no two working days; ninety-one days do not move", () => {
    expect(resultOf("R2.15", { firstDay: "2026-12-25", days: 2 })).toMatchObject({ lastDay: "2026-12-28" });
    expect(resultOf("R2.15", { firstDay: "2026-10-03", days: 91 })).toMatchObject({ lastDay: "2027-01-01" });
    expect(resultOf("R2.15", { firstDay: "2026-10-04", days: 90 })).toMatchObject({
      rawLastDay: "2027-01-01",
      lastDay: "2027-01-04",
    });
  });

  test("R3.4 a later date for the tax return lengthens, an earlier one does not shorten", () => {
    const until = (extendedTaxReturnDate: string) =>
      resultOf("R3.4", { berekeningsjaar: 2025, extendedTaxReturnDate }).lastDay;
    expect(until("2027-05-01")).toBe("2027-05-01");
    expect(until("2026-09-01")).toBe("2026-12-31");
  });

  test("R4.9 suspension: the days between request and repair; the safe notice one reading later", () => {
    const value = resultOf("R4.9", {
      bezwaartermijnLastDay: "2026-10-13",
      adviescommissie: false,
      herstelverzoekSent: "2026-10-20",
      verzuimHersteld: "2026-11-03",
    });
    // 21 October to 2 November are 13 days; 24 November + 13 = 7 December, a Monday.
    expect(value).toMatchObject({
      suspendedDays: 13,
      rawLastDay: "2026-12-07",
      lastDay: "2026-12-07",
      safeIngebrekestellingNotBefore: "2026-12-09",
    });
  });

  test("R4.9 when both readings fall in one weekend they end on the same Monday", () => {
    const value = resultOf("R4.9", {
      bezwaartermijnLastDay: "2026-10-13",
      adviescommissie: false,
      herstelverzoekSent: "2026-10-20",
      verzuimHersteld: "2026-11-01",
    });
    expect(value).toMatchObject({
      suspendedDays: 11,
      rawLastDay: "2026-12-05",
      lastDay: "2026-12-07",
      safeIngebrekestellingNotBefore: "2026-12-08",
    });
  });

  test("R4.9 more time asked after the end does not count", () => {
    const inputs = { bezwaartermijnLastDay: "2026-10-13", adviescommissie: false };
    const late = resultOf("R4.9", { ...inputs, verdagingNotified: "2026-11-25" });
    expect(late.lastDay).toBe("2026-11-24");
    expect(late.warnings.map(({ key }) => key)).toContain("termijn:warning.verdaging_late");
    expect(resultOf("R4.9", { ...inputs, verdagingNotified: "2026-11-24" }).lastDay).toBe("2027-01-05");
  });

  test("R4.9 from the day of the decision; an unknown committee counts as one", () => {
    const inputs = { besluitBekendgemaakt: "2023-04-14" };
    expect(resultOf("R4.9", { ...inputs, adviescommissie: false })).toMatchObject({
      firstDay: "2023-05-27",
      lastDay: "2023-07-07",
    });
    expect(resultOf("R4.9", { ...inputs, adviescommissie: null }).lastDay).toBe("2023-08-18");
  });

  test("R4.9 the Algemene termijnenwet moves the base term, and the extension counts on from there", () => {
    // Twelve weeks from 4 January 2027 end on Tweede Paasdag 29 March, so on 30 March; six weeks on: 11 May.
    const value = resultOf("R4.9", {
      bezwaartermijnLastDay: "2027-01-04",
      adviescommissie: true,
      verdagingNotified: "2027-03-29",
    });
    expect(value).toMatchObject({ rawLastDay: "2027-05-10", lastDay: "2027-05-11" });
  });

  test("R4.11 sixteen weeks do not move, twelve and eighteen do", () => {
    // Monday 7 December 2026 + 16 weeks = Monday 29 March 2027, Tweede Paasdag.
    expect(resultOf("R4.11", { beroepstermijnLastDay: "2026-12-07", weeks: 16 }).lastDay).toBe("2027-03-29");
    expect(resultOf("R4.11", { beroepstermijnLastDay: "2027-01-04", weeks: 12 }).lastDay).toBe("2027-03-30");
    expect(resultOf("R4.11", { beroepstermijnLastDay: "2026-11-23", weeks: 18 }).lastDay).toBe("2027-03-30");
    expect(resultOf("R4.11", { beroepstermijnLastDay: "2026-08-14", weeks: 26 }).lastDay).toBe("2027-02-12");
  });

  test("R5.4 the payment term does not move from a Saturday", () => {
    const value = resultOf("R5.4", { dagtekening: "2026-11-14" });
    expect(value).toMatchObject({ rawLastDay: "2026-12-26", lastDay: "2026-12-26", weekdayLastDay: "za" });
  });

  test("R6.1 a term that a statute names", () => {
    const inputs = { aanvraagReceived: "2026-10-05", statutoryTerm: { amount: 13, unit: "weken" } };
    expect(resultOf("R6.1", inputs).lastDay).toBe("2027-01-04");
  });

  test("R6.3 received before the term has ended: nothing follows", () => {
    const inputs = { decisionTermLastDay: "2026-11-24", ingebrekestellingReceived: "2026-11-20" };
    expect(resultOf("R6.3", inputs)).toMatchObject({ valid: false, lastDay: null, firstDwangsomDay: null });
  });

  test("R6.3 two weeks that end on Christmas Day run on to the Monday", () => {
    const inputs = { decisionTermLastDay: "2026-12-10", ingebrekestellingReceived: "2026-12-11" };
    expect(resultOf("R6.3", inputs)).toMatchObject({
      twoWeeksEnd: "2026-12-28",
      firstDwangsomDay: "2026-12-29",
      lastPossibleDwangsomDay: "2027-02-08",
    });
  });

  test("R6.4 several applicants share one penalty", () => {
    expect(resultOf("R6.4", { dwangsomDays: 42, numberOfApplicants: 2 })).toMatchObject({
      amountEur: 1442,
      amountPerApplicantEur: 721,
    });
    expect(resultOf("R6.4", { dwangsomDays: 42, numberOfApplicants: 3 }).amountPerApplicantEur).toBe(480.67);
    expect(resultOf("R6.4", { dwangsomDays: 60 })).toMatchObject({ amountEur: 1442, dwangsomDays: 42 });
  });

  test("R6.4 a decision on the first day costs nothing; no decision runs to the maximum", () => {
    const day = "2026-12-11";
    expect(resultOf("R6.4", { firstDwangsomDay: day, besluitBekendgemaakt: day })).toMatchObject({
      amountEur: 0,
      dwangsomDays: 0,
      lastDwangsomDay: null,
      lastDay: null,
    });
    expect(resultOf("R6.4", { firstDwangsomDay: day })).toMatchObject({
      amountEur: 1442,
      lastDwangsomDay: "2027-01-21",
      lastDay: "2027-02-04",
    });
  });

  test.each([
    [12, 99.99, 30],
    [12, 100, 100],
    [2, 99, 20],
    [12, 29.99, 0],
    [12, 30, 30],
    [0, 600, 0],
  ])("R6.7 toeslag: %d weeks late with %d euro at stake gives %d euro", (weeks, stake, amountEur) => {
    const inputs = {
      regime: "Awir toekenning (art. 14)",
      wholeWeeksInDefault: weeks,
      nabetalingOfTerugvorderingEur: stake,
    };
    expect(resultOf("R6.7", inputs).amountEur).toBe(amountEur);
  });

  test("R7.3 two weeks for a provisional measure", () => {
    const inputs = { procedure: "griffierecht voorlopige voorziening", mededelingSent: "2026-12-11" };
    expect(resultOf("R7.3", inputs)).toMatchObject({ rawLastDay: "2026-12-25", lastDay: "2026-12-28" });
  });

  test("R9.3 exactly a year is not more than a year", () => {
    const at = (klachtReceived: string) =>
      resultOf("R9.3", { gedraging: "2025-11-24", klachtReceived }).mustHandle;
    expect([at("2026-11-24"), at("2026-11-25")]).toEqual([true, false]);
  });

  test("R9.4 ten and four weeks", () => {
    const inputs = { klachtReceived: "2026-10-05", afdeling913: true, verdaging: true };
    expect(resultOf("R9.4", inputs).lastDay).toBe("2027-01-11");
  });

  test("R9.7 a year that ends on a Saturday does not move; the Friday is advised", () => {
    const value = resultOf("R9.7", { kennisgevingBevindingen: "2026-02-27" });
    expect(value).toMatchObject({
      lastDay: "2027-02-27",
      weekdayLastDay: "za",
      advisedLastWorkingDay: "2027-02-26",
    });
    expect(resultOf("R9.7", { kennisgevingBevindingen: "2028-02-29" }).lastDay).toBe("2029-02-28");
  });

  test("R10.4 six weeks after the decision on legal aid", () => {
    const value = resultOf("R10.4", { beslissingToevoeging: "2026-11-13" });
    expect(value).toMatchObject({ firstDay: "2026-11-14", rawLastDay: "2026-12-25", lastDay: "2026-12-28" });
  });

  test("R12.1 a month that ends on a Sunday runs to the Monday", () => {
    expect(resultOf("R12.1", { verzoekReceived: "2026-09-18" })).toMatchObject({
      rawLastDay: "2026-10-18",
      lastDay: "2026-10-19",
      withExtension: "2026-12-18",
    });
  });

  test("S-ASIEL two weeks", () => {
    const inputs = { procedure: "beroep asiel 2 weken", bekendmaking: "2026-12-11" };
    expect(resultOf("S-ASIEL", inputs)).toMatchObject({ rawLastDay: "2026-12-25", lastDay: "2026-12-28" });
  });

  test("S-UHT six weeks by law, sixteen by policy since July 2024", () => {
    expect(resultOf("S-UHT", { bekendmaking: "2026-09-01" })).toMatchObject({
      lastDay: "2026-10-13",
      policyLastDay: "2026-12-22",
    });
    expect(resultOf("S-UHT", { bekendmaking: "2024-01-10" }).policyLastDay).toBeNull();
  });

  test("S-UWV thirteen weeks do not move, also from a holiday", () => {
    const inputs = { procedure: "beslistermijn bezwaar UWV 13 weken", bezwaartermijnLastDay: "2026-09-25" };
    expect(resultOf("S-UWV", inputs)).toMatchObject({ rawLastDay: "2026-12-25", lastDay: "2026-12-25" });
  });

  test("S-VW nineteen weeks, or thirty-two with the extension", () => {
    const inputs = { procedure: "beslistermijn bezwaar regulier", bezwaartermijnLastDay: "2026-11-03" };
    expect(resultOf("S-VW", inputs).lastDay).toBe("2027-03-16");
    expect(resultOf("S-VW", { ...inputs, weeks: 32 }).lastDay).toBe("2027-06-15");
  });

  test.each([
    [225, 30, true],
    [224.99, 30, false],
    [300, 16, true],
    [112.5, 15, true],
    [112.49, 15, false],
    [300, undefined, true],
  ])("S-WAHV a fine of %d at age %s: security %s", (sanctieEur, age, zekerheidRequired) => {
    expect(resultOf("S-WAHV", { sanctieEur, age })).toMatchObject({ zekerheidRequired, lastDay: null });
  });

  test("S-WAHV appeal at the hof only above 110 euro", () => {
    const open = (sanctieEur: number) =>
      resultOf("S-WAHV", { sanctieEur, stage: "hoger beroep" }).hogerBeroepPossible;
    expect([open(110), open(110.01), open(111)]).toEqual([false, true, true]);
  });

  test("S-WOZ received in the last six weeks of the year: the term of Awb 7:10", () => {
    const inputs = { bezwaarReceived: "2026-11-20", bezwaartermijnLastDay: "2026-12-01" };
    expect(resultOf("S-WOZ", inputs)).toMatchObject({
      firstDay: "2026-12-02",
      rawLastDay: "2027-01-12",
      lastDay: "2027-01-12",
      withVerdaging: "2027-02-23",
    });
    expect(resultOf("S-WOZ", { bezwaarReceived: "2026-12-10", dagtekening: "2026-11-30" })).toMatchObject({
      firstDay: "2027-01-12",
      lastDay: "2027-02-22",
    });
    expect(resultOf("S-WOZ", { bezwaarReceived: "2026-11-19" }).lastDay).toBe("2026-12-31");
    expect(resultOf("S-WOZ", { dagtekening: "2026-02-28" })).toMatchObject({ lastDay: "2026-04-13" });
  });

  test("S-WVGGZ three weeks", () => {
    const value = resultOf("S-WVGGZ", { besluit: "2026-12-04" });
    expect(value).toMatchObject({ rawLastDay: "2026-12-25", lastDay: "2026-12-28", confidence: "verified" });
  });
});
