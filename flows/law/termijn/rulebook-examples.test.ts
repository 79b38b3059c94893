import { describe, expect, test } from "vitest";
import { extendByAtw } from "../calendar/atw";
import type { LocalDate } from "../types";
import { authorityTermOfLaw } from "./authority-term-of-law";
import { fileOpenFrom, papersBeforeHearing } from "./before-hearing";
import { citizenTermOfLaw } from "./citizen-term";
import { computeTermijn } from "./compute";
import { dwangsomAmount } from "./dwangsom";
import { griffierecht } from "./griffierecht";
import { advisedNoticeOfDefault, earliestNoticeOfDefault, noticeOfDefaultAge } from "./notice-of-default";

function expectRule(rule: string, inputs: Record<string, unknown>, outputs: Record<string, unknown>): void {
  const computed = computeTermijn(rule, inputs);
  if (!computed.ok) throw new Error(JSON.stringify(computed.error));
  expect(computed.value).toMatchObject(outputs);
}

const lastDayOf = (question: Parameters<typeof citizenTermOfLaw>[0]): LocalDate => {
  const found = citizenTermOfLaw(question);
  if (!found.ok) throw new Error(JSON.stringify(found.error));
  return found.value.lastDay;
};

/** Worked examples of the rulebook that a rule of the API answers: rule, inputs, outputs. */
const EXAMPLES: readonly (readonly [
  rule: string,
  inputs: Record<string, unknown>,
  outputs: Record<string, unknown>,
])[] = [
  ["R2.1", { bekendmaking: "2026-09-07" }, { lastDay: "2026-10-19", weekdayLastDay: "ma" }],
  ["R2.4", { terinzagelegging: "2026-09-03" }, { lastDay: "2026-10-14", weekdayLastDay: "wo" }],
  ["R6.1", { aanvraagReceived: "2026-10-07" }, { lastDay: "2026-12-02", weekdayLastDay: "wo" }],
  ["R2.1", { bekendmaking: "2026-10-12" }, { firstDay: "2026-10-13", lastDay: "2026-11-23" }],
  [
    "R2.2",
    { procedure: "bezwaar belasting", dagtekening: "2026-10-30", bekendmaking: "2026-10-27" },
    { lastDay: "2026-12-11", weekdayLastDay: "vr" },
  ],
  [
    "R2.2",
    { procedure: "bezwaar belasting", dagtekening: "2026-10-30", bekendmaking: "2026-11-03" },
    { lastDay: "2026-12-15", weekdayLastDay: "di" },
  ],
  ["R2.2", { procedure: "bezwaar toeslag", dagtekening: "2026-10-30" }, { lastDay: "2026-12-11" }],
  [
    "R2.2",
    { procedure: "bezwaar tegen eigen aangifte", voldoening: "2026-10-30" },
    { firstDay: "2026-10-31", lastDay: "2026-12-11" },
  ],
  ["R2.3", { terinzageleggingBesluit: "2026-10-01" }, { firstDay: "2026-10-02", lastDay: "2026-11-12" }],
  ["S-VW", { procedure: "bezwaar regulier (Vw)", bekendmaking: "2026-11-06" }, { lastDay: "2026-12-04" }],
  ["R2.1", { bekendmaking: "2026-11-06" }, { lastDay: "2026-12-18", weekdayLastDay: "vr" }],
  [
    "S-UWV",
    { procedure: "bezwaar ZW hersteldverklaring (medisch)", bekendmaking: "2026-11-06" },
    { lastDay: "2026-11-20" },
  ],
  [
    "R2.8",
    { termLastDay: "2026-11-23", posted: "2026-11-23", received: "2026-11-30" },
    { timely: true, latestReceiptByPost: "2026-11-30" },
  ],
  ["R2.8", { termLastDay: "2026-11-23", posted: "2026-11-23", received: "2026-12-01" }, { timely: false }],
  ["R2.9", { termLastDay: "2026-11-23", reachedSystem: "2026-11-23T23:58:00" }, { timely: true }],
  [
    "R2.10",
    {
      termLastDay: "2026-11-23",
      receivedByWrongBody: "2026-11-23",
      forwardedReceivedByRightBody: "2026-12-02",
    },
    { timely: true },
  ],
  [
    "R2.11",
    { besluitTaken: "2026-11-02", bezwaarReceived: "2026-11-04", bekendmaking: "2026-11-09" },
    { timely: true, lastDay: "2026-12-21" },
  ],
  ["R12.1", { verzoekReceived: "2026-10-31" }, { lastDay: "2026-11-30" }],
  ["R2.1", { dagtekening: "2026-11-06" }, { lastDay: "2026-12-18", safeLastDay: "2026-12-18" }],
  ["R2.14", { bekendmaking: "2026-10-06", kennisgevingInBlad: "2026-10-15" }, { lastDay: "2026-11-17" }],
  ["R2.15", { firstDay: "2026-12-25", days: 3 }, { rawLastDay: "2026-12-27", lastDay: "2026-12-29" }],
  ["R3.4", { berekeningsjaar: 2025 }, { lastDay: "2026-12-31", weekdayLastDay: "do" }],
  [
    "R4.9",
    { bezwaartermijnLastDay: "2026-11-23", adviescommissie: false },
    { lastDay: "2027-01-04", safeIngebrekestellingNotBefore: "2027-01-05" },
  ],
  ["R4.9", { bezwaartermijnLastDay: "2026-11-23", adviescommissie: true }, { lastDay: "2027-02-15" }],
  [
    "R4.9",
    { bezwaartermijnLastDay: "2026-11-23", adviescommissie: false, verdagingNotified: "2026-12-20" },
    { lastDay: "2027-02-15" },
  ],
  [
    "R4.9",
    { bezwaartermijnLastDay: "2026-11-23", adviescommissie: true, verdagingNotified: "2027-01-20" },
    { rawLastDay: "2027-03-29", lastDay: "2027-03-30" },
  ],
  ["R4.11", { beroepstermijnLastDay: "2026-08-14" }, { lastDay: "2026-12-04", weekdayLastDay: "vr" }],
  ["R5.4", { dagtekening: "2026-11-09" }, { lastDay: "2026-12-21", weekdayLastDay: "ma" }],
  ["R6.1", { aanvraagReceived: "2026-09-07" }, { lastDay: "2026-11-02", weekdayLastDay: "ma" }],
  [
    "R6.3",
    { decisionTermLastDay: "2027-01-04", ingebrekestellingReceived: "2027-01-06" },
    {
      valid: true,
      twoWeeksEnd: "2027-01-20",
      firstDwangsomDay: "2027-01-21",
      beroepPossibleFrom: "2027-01-21",
      lastPossibleDwangsomDay: "2027-03-03",
    },
  ],
  [
    "R6.4",
    { firstDwangsomDay: "2027-01-21", besluitBekendgemaakt: "2027-02-10" },
    {
      dwangsomDays: 20,
      amountEur: 532,
      lastDwangsomDay: "2027-02-09",
      beschikkingDwangsomLastDay: "2027-02-23",
    },
  ],
  [
    "R6.7",
    {
      regime: "Awir toekenning (art. 14)",
      wholeWeeksInDefault: 6,
      nabetalingOfTerugvorderingEur: 450,
    },
    { amountEur: 60 },
  ],
  ["R7.1", { beslissingOpBezwaarBekendgemaakt: "2026-11-05" }, { lastDay: "2026-12-17" }],
  ["R7.3", { procedure: "griffierecht beroep", mededelingSent: "2026-11-26" }, { lastDay: "2026-12-24" }],
  ["R7.5", { zitting: "2027-02-18" }, { lastDay: "2027-02-07", advisedLastWorkingDay: "2027-02-05" }],
  ["R7.7", { uitspraakSent: "2026-11-17" }, { lastDay: "2026-12-29" }],
  ["R7.8", { uitspraakSent: "2026-11-20" }, { rawLastDay: "2027-01-01", lastDay: "2027-01-04" }],
  ["R2.1", { bekendmaking: "2026-11-18" }, { lastDay: "2026-12-30", weekdayLastDay: "wo" }],
  ["R9.3", { gedraging: "2025-10-01", klachtReceived: "2026-11-23" }, { mustHandle: false }],
  ["R9.4", { klachtReceived: "2026-11-26", afdeling913: false }, { lastDay: "2027-01-07" }],
  ["R9.4", { klachtReceived: "2026-11-26", afdeling913: true }, { lastDay: "2027-02-04" }],
  ["R9.7", { kennisgevingBevindingen: "2026-11-04" }, { lastDay: "2027-11-04" }],
  ["R12.1", { verzoekReceived: "2026-11-23" }, { lastDay: "2026-12-23", withExtension: "2027-02-23" }],
  ["S-WOO", { verzoekReceived: "2026-11-02" }, { lastDay: "2026-11-30", weekdayLastDay: "ma" }],
  ["S-WOO", { verzoekReceived: "2026-11-02", verdaging: true }, { lastDay: "2026-12-14" }],
  ["S-VW", { procedure: "bezwaar regulier (Vw)", bekendmaking: "2026-10-06" }, { lastDay: "2026-11-03" }],
  [
    "S-VW",
    { procedure: "beslistermijn bezwaar regulier", bezwaartermijnLastDay: "2026-11-03", weeks: 19 },
    { lastDay: "2027-03-16", weekdayLastDay: "di" },
  ],
  ["S-ASIEL", { procedure: "beroep asiel 1 week", bekendmaking: "2026-11-12" }, { lastDay: "2026-11-19" }],
  [
    "S-UWV",
    { procedure: "bezwaar ZW hersteldverklaring (medisch)", bekendmaking: "2026-11-10" },
    { lastDay: "2026-11-24" },
  ],
  ["S-WOZ", { dagtekening: "2026-02-28", bezwaarReceived: "2026-03-20" }, { lastDay: "2026-12-31" }],
  ["R2.1", { bekendmaking: "2026-10-15" }, { lastDay: "2026-11-26", weekdayLastDay: "do" }],
];

describe("worked examples of the rulebook", () => {
  test.each(EXAMPLES)("%s %o", (rule, inputs, outputs) => expectRule(rule, inputs, outputs));

  test("R2.6 a term that ends on Saturday 26 December 2026 runs to Monday 28", () => {
    const end = extendByAtw("2026-12-26", { amount: 6, unit: "weken" });
    expect(end.lastDay).toBe("2026-12-28");
    expect(end.skipped).toEqual([
      { date: "2026-12-26", reason: "tweede_kerstdag" },
      { date: "2026-12-27", reason: "zondag" },
    ]);
  });

  test("R2.7 Hemelvaart 2028, a decree day and a weekend in a row", () => {
    expect(extendByAtw("2028-05-25", { amount: 6, unit: "weken" }).lastDay).toBe("2028-05-29");
  });

  test("R4.7 the file and the last papers before a hearing in bezwaar", () => {
    expect(fileOpenFrom("2026-12-17")).toEqual({ ok: true, value: "2026-12-10" });
    const papers = papersBeforeHearing("2026-12-17", "stukken.bezwaar");
    expect(papers).toMatchObject({ value: { lastDay: "2026-12-06", advisedLastWorkingDay: "2026-12-04" } });
  });

  test("R5.2 a provisional measure keeps an omgevingsvergunning out of force when asked within four weeks", () => {
    const lastDay = lastDayOf({
      termId: "omgevingsvergunning.vovo",
      eventDate: "2026-11-03",
      event: "publicatie",
      startsOn: "same_day",
      atw: false,
    });
    expect(lastDay).toBe("2026-11-30");
  });

  test("R5.3 ten days for the appeal to the director", () => {
    const question = {
      termId: "iw.directeursberoep",
      eventDate: "2026-11-16",
      event: "dagtekening",
    } as const;
    expect(lastDayOf(question)).toBe("2026-11-26");
  });

  test("R5.5 six weeks to pay another debt", () => {
    const question = {
      termId: "geldschuld.betalen",
      eventDate: "2026-11-09",
      event: "bekendmaking",
    } as const;
    expect(lastDayOf(question)).toBe("2026-12-21");
  });

  test("R6.2 the notice of default: possible the day after, advised a day later", () => {
    expect(earliestNoticeOfDefault("2027-01-04")).toBe("2027-01-05");
    expect(advisedNoticeOfDefault("2027-01-04")).toBe("2027-01-06");
    expect(earliestNoticeOfDefault("2026-12-02")).toBe("2026-12-03");
  });

  test("R6.4 thirty-five days are 1127 euro", () => {
    expect(dwangsomAmount(35, "2025-09-01")).toMatchObject({ value: { cents: 112_700 } });
  });

  test("R6.8 a notice after seven weeks is not unreasonably late", () => {
    expect(noticeOfDefaultAge("2026-09-01", "2026-10-20")).toBe("green");
    expect(noticeOfDefaultAge("2026-09-01", "2026-12-20")).toBe("amber");
    expect(noticeOfDefaultAge("2026-09-01", "2027-06-20")).toBe("red");
  });

  test("R7.3 the court fee of 2026, of 2024, and not of a year that we do not know", () => {
    expect(griffierecht("2026-11-23", "laag", "beroep")).toMatchObject({ ok: true, value: { value: 5400 } });
    expect(griffierecht("2026-11-23", "natuurlijk", "hoger_beroep")).toMatchObject({
      value: { value: 29_700 },
    });
    expect(griffierecht("2024-03-01", "rechtspersoon", "beroep")).toMatchObject({ value: { value: 37_100 } });
    expect(griffierecht("2025-03-01", "laag", "beroep").ok).toBe(false);
    expect(griffierecht("2027-01-01", "laag", "beroep").ok).toBe(false);
  });

  test("R7.10 cassatie in tax", () => {
    expect(lastDayOf({ termId: "cassatie", eventDate: "2026-11-18", event: "uitspraak" })).toBe("2026-12-30");
  });

  test("R7.11 four months for Strasbourg; longer than three, so the end does not move", () => {
    const question = { termId: "evrm.verzoekschrift", eventDate: "2026-11-18", event: "uitspraak" } as const;
    expect(lastDayOf(question)).toBe("2027-03-18");
  });

  test("S-OW eight weeks for a regular permit, fourteen with the extension", () => {
    const question = {
      termId: "omgevingsvergunning.beslissen",
      eventDate: "2026-09-28",
      event: "ontvangst",
      rule: "S-OW",
    } as const;
    expect(authorityTermOfLaw({ ...question, extensionId: null })).toMatchObject({
      value: { lastDay: "2026-11-23" },
    });
    expect(authorityTermOfLaw({ ...question, extensionId: "omgevingsvergunning.verlengen" })).toMatchObject({
      value: { lastDay: "2027-01-04" },
    });
  });
});
