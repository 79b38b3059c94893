import { describe, expect, it } from "vitest";
import { defaultAsks } from "./asks";
import { composeBezwaar, composeLetter } from "./compose";
import { completeness } from "./document";
import { EMPTY_LETTER, type LetterInput } from "./input";

const FULL: LetterInput = {
  ...EMPTY_LETTER,
  date: "2026-11-20",
  sender: {
    name: "Noor Yıldız-Janssen",
    address: ["Kastanjelaan 4", "1234 AB Voorbeeldstad"],
    place: "Voorbeeldstad",
    contact: null,
  },
  addressee: { name: "Gemeente Voorbeeldstad", address: ["Postbus 1", "1230 AA Voorbeeldstad"] },
  values: { decisionDate: "2026-10-12", reference: "PW/2026/0815" },
  own: { story: "Ik woon alleen.\nMijn zoon is in mei verhuisd." },
  grounds: [{ id: "facts", own: "Op het adres staat niemand anders ingeschreven." }],
  asks: ["hearing", "costs"],
};

const keys = (input: LetterInput, role?: string): string[] =>
  composeBezwaar(input)
    .blocks.filter((block) => role === undefined || block.role === role)
    .flatMap((block) =>
      block.lines.map((line) =>
        line.kind === "say" ? line.message.key : line.kind === "open" ? line.label.key : line.text,
      ),
    );

describe("a full bezwaarschrift", () => {
  it("lacks only the signature, which is written by hand", () => {
    const letter = composeBezwaar(FULL);
    expect(letter.missing.map(({ field, how }) => [field, how])).toEqual([["signature", "by_hand"]]);
    expect(completeness(letter)).toBe("fill_by_hand");
  });

  it("is complete through a digital channel, without a signature line", () => {
    const letter = composeBezwaar({ ...FULL, digital: true });
    expect(completeness(letter)).toBe("complete");
    expect(keys({ ...FULL, digital: true })).not.toContain("letter:open.signature");
  });

  it("puts the blocks in the order of a Dutch letter", () => {
    expect(composeBezwaar(FULL).blocks.map((block) => block.role)).toEqual([
      "sender",
      "addressee",
      "place_date",
      "subject",
      "salutation",
      "decision",
      "grounds",
      "request",
      "enclosures",
      "closing",
      "signature",
    ]);
  });

  it("states the ground, the facts in own words, then the question to the agency", () => {
    expect(keys(FULL, "grounds")).toEqual([
      "letter:grounds.facts.fact",
      "Op het adres staat niemand anders ingeschreven.",
      "letter:grounds.facts.ask",
      "Ik woon alleen.",
      "Mijn zoon is in mei verhuisd.",
    ]);
    expect(composeBezwaar(FULL).legalBasis.map((ref) => ref.article)).toContain("Awb 3:2");
  });

  it("asks only what was chosen", () => {
    expect(keys(FULL, "request")).toEqual([
      "letter:bezwaar.request",
      "letter:ask.hearing",
      "letter:ask.costs",
    ]);
  });
});

describe("the korte brief", () => {
  const short: LetterInput = { ...FULL, own: {}, grounds: [], short: true };

  it("needs no grounds, and asks a term for them", () => {
    expect(composeBezwaar(short).missing.map(({ field }) => field)).toEqual(["signature"]);
    expect(keys(short, "grounds")).toEqual(["letter:short.later", "letter:short.term"]);
  });

  it("asks nothing else, but that what cannot wait may wait", () => {
    expect(keys({ ...short, asks: ["hearing", "file", "costs", "confirmation"] }, "request")).toEqual([]);
    expect(keys({ ...short, asks: ["hearing", "payment_delay"] }, "request")).toEqual([
      "letter:ask.payment_delay",
    ]);
  });

  it("is incomplete without a decision to object to", () => {
    const letter = composeBezwaar({ ...short, values: {} });
    expect(completeness(letter)).toBe("incomplete");
    expect(letter.missing.find(({ field }) => field === "decision")).toMatchObject({
      how: "here",
      ref: { rule: "R4.1", article: "Awb 6:5 lid 1", jci: "jci1.3:c:BWBR0005537&artikel=6:5" },
    });
  });
});

describe("a full letter without grounds", () => {
  it("is incomplete: a pen cannot repair an empty reason", () => {
    const letter = composeBezwaar({ ...FULL, own: {}, grounds: [] });
    expect(completeness(letter)).toBe("incomplete");
    expect(letter.missing[0]).toMatchObject({ field: "grounds", how: "here" });
  });

  it("does not count blank own words as a reason", () => {
    expect(completeness(composeBezwaar({ ...FULL, own: { story: " \n\u200b " }, grounds: [] }))).toBe(
      "incomplete",
    );
  });
});

describe("a letter after the last day", () => {
  it("gives the reason before the grounds and asks to be heard all the same", () => {
    const late: LetterInput = {
      ...FULL,
      values: { ...FULL.values, lastDay: "2026-11-02" },
      own: { ...FULL.own, lateReason: "Ik lag van 20 oktober tot 10 november in het ziekenhuis." },
    };
    expect(keys(late, "late")).toEqual([
      "letter:late.last_day",
      "Ik lag van 20 oktober tot 10 november in het ziekenhuis.",
      "letter:late.soon",
      "letter:late.ask",
    ]);
  });
});

describe("own words in another language", () => {
  it("stay as they are, marked with their language, with an offer to translate", () => {
    const letter = composeBezwaar({ ...FULL, ownLang: "ar", own: { story: "أنا أعيش وحدي." }, grounds: [] });
    expect(letter.blocks.flatMap((block) => block.lines)).toContainEqual({
      kind: "own",
      text: "أنا أعيش وحدي.",
      lang: "ar",
    });
    expect(keys({ ...FULL, ownLang: "ar" }, "closing")).toEqual(["letter:foreign_note", "letter:closing"]);
    expect(keys({ ...FULL, ownLang: "ar", own: {}, grounds: [{ id: "facts" }] }, "closing")).toEqual([
      "letter:closing",
    ]);
  });
});

describe("what is asked unless taken off", () => {
  const facts = { short: false, payment: false, cannotWait: false, penalty: false };

  it("has a hearing, the file and costs in a bezwaar, and a stop on what must not go on", () => {
    expect(defaultAsks("bezwaar", facts)).toEqual(["hearing", "file", "costs", "confirmation"]);
    expect(defaultAsks("bezwaar", { ...facts, payment: true, cannotWait: true })).toEqual(
      expect.arrayContaining(["payment_delay", "suspension"]),
    );
  });

  it("names the penalty only where the regime has one", () => {
    expect(defaultAsks("ingebrekestelling", facts)).not.toContain("penalty");
    expect(defaultAsks("ingebrekestelling", { ...facts, penalty: true })).toContain("penalty");
  });

  it("is nothing in a korte brief", () => {
    expect(defaultAsks("bezwaar", { ...facts, short: true, payment: true })).toEqual([]);
  });
});

describe("a letter that would come too early", () => {
  const notice = {
    ...FULL,
    date: "2026-11-03",
    values: { requestDate: "2026-09-07", overdueSince: "2026-11-02" },
  };
  const lacking = (id: "ingebrekestelling" | "beroep_niet_tijdig", input: LetterInput) =>
    composeLetter(id, input).missing.map(({ field, how }) => `${field} ${how}`);

  it("is a notice of default on or before the last day to decide", () => {
    expect(lacking("ingebrekestelling", notice)).not.toContain("overdue here");
    expect(lacking("ingebrekestelling", { ...notice, date: "2026-11-02" })).toContain("overdue here");
  });

  it("is an appeal within two weeks after the notice was received", () => {
    const appeal = { ...notice, date: "2027-01-21", values: { ...notice.values, noticeDate: "2027-01-06" } };
    expect(lacking("beroep_niet_tijdig", appeal)).not.toContain("notice here");
    expect(lacking("beroep_niet_tijdig", { ...appeal, date: "2027-01-20" })).toContain("notice here");
  });
});
