import { describe, expect, it } from "vitest";
import {
  agency,
  allAgencies,
  allDecisionTypes,
  decisionType,
  formerNames,
  legend,
  overrides,
  regimeOf,
} from "./catalogue";
import rawTypes from "./decision-types.json";
import { ombudsmanFor } from "./ombudsman";
import regimesJson from "./regimes.json";

describe("the catalogue", () => {
  it("has unique ids and resolves every reference", () => {
    const ids = allAgencies().map((record) => record.id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const type of allDecisionTypes())
      for (const id of [...type.deciding_agency, ...type.remedy_addressee, type.policy_ministry ?? "uwv"])
        expect(agency(id), `${type.id} names ${id}`).not.toBeNull();
  });

  it("answers null for what it does not know", () => {
    expect(agency("bestaat-niet")).toBeNull();
    expect(decisionType("bestaat-niet")).toBeNull();
  });

  it("maps every decision type to exactly one regime", () => {
    const mapped = Object.values(regimesJson.regimes).flat().sort();
    expect(mapped).toEqual(
      allDecisionTypes()
        .map((type) => type.id)
        .sort(),
    );
    expect(regimeOf("zw-hersteld")).toBe("S-UWV");
    expect(regimeOf("parkeernaheffing")).toBe("S-WOZ");
  });

  it("names a domain of the legend for every type", () => {
    for (const type of allDecisionTypes()) expect(legend.domains[type.domain], type.id).toBeTruthy();
  });
});

describe("overrides", () => {
  it("list every field in which the catalogue gave way to the rulebook", () => {
    const raw = new Map(rawTypes.decision_types.map((type) => [type.id, type as Record<string, unknown>]));
    const differences = allDecisionTypes().flatMap((type) =>
      Object.entries(type)
        .filter(([field, value]) => JSON.stringify(raw.get(type.id)?.[field]) !== JSON.stringify(value))
        .map(([field]) => `${type.id}.${field}`),
    );
    const declared = overrides.flatMap((row) => Object.keys(row.fields).map((field) => `${row.id}.${field}`));
    expect(differences.sort()).toEqual(declared.sort());
  });
});

describe("former names", () => {
  it("point to a body of today", () => {
    for (const row of formerNames) expect(agency(row.body), row.name).not.toBeNull();
    expect(formerNames.find((row) => row.name === "Uden")?.body).toBe("gm1991");
  });
});

describe("the competent ombudsman", () => {
  it("follows the council's own scheme, else the national one", () => {
    expect(ombudsmanFor("gm0363")).toMatchObject({ id: "ombudsman-metropool-amsterdam", kind: "local" });
    expect(ombudsmanFor("gm0200")).toMatchObject({ kind: "national", certain: false });
    expect(ombudsmanFor("uwv")).toMatchObject({ id: "nationale-ombudsman", certain: true });
  });

  it("is nobody for a private body or a court", () => {
    expect(ombudsmanFor("zorgverzekeraar")).toBeNull();
    expect(ombudsmanFor("crvb")).toBeNull();
  });
});
