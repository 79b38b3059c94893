import { describe, expect, it } from "vitest";
import { type Answer, checkAnswer, promiseDate } from "./answer-check";

const today = "2026-11-24";
const input = { today, longestPromiseDays: 366 };
const comply: Answer = {
  kind: "comply",
  change: "Wij passen de brief aan.",
  owner: "Team Brieven",
  changeBy: "2027-01-15",
  weighing: [],
  alternatives: "",
  forThisPerson: "",
  lookAgainOn: "",
};
const explain: Answer = {
  ...comply,
  kind: "explain",
  change: "",
  owner: "",
  changeBy: "",
  weighing: [{ principle: "evenredigheid", pull: "voor_regel", why: "De regel is er voor iedereen." }],
  alternatives: "Wij bekeken een regeling in delen.",
  forThisPerson: "Wij bellen deze persoon op.",
  lookAgainOn: "2027-02-01",
};

describe("checkAnswer", () => {
  it("takes a complete answer of each kind", () => {
    expect(checkAnswer(comply, input)).toEqual([]);
    expect(checkAnswer(explain, input)).toEqual([]);
    expect(
      checkAnswer(
        {
          ...comply,
          ...explain,
          kind: "partly",
          change: comply.change,
          owner: "Team",
          changeBy: "2027-01-15",
        },
        input,
      ),
    ).toEqual([]);
  });

  it("names everything that is missing at once, in the order of the form", () => {
    const nothing: Answer = {
      ...comply,
      kind: "partly",
      change: " ",
      owner: "",
      changeBy: "",
      lookAgainOn: "",
    };
    expect(checkAnswer(nothing, input)).toEqual([
      "change",
      "owner",
      "change_by",
      "weighing",
      "alternatives",
      "for_this_person",
      "look_again_on",
    ]);
  });

  it.each([
    ["2026-11-24", ["change_by_not_ahead"]],
    ["2026-11-25", []],
    ["2027-11-25", []],
    ["2027-11-26", ["change_by_too_far"]],
    ["2027-02-29", ["change_by"]],
    ["15-1-2027", ["change_by"]],
  ])("reads the day %s", (changeBy, missing) => {
    expect(checkAnswer({ ...comply, changeBy }, input)).toEqual(missing);
  });

  it.each(["nee", "n.v.t.", "........................", "   geen    "])(
    "counts %j as empty",
    (alternatives) => {
      expect(checkAnswer({ ...explain, alternatives }, input)).toEqual(["alternatives"]);
    },
  );

  it("refuses a reason that is used twice, however it is typed", () => {
    const copied = { ...explain, forThisPerson: "WIJ bekeken, een regeling in delen" };
    expect(checkAnswer(copied, input)).toEqual(["copied"]);
  });

  it("refuses the words of the signal as an answer", () => {
    const signalTexts = ["Wij bellen deze persoon op!"];
    expect(checkAnswer(explain, { ...input, signalTexts })).toEqual(["copied"]);
    expect(checkAnswer(explain, { ...input, signalTexts: ["Bel mij op."] })).toEqual([]);
    expect(checkAnswer(explain, { ...input, signalTexts: ["Bel mij op.", "Bel mij op."] })).toEqual([]);
  });

  it("wants a reason with every principle", () => {
    const weighing: Answer["weighing"] = [
      ...explain.weighing,
      { principle: "motivering", pull: "beide", why: "" },
    ];
    expect(checkAnswer({ ...explain, weighing }, input)).toEqual(["weighing_why"]);
  });
});

describe("promiseDate", () => {
  it("is the earliest day that is promised", () => {
    expect(
      [comply, explain, { ...comply, kind: "partly" as const, lookAgainOn: "2027-01-01" }].map(promiseDate),
    ).toEqual(["2027-01-15", "2027-02-01", "2027-01-01"]);
    expect(promiseDate({ ...comply, changeBy: "gauw" })).toBeNull();
  });
});
