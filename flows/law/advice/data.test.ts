import { describe, expect, it } from "vitest";
import { allDecisionTypes } from "../catalogue/catalogue";
import { legalRef } from "../terms-data/legal-ref";
import terms from "../terms-data/terms.json";
import detailLanes from "./reading/detail-lanes.json";
import signals from "./reading/signals.json";
import { lanes, type Step } from "./remedies/law-data";
import lookAlikes from "./routing/look-alikes.json";
import rulings from "./routing/rulings.json";

const steps: readonly Step[] = lanes.flatMap(({ track }) => Object.values(track));
const known = new Set(signals.signals.map(({ id }) => id));

describe("the data of the advice", () => {
  it("gives every decision type one lane", () => {
    const ids = lanes.flatMap(({ types }) => types);
    expect(ids.toSorted()).toEqual(
      allDecisionTypes()
        .map(({ id }) => id)
        .toSorted(),
    );
  });

  it("names terms that exist and statutes that are known", () => {
    for (const { term } of steps) if (typeof term === "string") expect(Object.keys(terms)).toContain(term);
    for (const { rule, articles } of steps)
      for (const article of articles) expect(legalRef(rule, article).article).toBe(article);
    for (const { regime, articles } of lanes)
      for (const article of articles) expect(legalRef(regime, article).rule).toBe(regime);
  });

  it("uses only signals that exist", () => {
    const used = [...lookAlikes.rows, ...rulings.rows].flatMap((row) => [
      ...("when" in row ? row.when : []),
      ...("unless" in row ? row.unless : []),
    ]);
    for (const id of used) expect(known, id).toContain(id);
  });

  it("ends both tables with a row that always fits", () => {
    expect(lookAlikes.rows.at(-1)).not.toHaveProperty("when");
    expect(rulings.rows.at(-1)).not.toHaveProperty("when");
  });

  it("answers questions with lanes that exist", () => {
    const ids = lanes.map(({ id }) => id);
    for (const { lane } of detailLanes.answers) expect(ids).toContain(lane);
    expect(new Set(ids).size).toBe(ids.length);
  });
});
