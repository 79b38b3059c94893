import { describe, expect, it } from "vitest";
import type { Question } from "./definition";
import { waysFrom } from "./ways";

const question: Question = {
  kind: "choice",
  options: [{ id: "a" }, { id: "b" }, { id: "c" }],
  next: [
    { to: "one", when: { question: "q", is: "a" } },
    {
      to: "two",
      when: {
        all: [
          { question: "q", isOneOf: ["b", "c"] },
          { question: "other", has: "x" },
        ],
      },
    },
    {
      to: "three",
      when: {
        not: {
          any: [
            { question: "q", is: "b" },
            { question: "other", has: "y" },
          ],
        },
      },
    },
    { to: "end" },
  ],
};

const ways = (option: string) => waysFrom("q", question, option).map(({ to }) => to);

describe("where an answer may lead", () => {
  it("is one place when the answer alone decides", () => {
    expect(waysFrom("q", question, "a")).toEqual([{ to: "one", certain: true }]);
  });

  it("leaves open what other answers decide, and leaves out what this answer excludes", () => {
    expect(ways("b")).toEqual(["two", "end"]);
    expect(ways("c")).toEqual(["two", "three", "end"]);
    expect(waysFrom("q", question, "b").every(({ certain }) => !certain)).toBe(true);
  });

  it("counts a condition on having answered at all as fulfilled, and on a feature of the answer as open", () => {
    const answered: Question = {
      ...question,
      next: [
        { to: "one", when: { question: "q", has: "x" } },
        { to: "two", when: { question: "q", answered: true } },
        { to: "end" },
      ],
    };
    expect(waysFrom("q", answered, "a").map(({ to }) => to)).toEqual(["one", "two"]);
  });
});
