import { describe, expect, it } from "vitest";
import { replay } from "../engine/replay";
import { advise } from "../law/advice/advise";
import { cases } from "./cases";
import { factsFrom, navigator, registers } from "./index";

/** From answers to a route, through everything in between. [case, route, last day, first day on which it is valid] */
const expected: readonly (readonly [string, string, string | null, string | null])[] = [
  ["UWV wants an advance on a WIA benefit back", "bezwaar", "2026-12-14", null],
  ["allowance to be paid back, and no money for food", "bezwaar", "2027-01-04", null],
  ["traffic fine, the officer of justice said no", "kantonrechter", "2026-12-22", null],
  ["residence permit refused: a term of four weeks", "bezwaar", "2026-12-01", null],
  ["asylum not handled", "beroep_rechtbank", "2026-11-19", null],
  ["sickness benefit stops: fit for work again", "bezwaar", "2026-11-24", null],
  ["permit of the neighbours, after a draft", "beroep_rechtbank", "2026-11-12", null],
  ["water board, no draft, somebody else's permit", "bezwaar", "2026-11-17", null],
  ["40 days old, posted a week later than dated", "bezwaar", "2026-12-03", null],
  ["date of the letter unknown, received recently", "bezwaar", "2026-12-29", null],
  ["years old, with new facts", "herhaalde_aanvraag", null, null],
  ["special assistance asked for, no answer for eleven weeks", "ingebrekestelling", null, "2026-11-03"],
  [
    "objection against an allowance, extended, notice of default sent",
    "beroep_niet_tijdig",
    null,
    "2026-11-17",
  ],
  ["objected in time, and no answer", "ingebrekestelling", null, "2026-10-06"],
  ["complaint without an answer", "nationale_ombudsman", null, null],
  ["rude treatment at the desk, no complaint yet", "klacht_agency", "2027-11-16", null],
  ["complaint answered, not satisfied", "nationale_ombudsman", "2027-11-04", null],
  ["private landlord: repairs are not done", "huurcommissie", null, null],
  ["draft plan open for everybody", "zienswijze", "2026-10-14", null],
  ["a rule, and no decision", "parlement_petitie", null, null],
  ["ruling of the court about assistance", "hoger_beroep_crvb", "2027-01-04", null],
  ["ruling of the kantonrechter about a traffic fine", "geen", null, null],
  ["dismissed by the employer", "kantonrechter", "2027-03-01", null],
  ["UWV allows the dismissal", "kantonrechter", "2027-02-01", null],
  ["simplified ruling, long ago", "verzet", "2026-09-21", null],
  ["a letter of the prosecution: a criminal order", "verzet", "2026-12-07", null],
];

describe("answers lead to a route", () => {
  it.each(expected)("%s: %s", (name, route, lastDay, earliestDay) => {
    const given = cases.find((one) => one.name === name);
    if (!given) throw new Error(`no case: ${name}`);
    const around = { today: given.today, lookups: registers };
    const { answers } = replay(navigator, Object.fromEntries(given.answers), around);
    expect(advise(factsFrom(answers, given.today))).toMatchObject({ route, lastDay, earliestDay });
  });
});
