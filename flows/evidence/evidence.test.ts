import { describe, expect, it } from "vitest";
import { allDecisionTypes, legend } from "../law/catalogue/catalogue";
import { ROUTE_CODES } from "../law/types";
import { GROUNDS } from "../letter/grounds";
import { evidenceFor, evidenceOfGround, evidenceOfType } from "./evidence-for";
import { EVIDENCE_IDS, isEvidence, sourceOf } from "./items";
import lists from "./lists.json";
import ar from "./words/ar.json";
import en from "./words/en.json";
import nl from "./words/nl.json";

const rows = Object.values(lists).flatMap((list) =>
  typeof list === "string" ? [] : Object.entries(list as Readonly<Record<string, readonly string[]>>),
);
const NOTHING = { decisionType: null, route: null, grounds: [], late: false } as const;
const idsOf = (facts: Parameters<typeof evidenceFor>[0]) => evidenceFor(facts).flatMap(({ items }) => items);

describe("evidence", () => {
  it("names something for each decision type, with the list of its family to fall back on", () => {
    const types = allDecisionTypes();
    expect(types.length).toBeGreaterThanOrEqual(195);
    expect(types.filter(({ id }) => evidenceOfType(id).length === 0).map(({ id }) => id)).toEqual([]);
    expect(Object.keys(legend.domains).filter((id) => !Object.hasOwn(lists.domains, id))).toEqual([]);
  });

  it("names something for each ground", () => {
    expect(GROUNDS.filter(({ id }) => evidenceOfGround(id).length === 0)).toEqual([]);
    expect(Object.keys(lists.grounds).sort()).toEqual(GROUNDS.map(({ id }) => id).sort());
  });

  it("lists only what exists: items, decision types, families and routes", () => {
    expect(rows.flatMap(([, items]) => items.filter((id) => !isEvidence(id)))).toEqual([]);
    const types = new Set(allDecisionTypes().map(({ id }) => id));
    expect(Object.keys(lists.types).filter((id) => !types.has(id))).toEqual([]);
    expect(
      Object.keys(lists.routes).filter((id) => !(ROUTE_CODES as readonly string[]).includes(id)),
    ).toEqual([]);
  });

  it("has no item that no list names", () => {
    const named = new Set([...rows.flatMap(([, items]) => items), ...idsOf({ ...NOTHING, late: true })]);
    expect(EVIDENCE_IDS.filter((id) => !named.has(id))).toEqual([]);
  });

  it("says of each item what, where and what it shows, in three languages", () => {
    for (const words of [nl, en, ar]) {
      expect(Object.keys(words.item).sort()).toEqual([...EVIDENCE_IDS].sort());
      for (const item of Object.values(words.item)) {
        expect([item.name, item.where, item.proves].every((text) => text.trim() !== "")).toBe(true);
      }
    }
  });

  it("has a rule with its article behind an item, or calls it practice", () => {
    const ruled = EVIDENCE_IDS.flatMap((id) => sourceOf(id) ?? []);
    expect(ruled.length).toBeGreaterThan(15);
    expect(ruled.every(({ rule, article }) => rule !== "" && article !== "")).toBe(true);
    expect(sourceOf("day_diary")).toBeNull();
  });
});

describe("evidence in one case", () => {
  it("asks first why the letter is late, then what the decision is about", () => {
    const groups = evidenceFor({ ...NOTHING, decisionType: "wia-beoordeling", late: true });
    expect(groups.map(({ because }) => because)).toEqual(["late", "case", "always"]);
    expect(groups[0]?.items).toContain("late_papers");
    expect(groups[1]?.items).toContain("medical_report");
  });

  it("asks each thing once, under its first reason", () => {
    const ids = idsOf({
      decisionType: "pw-leefvorm",
      route: "voorlopige_voorziening",
      grounds: GROUNDS.map(({ id }) => id),
      late: true,
    });
    expect(ids).toEqual([...new Set(ids)]);
  });

  it("asks the letter and its envelope of somebody of whom nothing is known", () => {
    expect(idsOf(NOTHING)).toEqual(expect.arrayContaining(["letter_marked", "envelope", "letters"]));
  });

  it("asks the ruling of who goes to a higher court", () => {
    expect(idsOf({ ...NOTHING, route: "hoger_beroep_crvb" })).toContain("ruling");
    expect(idsOf(NOTHING)).not.toContain("ruling");
  });
});
