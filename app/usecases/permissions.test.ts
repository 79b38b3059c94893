import { describe, expect, it } from "vitest";
import { NOODREM_ROLES } from "#flows/noodrem/events";
import { ACTIONS, mayAct } from "./permissions";

/** Written out by hand: B burger, H behandelaar, L leiding, S systeem; every other role may do nothing here. */
const EXPECTED: Readonly<Record<string, string>> = {
  "draft:keep": "B",
  "noodrem:file": "B",
  "noodrem:follow": "B",
  "noodrem:erase": "B",
  "inbox:list": "HL",
  "signal:read": "HL",
  "noodrem:DELIVER": "S",
  "noodrem:ACKNOWLEDGE": "HL",
  "noodrem:TAKE_UP": "HL",
  "noodrem:FORWARD": "HL",
  "noodrem:ASK": "HL",
  "noodrem:REPLY": "B",
  "noodrem:RESUME": "HL",
  "noodrem:EXTEND": "L",
  "noodrem:ANSWER": "HL",
  "noodrem:ACCEPT": "B",
  "noodrem:DISPUTE": "B",
  "noodrem:RECONSIDER": "L",
  "noodrem:KEEP_PROMISE": "HL",
  "noodrem:DENY_KEPT": "B",
  "noodrem:WITHDRAW": "B",
  "noodrem:TERM_EXPIRED": "S",
};
const LETTERS: Readonly<Record<string, string>> = {
  burger: "B",
  behandelaar: "H",
  leiding: "L",
  systeem: "S",
};

describe("who may do what", () => {
  it("names every action, and no other", () => {
    expect([...ACTIONS].sort()).toEqual(Object.keys(EXPECTED).sort());
  });

  it.each(ACTIONS)("%s", (action) => {
    const allowed = NOODREM_ROLES.filter((role) => mayAct(role, action));
    expect(allowed).toEqual(
      NOODREM_ROLES.filter((role) => (EXPECTED[action] ?? "").includes(LETTERS[role] ?? "-")),
    );
  });
});
