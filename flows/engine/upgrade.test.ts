import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fail, ok } from "../result";
import type { Answers, FlowDefinition } from "./definition";
import { kitchenSink } from "./kitchen-sink.fixture";
import { upgrade } from "./upgrade";

const sink: FlowDefinition = kitchenSink;
const second: FlowDefinition = { ...sink, version: 2, changes: sink.changes.slice(0, 1) };

const old = fc.dictionary(
  fc.constantFrom("trek", "honger", "bord", "wens", "recept"),
  fc.oneof(
    fc.constantFrom("een-beetje", "ja"),
    fc.subarray(["een-beetje", "ja"]),
    fc.record({ text: fc.string() }),
  ),
);

describe("upgrade", () => {
  it("renames, drops, and asks again what changed its meaning", () => {
    const answers: Answers = { trek: "een-beetje", bord: "diep", wens: "heet", recept: "erwtensoep" };
    expect(upgrade(sink, 1, answers)).toEqual(
      ok({ answers: { honger: "ja", recept: "erwtensoep" }, lookAgain: ["wens"] }),
    );
  });

  it("says to look again only at what had been answered", () => {
    expect(upgrade(sink, 2, { honger: "ja" })).toEqual(ok({ answers: { honger: "ja" }, lookAgain: [] }));
  });

  it("refuses versions that it cannot know", () => {
    for (const version of [0, 4, 1.5, Number.NaN])
      expect(upgrade(sink, version, {})).toEqual(fail("unknown-version"));
  });

  it("leaves answers of this version alone", () => {
    fc.assert(
      fc.property(old, (answers) => {
        expect(upgrade(sink, 3, answers)).toEqual(ok({ answers, lookAgain: [] }));
      }),
    );
  });

  it("takes the same road in one step as in two", () => {
    fc.assert(
      fc.property(old, (answers) => {
        const halfway = upgrade(second, 1, answers);
        if (!halfway.ok) throw new Error(halfway.error);
        expect(upgrade(sink, 2, halfway.value.answers)).toEqual(upgrade(sink, 1, answers));
      }),
    );
  });
});
