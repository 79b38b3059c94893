import { describe, expect, it } from "vitest";
import { NOODREM_ROLES } from "#flows/noodrem/events";
import { ACTIONS, mayAct } from "./permissions";

/** Written out by hand: B burger, P professional, H behandelaar, L leiding, K beheer, E beleid, O ombudsman, R raadspersoon, D redactie, S systeem; every other role may do nothing here. */
const EXPECTED: Readonly<Record<string, string>> = {
  "draft:keep": "BP",
  "noodrem:file": "BP",
  "noodrem:follow": "BP",
  "noodrem:erase": "BP",
  "inbox:list": "HL",
  "signal:read": "HL",
  "connections:manage": "L",
  "delivery:board": "LK",
  "law:read": "HLKEORD",
  "handback:give": "L",
  "handback:read": "LE",
  "handback:answer": "E",
  "noodrem:DELIVER": "S",
  "noodrem:ACKNOWLEDGE": "HL",
  "noodrem:TAKE_UP": "HL",
  "noodrem:FORWARD": "HL",
  "noodrem:ASK": "HL",
  "noodrem:REPLY": "BP",
  "noodrem:RESUME": "HL",
  "noodrem:EXTEND": "L",
  "noodrem:ANSWER": "HL",
  "noodrem:ACCEPT": "BP",
  "noodrem:DISPUTE": "BP",
  "noodrem:RECONSIDER": "L",
  "noodrem:KEEP_PROMISE": "HL",
  "noodrem:DENY_KEPT": "BP",
  "noodrem:WITHDRAW": "BP",
  "noodrem:DISCLOSE": "P",
  "noodrem:ASK_IDENTITY": "L",
  "noodrem:OPEN_IDENTITY": "L",
  "noodrem:CALL_MISUSE": "L",
  "noodrem:DECIDE_MISUSE": "L",
  "noodrem:PREPARE": "HL",
  "noodrem:RETURN": "L",
  "noodrem:CONFIRM_KEPT": "BP",
  "noodrem:TERM_EXPIRED": "S",
};
const LETTERS: Readonly<Record<string, string>> = {
  burger: "B",
  professional: "P",
  behandelaar: "H",
  leiding: "L",
  beheer: "K",
  beleid: "E",
  ombudsman: "O",
  raadspersoon: "R",
  redactie: "D",
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
