import { describe, expect, it } from "vitest";
import { fieldsOf, kindOf } from "./fields";
import { extraLetters, goesToBody, SHELF } from "./shelf";
import { TEMPLATE_IDS, TEMPLATES } from "./templates";

const CALM = { main: "bezwaar", late: false, contests: true, urgent: false, money: false } as const;

describe("the shelf of letters", () => {
  it("holds each letter once", () => {
    expect(SHELF.flatMap(({ letters }) => letters).sort()).toEqual([...TEMPLATE_IDS].sort());
  });

  it("offers the reason for being late only when it is late", () => {
    expect(extraLetters({ ...CALM, late: true })[0]).toBe("verschoonbaar");
    expect(extraLetters(CALM)).not.toContain("verschoonbaar");
  });

  it("offers a judge when it cannot wait, a delay of payment when there is something to pay", () => {
    expect(extraLetters({ ...CALM, urgent: true })).toContain("voorlopige_voorziening");
    expect(extraLetters({ ...CALM, money: true })).toContain("uitstel_van_betaling");
    expect(extraLetters(CALM)).not.toEqual(
      expect.arrayContaining(["voorlopige_voorziening", "uitstel_van_betaling"]),
    );
  });

  it("never offers the main letter beside itself", () => {
    for (const main of TEMPLATE_IDS) {
      expect(extraLetters({ main, late: true, contests: true, urgent: true, money: true })).not.toContain(
        main,
      );
    }
  });

  it("sends a notice of default to the body and an appeal to somebody else", () => {
    expect([goesToBody("ingebrekestelling"), goesToBody("beroepschrift")]).toEqual([true, false]);
  });
});

describe.each(TEMPLATE_IDS)("the form for %s", (id) => {
  it("asks what the letter can hold, and who sends it", () => {
    const fields = fieldsOf(TEMPLATES[id]);
    expect(fields).toEqual(expect.arrayContaining(["name", "address", "place"]));
    expect(fields).toContain("addressee");
  });
});

describe("the form of one letter", () => {
  it("asks dates as dates and stories as stories", () => {
    const fields = fieldsOf(TEMPLATES.ingebrekestelling);
    expect(fields).toEqual(expect.arrayContaining(["requestDate", "overdueSince", "story"]));
    expect([kindOf("overdueSince"), kindOf("story"), kindOf("amountCents")]).toEqual([
      "date",
      "story",
      "amount",
    ]);
  });

  it("offers the korte brief only where there is one", () => {
    expect(fieldsOf(TEMPLATES.bezwaar)).toContain("short");
    expect(fieldsOf(TEMPLATES.klacht)).not.toContain("short");
  });
});
