import { describe, expect, it } from "vitest";
import keptApart from "#flows/reader/letters/kept-apart.json";
import type { LetterReading } from "#flows/reader/reading";
import { giveAdvice } from "../advice/give-advice";
import { asTyped, type Confirmation, confirmLetter } from "./confirm";
import { heedLetter } from "./heed-letter";
import { packReading, proposeFromLetter, unpackReading } from "./propose";

const TODAY = "2026-11-24";
const letter = keptApart.letters.find(({ id }) => id === "uwv-ww-afgewezen")?.text ?? "";

function reading(text = letter): LetterReading {
  const read = proposeFromLetter(text, TODAY);
  if (!read.ok || read.value === null) throw new Error("nothing was read");
  return read.value;
}

const NOTHING: Confirmation = {
  ticked: [],
  decisionType: "",
  dates: { datum: "2-11-2026", verzonden: "", uiterlijk: "" },
  reference: "WW-2026-118842",
};

describe("a pasted letter", () => {
  it("is refused when empty or too long, with the figures", () => {
    expect(proposeFromLetter(" \n", TODAY)).toEqual({ ok: false, error: { key: "empty" } });
    expect(proposeFromLetter("a".repeat(100_001), TODAY)).toMatchObject({
      error: { key: "too_long", count: 100_001, max: 100_000 },
    });
    expect(proposeFromLetter("Tot morgen!", TODAY)).toEqual({ ok: true, value: null });
  });

  it("travels through the page and back, with long quotes cut", () => {
    const long = reading(`${letter}\nU kunt binnen zes weken bezwaar maken ${"omdat het kan ".repeat(40)}.`);
    const back = unpackReading(packReading(long));
    expect(back?.body?.value).toBe("uwv");
    expect(back?.remedy?.quote.words.length).toBeLessThanOrEqual(141);
    expect(unpackReading("{}")).toBeNull();
    expect(unpackReading("<script>")).toBeNull();
    const strange = { ...long, body: { ...long.body, value: "no-such-body" } } as LetterReading;
    expect(unpackReading(packReading(strange))).toBeNull();
  });
});

describe("confirming", () => {
  it("takes over nothing that was not ticked or changed", () => {
    const confirmed = confirmLetter(reading(), NOTHING, TODAY);
    expect(confirmed).toEqual({ ok: true, value: { answers: {}, known: { reference: null, clause: null } } });
  });

  it("takes over what was ticked, and a date that was changed", () => {
    const confirmed = confirmLetter(
      reading(),
      {
        ticked: ["organisatie", "soort-brief", "kenmerk", "middel", "termijn"],
        decisionType: "ww-afgewezen",
        dates: { ...NOTHING.dates, datum: "3 november 2026" },
        reference: NOTHING.reference,
      },
      TODAY,
    );
    expect(confirmed).toMatchObject({
      value: {
        answers: {
          organisatie: "uwv",
          soort: "ww-afgewezen",
          "datum-brief": "2026-11-03",
          "wat-is-er": "besluit",
        },
        known: {
          reference: "WW-2026-118842",
          clause: { remedy: "bezwaar", term: { amount: 6, unit: "weken" } },
        },
      },
    });
  });

  it("says everything that has to be mended at once, and refuses a BSN as a reference", () => {
    const confirmed = confirmLetter(
      reading(),
      {
        ...NOTHING,
        ticked: ["datum"],
        dates: { datum: "31-2-2026", verzonden: "gisteren", uiterlijk: "" },
        reference: "123456782",
      },
      TODAY,
    );
    expect(confirmed).toEqual({
      ok: false,
      error: [
        { field: "datum", key: "date-impossible" },
        { field: "verzonden", key: "date-unreadable" },
        { field: "kenmerk", key: "bsn" },
      ],
    });
  });

  it("shows a day as people type it", () => {
    expect(asTyped("2026-11-02")).toBe("2-11-2026");
  });
});

describe("the letter beside the advice", () => {
  const answers = {
    "wat-is-er": "besluit",
    spoed: ["niets"],
    organisatie: "uwv",
    soort: "ww-afgewezen",
    fase: "eerste",
    "al-gedaan": "niets",
    "datum-brief": "2026-11-02",
  };

  it("moves the last day, and the days that are left, to the earlier one", () => {
    const given = giveAdvice(answers, TODAY);
    if (given.kind !== "advice") throw new Error("no advice");
    const known = {
      reference: null,
      clause: { remedy: "bezwaar" as const, term: null, until: "2026-12-01" },
    };
    const { outcome, compared } = heedLetter(given, known, TODAY);
    expect(compared?.counts).toBe("letter");
    expect(outcome).toMatchObject({ daysLeft: 7, advice: { lastDay: "2026-12-01" } });
    expect(heedLetter(given, null, TODAY)).toEqual({ outcome: given, compared: null });
  });
});
