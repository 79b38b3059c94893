import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compile } from "./compile";
import { type Answers, type AnswerValue, UNKNOWN } from "./definition";
import { graph } from "./graph";
import { kitchen, kitchenSink } from "./kitchen-sink.fixture";
import { positionOf, replay } from "./replay";

const soup = compile(kitchenSink);

const wortelsoep = {
  honger: "ja",
  ingredienten: ["wortel", "prei"],
  "gekocht-op": "2026-11-20",
  "eten-op": "2026-11-25",
  recept: "erwtensoep",
  wens: "niet te zout",
} satisfies Answers;

/** Any answers at all: fitting, of another option, of another question, nonsense, and to questions that do not exist. */
const value: fc.Arbitrary<AnswerValue> = fc.oneof(
  fc.constantFrom(
    "ja",
    "nee",
    "weet-niet",
    UNKNOWN,
    "de-slager",
    "supermarkt",
    "erwtensoep",
    "bestaat-niet",
    "",
  ),
  fc.constantFrom("2026-11-24", "2026-11-17", "2026-11-16", "2026-02-30", "2026-12-01"),
  fc.subarray(["wortel", "prei", "vlees", "geen"]),
  fc.record({ text: fc.string({ maxLength: 25 }) }),
);
const answersOf: fc.Arbitrary<Answers> = fc.dictionary(
  fc.constantFrom(...Object.keys(kitchenSink.questions), "constructor", "toString", "bord"),
  value,
);

describe("replay", () => {
  it("starts at the first question", () => {
    expect(replay(soup, {}, kitchen)).toMatchObject({ path: ["honger"], next: "honger", outcome: null });
  });

  it("follows the answers to the outcome", () => {
    const replayed = replay(soup, wortelsoep, kitchen);
    expect(replayed.path).toEqual(["honger", "ingredienten", "gekocht-op", "eten-op", "recept", "wens"]);
    expect(replayed).toMatchObject({ next: null, outcome: "soep", answers: wortelsoep, stale: {} });
    expect(replayed.progress).toEqual({ done: 6, about: 6 });
  });

  it("keeps later answers when an early one changes, but not alive", () => {
    const changed = replay(soup, { ...wortelsoep, honger: "nee" }, kitchen);
    expect(changed).toMatchObject({ path: ["honger"], outcome: "geen-soep", answers: { honger: "nee" } });
    expect(Object.keys(changed.stale)).toEqual(["ingredienten", "gekocht-op", "eten-op", "recept", "wens"]);
    expect(replay(soup, { ...changed.answers, ...changed.stale, honger: "ja" }, kitchen).outcome).toBe(
      "soep",
    );
  });

  it("does not let a stale answer decide: the butcher is asked for meat only", () => {
    const withButcher = { ...wortelsoep, slager: "de-slager" };
    const { path, stale } = replay(soup, withButcher, kitchen);
    expect(path).toContain("eten-op");
    expect(stale).toEqual({ slager: "de-slager" });
  });

  it("asks again what does not fit its question any more", () => {
    const replayed = replay(soup, { ...wortelsoep, ingredienten: ["knoflook"] }, kitchen);
    expect(replayed.next).toBe("ingredienten");
    expect(replayed.stale).toHaveProperty("ingredienten");
  });

  it("counts days from today and knows unknown", () => {
    const at = (bought: string) => replay(soup, { ...wortelsoep, "gekocht-op": bought }, kitchen);
    expect(at("2026-11-17").path).toContain("eten-op");
    expect(at("2026-11-16").outcome).toBe("geen-soep");
    expect(at(UNKNOWN).path).not.toContain("eten-op");
    expect(at(UNKNOWN).path).toContain("recept");
  });

  it("is deterministic and does not depend on the order of the answers", () => {
    fc.assert(
      fc.property(answersOf, (answers) => {
        const reversed = Object.fromEntries(Object.entries(answers).reverse());
        const first = replay(soup, answers, kitchen);
        expect(replay(soup, answers, kitchen)).toEqual(first);
        expect(replay(soup, reversed, kitchen)).toEqual(first);
      }),
    );
  });

  it("prunes to a fixed point: the live answers alone lead to the same place", () => {
    fc.assert(
      fc.property(answersOf, (answers) => {
        const first = replay(soup, answers, kitchen);
        const again = replay(soup, first.answers, kitchen);
        expect(again).toEqual({ ...first, stale: {} });
        expect({ ...first.answers, ...first.stale }).toEqual({ ...answers });
      }),
    );
  });

  it("goes only along edges of the flow", () => {
    const edges = new Set(graph(soup).edges.map(({ from, to }) => `${from} ${to}`));
    fc.assert(
      fc.property(answersOf, (answers) => {
        const { path, outcome } = replay(soup, answers, kitchen);
        const stops = outcome === null ? path : [...path, outcome];
        for (const [index, to] of stops.slice(1).entries()) expect(edges).toContain(`${stops[index]} ${to}`);
      }),
    );
  });
});

describe("positionOf", () => {
  it("gives the number and the question before", () => {
    const replayed = replay(soup, wortelsoep, kitchen);
    expect(positionOf(replayed, "honger")).toEqual({
      kind: "on-path",
      number: 1,
      back: null,
      answered: true,
    });
    expect(positionOf(replayed, "recept")).toEqual({
      kind: "on-path",
      number: 5,
      back: "eten-op",
      answered: true,
    });
  });

  it("sends a question that is not asked to the first open one, or to the outcome", () => {
    const { honger } = wortelsoep;
    expect(positionOf(replay(soup, { honger }, kitchen), "slager")).toEqual({
      kind: "not-asked",
      goTo: "ingredienten",
    });
    expect(positionOf(replay(soup, wortelsoep, kitchen), "constructor")).toEqual({
      kind: "not-asked",
      goTo: null,
    });
  });

  it("back is the inverse of going on", () => {
    fc.assert(
      fc.property(answersOf, (answers) => {
        const replayed = replay(soup, answers, kitchen);
        for (const id of replayed.path.slice(1)) {
          const position = positionOf(replayed, id);
          const back = position.kind === "on-path" ? position.back : null;
          const until = replayed.path.slice(0, replayed.path.indexOf(back ?? "") + 1);
          const before = Object.fromEntries(until.map((asked) => [asked, replayed.answers[asked] ?? ""]));
          expect(replay(soup, before, kitchen).next).toBe(id);
        }
      }),
    );
  });
});
