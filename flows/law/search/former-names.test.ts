import { describe, expect, it } from "vitest";
import { advise, emptyFacts } from "../advice/advise";
import { agency, formerNames } from "../catalogue/catalogue";
import { findAgencies } from "./agencies";

const municipalities = formerNames.filter(({ kind }) => kind === "gemeente");

/** As it stands on an old letter. */
const asWritten = (name: string): string => (/^gemeente /i.test(name) ? name : `gemeente ${name}`);

describe("a municipality that merged", () => {
  it("is found under its former name, as the municipality that handles its cases today", () => {
    expect(municipalities.length).toBeGreaterThan(50);
    const wrong = municipalities
      .map(({ name, body }) => ({ name, body, found: findAgencies(asWritten(name), 1)[0]?.id }))
      .filter(({ body, found }) => found !== body);
    expect(wrong).toEqual([]);
  });

  it("R1.1 gets the letter about its old decision at the municipality of today", () => {
    for (const { name, body, note } of municipalities) {
      const { addressee } = advise({
        ...emptyFacts("2026-11-24"),
        agency: asWritten(name),
        decisionType: "wmo-voorziening",
        stage: "primary_decision",
        letterDate: "2026-11-02",
      });
      expect(addressee?.id, name).toBe(body);
      // Divided among several: which one has the case, the person has to say.
      const divided = body === "gemeente" && note !== undefined;
      expect(divided ? "municipality" : agency(body)?.level, name).toBe("municipality");
    }
  });
});
