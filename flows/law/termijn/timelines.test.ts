import { describe, expect, test } from "vitest";
import type { Result } from "../../result";
import { amountOn } from "../terms-data/lookup";
import { authorityTermOfLaw } from "./authority-term-of-law";
import { citizenTermOfLaw } from "./citizen-term";
import { decisionTermOnBezwaar } from "./decision-on-bezwaar";
import { dwangsom } from "./dwangsom";
import { noticeOfDefault } from "./notice-of-default";

function value<V, E>(result: Result<V, E>): V {
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}

describe("appendix F of the rulebook, date for date", () => {
  test("UWV refuses a WIA-uitkering; letter sent Monday 5 October 2026", () => {
    const bezwaar = value(
      citizenTermOfLaw({
        termId: "rechtsmiddel",
        eventDate: "2026-10-05",
        event: "bekendmaking",
        rule: "R2.1",
      }),
    );
    expect(bezwaar.lastDay).toBe("2026-11-16");
    const decision = value(
      authorityTermOfLaw({
        termId: "bezwaar.beslissen_uwv_deskundige",
        extensionId: null,
        eventDate: bezwaar.lastDay,
        event: "einde_bezwaartermijn",
        rule: "S-UWV",
      }),
    );
    expect(decision.lastDay).toBe("2027-03-15");
    const notice = value(
      noticeOfDefault({ decisionTermLastDay: decision.lastDay, ingebrekestellingReceived: "2027-03-17" }),
    );
    expect(notice).toMatchObject({
      valid: true,
      twoWeeksEnd: "2027-03-31",
      firstDwangsomDay: "2027-04-01",
      beroepPossibleFrom: "2027-04-01",
      lastPossibleDwangsomDay: "2027-05-12",
    });
    const penalty = value(dwangsom({ firstDwangsomDay: "2027-04-01", besluitBekendgemaakt: "2027-04-12" }));
    expect(penalty).toMatchObject({ days: 11, cents: 25_300 });
    const beroep = value(
      citizenTermOfLaw({
        termId: "rechtsmiddel",
        eventDate: "2027-04-12",
        event: "bekendmaking",
        rule: "R7.1",
      }),
    );
    expect(beroep.lastDay).toBe("2027-05-24");
  });

  test("Dienst Toeslagen reclaims; dated Friday 16 October 2026, in the box on the 13th", () => {
    const hearing = value(amountOn("toeslag.zienswijze_vanaf", "2026-10-16"));
    expect(hearing.value).toBeLessThanOrEqual(230_000);
    const bezwaar = value(
      citizenTermOfLaw({
        termId: "rechtsmiddel",
        eventDate: "2026-10-16",
        event: "dagtekening",
        rule: "R2.2",
        articles: ["Awir 35"],
      }),
    );
    expect(bezwaar.lastDay).toBe("2026-11-27");
    const payment = citizenTermOfLaw({
      termId: "toeslag.betalen",
      eventDate: "2026-10-16",
      event: "dagtekening",
      atw: false,
    });
    expect(value(payment).lastDay).toBe("2026-11-27");
    const terms = { bezwaartermijnLastDay: bezwaar.lastDay, adviescommissie: false };
    expect(value(decisionTermOnBezwaar({ ...terms, verdagingNotified: null })).lastDay).toBe("2027-01-08");
    expect(value(decisionTermOnBezwaar({ ...terms, verdagingNotified: "2026-12-30" })).lastDay).toBe(
      "2027-02-19",
    );
  });
});
