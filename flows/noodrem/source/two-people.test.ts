import { describe, expect, it } from "vitest";
import { type Acting, advance, type NoodremSituation } from "../advance";
import type { NoodremEvent } from "../events";
import { bezorgd, DAY, SITUATIONS } from "../test-situations";

const by = (person: string): Acting => ({ role: "leiding", on: DAY, person });
const moved = (situation: NoodremSituation, event: NoodremEvent, acting: Acting): NoodremSituation => {
  const done = advance(situation, event, acting);
  if (!done.ok) throw new Error(done.error.code);
  return { state: done.value.state, context: done.value.context };
};
const refused = (situation: NoodremSituation, event: NoodremEvent, acting: Acting): boolean =>
  !advance(situation, event, acting).ok;

describe("what takes two people (I11)", () => {
  it("opens a name only when another person agrees, and once", () => {
    const open: NoodremEvent = { type: "OPEN_IDENTITY", reason: "Ik zie dat ook." };
    expect(refused(bezorgd, open, by("a"))).toBe(true);
    const asked = moved(bezorgd, { type: "ASK_IDENTITY", reason: "Er dreigt gevaar." }, by("a"));
    expect(refused(asked, open, by("a"))).toBe(true);
    const opened = moved(asked, open, by("b"));
    expect([opened.state, opened.context.identityOpenedOn]).toEqual(["bezorgd", DAY]);
    expect(refused(opened, open, by("c"))).toBe(true);
  });

  it("closes misuse only when another person decides, and deletes nothing", () => {
    const decide: NoodremEvent = { type: "DECIDE_MISUSE", reason: "Dat klopt." };
    const called = moved(bezorgd, { type: "CALL_MISUSE", reason: "Dit is reclame." }, by("a"));
    expect(called.state).toBe("bezorgd");
    expect(refused(called, decide, by("a"))).toBe(true);
    const decided = moved(called, decide, by("b"));
    expect([decided.state, decided.context.misuseOn, decided.context.closedOn]).toEqual([
      "gesloten",
      DAY,
      DAY,
    ]);
  });

  it("tells the leadership that the source made themself known, and leaves the state as it is", () => {
    const event: NoodremEvent = { type: "DISCLOSE", name: "Sam Verzonnen", openTo: "leiding" };
    const told = advance(bezorgd, event, { role: "professional", on: DAY });
    expect(told.ok && [told.value.state, told.value.effects]).toEqual([
      "bezorgd",
      [{ type: "notify", audience: "leiding", about: "bekend_gemaakt" }],
    ]);
  });

  it.each(["gesloten", "ingetrokken"] as const)("does nothing any more in %s", (state) => {
    const end = SITUATIONS[state];
    if (end === undefined) throw new Error("no situation");
    expect(
      refused(end, { type: "CALL_MISUSE", reason: "Dit is reclame." }, { ...by("a"), on: "2028-01-01" }),
    ).toBe(true);
  });
});
