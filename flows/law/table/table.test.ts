import { describe, expect, it } from "vitest";
import { addDays, addMonths } from "../calendar/dates";
import { isFreeDay } from "../calendar/free-days";
import { allAgencies, allDecisionTypes } from "../catalogue/catalogue";
import ruleIds from "../rule-ids.json";
import { careOf, findRows, type LawQuery } from "./find-rows";
import { LAW_PARTS, type LawRow } from "./row";
import { lawRows } from "./rows";
import { checkDue, HORIZON_DAYS } from "./stale";

const TODAY = "2026-11-24";
const rows = lawRows(TODAY);
const all: LawQuery = { words: "", part: null, careOnly: false };
const find = (query: Partial<LawQuery>) => findRows(rows, { ...all, ...query }, TODAY);

describe("the law as a table", () => {
  it("has every part, every body and every decision type", () => {
    expect(LAW_PARTS.filter((part) => find({ part }).length === 0)).toEqual([]);
    expect(find({ part: "bodies" })).toHaveLength(allAgencies().length);
    expect(find({ part: "decision_types" })).toHaveLength(allDecisionTypes().length);
    expect(findRows(rows, all, TODAY)).toEqual(rows);
  });

  it("names for each row where it comes from, when it was looked at, and a rule that exists", () => {
    const rules = new Set([...Object.keys({ ...ruleIds.rules, ...ruleIds.beside }), "Std"]);
    for (const row of rows) {
      expect(row.source !== "" || row.value.kind === "unknown", row.id).toBe(true);
      expect(row.rule === null || rules.has(row.rule), `${row.id} ${row.rule}`).toBe(true);
    }
  });

  it("R2.7 shows the free days of two years back to three years ahead, and says which decree is not known", () => {
    const days = find({ part: "free_days" });
    const dated = days.flatMap(({ value }) => (value.kind === "day" ? [value.date] : []));
    expect(dated.every(isFreeDay)).toBe(true);
    expect([dated[0], dated.at(-1)]).toEqual(["2024-01-01", "2029-12-26"]);
    expect(dated).toEqual(expect.arrayContaining(["2028-04-28", "2028-05-26", "2025-04-26"]));
    expect(days.filter(({ value }) => value.kind === "unknown").map(({ validFrom }) => validFrom)).toEqual([
      "2029-01-01",
    ]);
  });

  it("is searched by words in any order, without accents or capitals", () => {
    expect(find({ words: "awb 6:7" }).map(({ id }) => id)).toContain("rechtsmiddel");
    expect(find({ words: "BIJSTAND krijgt" }).map(({ id }) => id)).toContain("pw-aanvraag-afgewezen");
    expect(find({ words: "geen zulke woorden xyz" })).toEqual([]);
  });
});

describe("rows that need care", () => {
  const row: LawRow = {
    ...(rows.find(({ part }) => part === "amounts") as LawRow),
    validTo: "2026-12-31",
    followed: false,
    marked: false,
    lastChecked: TODAY,
  };

  it("end within the horizon, or have ended, unless another period follows", () => {
    const soon = addDays("2026-12-31", -HORIZON_DAYS);
    expect(careOf(row, addDays(soon, -1))).toBeNull();
    expect(careOf(row, soon)).toBe("ends_soon");
    expect(careOf(row, "2026-12-31")).toBe("ends_soon");
    expect(careOf(row, "2027-01-01")).toBe("ended");
    expect(careOf({ ...row, followed: true }, "2027-01-01")).toBeNull();
  });

  it("were not looked at for as long as the policy of their file allows", () => {
    const open = { ...row, validTo: null };
    const due = checkDue(row.file, row.lastChecked);
    expect(due).toBe(addMonths(TODAY, 12));
    expect(careOf(open, addDays(due, -1))).toBeNull();
    expect(careOf(open, due)).toBe("unchecked");
    expect(checkDue("flows/law/calendar/free-days.json", TODAY)).toBe(addMonths(TODAY, 24));
  });

  it("are marked by their author; and only these are shown when asked", () => {
    expect(careOf({ ...row, validTo: null, marked: true }, TODAY)).toBe("marked");
    const cared = find({ careOnly: true });
    expect(cared.length).toBeGreaterThan(0);
    expect(cared.length).toBeLessThan(rows.length);
    expect(cared.every((one) => careOf(one, TODAY) !== null)).toBe(true);
  });
});
