import { describe, expect, it } from "vitest";
import { addDays, addMonths } from "#flows/law/calendar/dates";
import { URGENT_HELP } from "#flows/law/help/help";
import { parseJson } from "./json-tree";
import { staleItems, staleLines } from "./stale";

const amounts = (validTo: string | null) =>
  parseJson(
    "flows/law/terms-data/amounts.json",
    JSON.stringify({
      fee: { lastChecked: "2026-11-23", periods: [{ value: 1, validFrom: "2026-01-01", validTo }] },
    }),
  );

const kindsOn = (today: string, validTo: string | null = null) =>
  staleItems([amounts(validTo)], today)
    .filter(({ where }) => where.startsWith("flows/law/terms-data"))
    .map(({ kind, date }) => `${kind} ${date}`);

describe("stale data", () => {
  it("goes out of date after the months of its policy, on that day and not before", () => {
    expect(kindsOn("2027-11-22")).toEqual([]);
    expect(kindsOn("2027-11-23")).toEqual(["unchecked 2027-11-23"]);
  });

  it("ends soon within sixty days, and has ended the day after its last day", () => {
    expect(kindsOn("2026-11-01", "2026-12-31")).toEqual(["ends soon 2026-12-31"]);
    expect(kindsOn("2026-10-31", "2026-12-31")).toEqual([]);
    expect(kindsOn("2026-12-31", "2026-12-31")).toEqual(["ends soon 2026-12-31"]);
    expect(kindsOn("2027-01-01", "2026-12-31")).toEqual(["ended 2026-12-31"]);
  });

  it("does not list a period that another one follows, nor a row that another row takes over from", () => {
    const lanes = parseJson(
      "flows/law/advice/lanes.json",
      JSON.stringify({
        lanes: [
          { id: "old", until: "2019-12-31" },
          { id: "new", from: "2020-01-01" },
          { id: "gone", until: "2020-06-30" },
        ],
      }),
    );
    expect(staleItems([lanes], "2026-11-24").map(({ what }) => what)).toEqual(["gone"]);
  });

  it("lists phone numbers of help a year after they were checked", () => {
    const due = addMonths(URGENT_HELP[0]?.lastChecked ?? "", 12);
    const isListed = (today: string): boolean =>
      staleItems([], today).some(({ what }) => what === "help levensgevaar (112)");
    expect(isListed(addDays(due, -1))).toBe(false);
    expect(isListed(due)).toBe(true);
  });

  it("gathers marked entries with one reason in a line, unless all are wanted", () => {
    const types = parseJson(
      "flows/law/catalogue/decision-types.json",
      '[\n{"id":"a","recheck":true,"law_text_date":"2015-11"},\n{"id":"b","recheck":true,"law_text_date":"2015-11"},\n{"id":"c","recheck":false}]',
    );
    const items = staleItems([types], "2026-11-24");
    expect(items.map(({ what, where }) => [what, where])).toEqual([
      ["a", "flows/law/catalogue/decision-types.json:2"],
      ["b", "flows/law/catalogue/decision-types.json:3"],
    ]);
    expect(staleLines(items, false)).toHaveLength(1);
    expect(staleLines(items, true)).toHaveLength(2);
  });
});
