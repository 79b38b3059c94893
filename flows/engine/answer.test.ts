import { describe, expect, it } from "vitest";
import { fail, ok } from "../result";
import { type AnswerSurroundings, answerSchema, type RawAnswer, readAnswer } from "./answer";
import { isAnswerTo } from "./answer-shape";
import { UNKNOWN } from "./definition";
import { kitchen, kitchenSink } from "./kitchen-sink.fixture";

const around: AnswerSurroundings = {
  ...kitchen,
  readDate: (text) =>
    text === "3 november 2026" ? ok("2026-11-03") : fail(text.startsWith("31") ? "impossible" : "unreadable"),
};
type Id = keyof typeof kitchenSink.questions;
const read = (id: Id, form: RawAnswer) => readAnswer(kitchenSink.questions[id], form, around);

const cases: readonly (readonly [string, Id, RawAnswer, ReturnType<typeof read>])[] = [
  ["an option", "honger", { answer: "ja" }, ok("ja")],
  ["nothing", "honger", {}, fail("choose-one")],
  ["an option of nobody", "honger", { answer: "misschien" }, fail("choose-one")],
  [
    "several, in the order of the page",
    "ingredienten",
    { answer: ["prei", "wortel"] },
    ok(["wortel", "prei"]),
  ],
  ["one of several", "ingredienten", { answer: "prei" }, ok(["prei"])],
  ["none of several", "ingredienten", {}, fail("choose-at-least-one")],
  ["one good, one unknown", "ingredienten", { answer: ["prei", "zand"] }, fail("choose-at-least-one")],
  ["none of these, and one", "ingredienten", { answer: ["prei", "geen"] }, fail("choose-only-that")],
  ["a date as people write it", "gekocht-op", { answer: " 3 november 2026 " }, ok("2026-11-03")],
  ["a date as machines write it", "gekocht-op", { answer: "2026-11-03" }, ok("2026-11-03")],
  ["today", "gekocht-op", { answer: "2026-11-24" }, ok("2026-11-24")],
  ["tomorrow", "gekocht-op", { answer: "2026-11-25" }, fail("date-in-future")],
  ["a day that does not exist", "gekocht-op", { answer: "31 juni 2026" }, fail("date-impossible")],
  ["a machine's day that does not exist", "gekocht-op", { answer: "2026-02-30" }, fail("date-unreadable")],
  ["no date at all", "gekocht-op", { answer: "ooit" }, fail("date-unreadable")],
  ["a typing error in the year", "gekocht-op", { answer: "1026-11-03" }, fail("date-too-long-ago")],
  ["an empty date", "gekocht-op", { answer: "  " }, fail("date-missing")],
  ["the button for not knowing", "gekocht-op", { answer: "ooit", unknown: "1" }, ok(UNKNOWN)],
  ["not knowing where that is no answer", "eten-op", { unknown: "1" }, fail("date-missing")],
  ["the last day ahead", "eten-op", { answer: "2026-12-08" }, ok("2026-12-08")],
  ["a day too far ahead", "eten-op", { answer: "2026-12-09" }, fail("date-too-far-ahead")],
  ["words", "wens", { answer: " niet te zout\r\nheet " }, ok("niet te zout\nheet")],
  ["no words", "wens", {}, ok("")],
  ["too many words", "wens", { answer: "a".repeat(31) }, fail("text-too-long")],
  ["an entry", "slager", { answer: "de-slager" }, ok("de-slager")],
  ["an entry that does not exist", "slager", { answer: "bakker" }, fail("entry-not-in-list")],
  ["own words", "slager", { text: " Slagerij Aan Huis " }, ok({ text: "Slagerij Aan Huis" })],
  ["own words and an entry", "slager", { answer: "de-slager", text: "buur" }, ok({ text: "buur" })],
  ["too many own words", "slager", { text: "a".repeat(21) }, fail("text-too-long")],
  ["not knowing which", "slager", { text: "buur", unknown: "1" }, ok(UNKNOWN)],
  ["nothing looked up", "slager", { answer: "", text: "" }, fail("entry-missing")],
  ["not knowing a recipe", "recept", { unknown: "1" }, fail("entry-missing")],
];

describe("an answer", () => {
  it.each(cases)("reads %s", (_, id, form, expected) => {
    expect(read(id, form)).toEqual(expected);
    if (expected.ok) expect(isAnswerTo(kitchenSink.questions[id], expected.value)).toBe(true);
  });

  it("fails its schema with the same key, at the field", () => {
    const parsed = answerSchema(kitchenSink.questions.honger, around).safeParse({ answer: "misschien" });
    expect(parsed.error?.issues).toMatchObject([{ path: ["answer"], message: "choose-one" }]);
    expect(answerSchema(kitchenSink.questions.honger, around).parse({ answer: ["ja"] })).toBe("ja");
  });
});

describe("a stored answer", () => {
  it.each([
    ["honger", "misschien"],
    ["honger", ["ja"]],
    ["ingredienten", "prei"],
    ["ingredienten", []],
    ["gekocht-op", "2026-02-30"],
    ["gekocht-op", "gisteren"],
    ["eten-op", UNKNOWN],
    ["recept", UNKNOWN],
    ["recept", ""],
    ["recept", { text: "  " }],
    ["slager", ["de-slager"]],
    ["wens", "a".repeat(31)],
    ["wens", { text: "heet" }],
  ] as const)("to %s cannot be %j", (id, value) => {
    expect(isAnswerTo(kitchenSink.questions[id], value)).toBe(false);
  });
});
