import { describe, expect, test } from "vitest";
import { isLocalDate } from "../calendar/dates";
import amounts from "./amounts.json";
import { legalRef } from "./legal-ref";
import { amountOn, tableOn, termOn } from "./lookup";
import statutes from "./statutes.json";
import tables from "./tables.json";
import terms from "./terms.json";

const dated = Object.entries({ ...terms, ...amounts, ...tables });

describe("the dated data", () => {
  test.each(dated)(
    "%s is complete and its periods do not overlap",
    (_id, { rule, article, lastChecked, periods }) => {
      expect(rule).toMatch(/^(R\d+\.\d+|S-[A-Z]+)$/);
      expect(() => legalRef(rule, article)).not.toThrow();
      expect(isLocalDate(lastChecked)).toBe(true);
      const ordered = [...periods].sort((a, b) => a.validFrom.localeCompare(b.validFrom));
      for (const [index, { validFrom, validTo, source, confidence }] of ordered.entries()) {
        expect(isLocalDate(validFrom)).toBe(true);
        expect(source).not.toBe("");
        expect(["verified", "knowledge"]).toContain(confidence);
        const next = ordered[index + 1];
        if (validTo !== null) expect(validTo >= validFrom).toBe(true);
        if (next) expect(validTo !== null && validTo < next.validFrom).toBe(true);
      }
    },
  );

  test("a value is given inside its period only, never the last known one", () => {
    expect(amountOn("toeslag.geen_terugvordering_tot", "2026-12-31")).toMatchObject({
      value: { value: 12_100 },
    });
    expect(amountOn("toeslag.geen_terugvordering_tot", "2027-01-01")).toEqual({
      ok: false,
      error: { id: "toeslag.geen_terugvordering_tot", date: "2027-01-01" },
    });
    expect(amountOn("griffierecht.beroep.laag", "2025-06-01").ok).toBe(false);
    expect(termOn("asiel.beroep.een_week", "2026-06-11").ok).toBe(false);
    expect(termOn("asiel.beroep.een_week", "2026-06-12")).toMatchObject({
      value: { value: 1, unit: "weken" },
    });
    expect(tableOn("rechtsbijstand.eigen_bijdrage", "2026-11-23").ok).toBe(false);
    expect(tableOn("rechtsbijstand.eigen_bijdrage", "2023-05-01")).toMatchObject({ ok: true });
  });

  test("the daily penalty adds up to 1442 euro in 42 days", () => {
    const table = tableOn("dwangsom", "2026-11-23");
    if (!table.ok) throw new Error("the table of 2026 is known");
    const sum = table.value.value.reduce(
      (cents, band) => cents + (band.toDay - band.fromDay + 1) * band.cents,
      0,
    );
    expect(sum).toBe(144_200);
  });
});

describe("references to the law", () => {
  test.each([
    ["Awb 6:7", "jci1.3:c:BWBR0005537&artikel=6:7"],
    ["Awb 4:17 lid 3", "jci1.3:c:BWBR0005537&artikel=4:17&lid=3"],
    ["Atw 3", "jci1.3:c:BWBR0002448&artikel=3"],
    ["Vw 2000 69 lid 1", "jci1.3:c:BWBR0011823&artikel=69&lid=1"],
    ["IW 1990 24 lid 5", "jci1.3:c:BWBR0004770&artikel=24&lid=5"],
    ["Wet WOZ 30 lid 9", "jci1.3:c:BWBR0007119&artikel=30&lid=9"],
    ["BW 1 1:264", "jci1.3:c:BWBR0002656&artikel=1:264"],
    ["AVG 12 lid 3", null],
    ["Wht", null],
  ])("%s", (article, jci) => expect(legalRef("R2.1", article).jci).toBe(jci));

  test("a statute that is not in the table is a bug", () =>
    expect(() => legalRef("R2.1", "Xyz 1")).toThrow());

  test("BWB numbers have their form", () => {
    for (const { bwb } of Object.values(statutes)) if (bwb !== null) expect(bwb).toMatch(/^BWBR\d{7}$/);
  });
});
