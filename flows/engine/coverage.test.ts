import { describe, expect, it } from "vitest";
import { compile } from "./compile";
import { unvisited } from "./coverage";
import { graph } from "./graph";
import { kitchen, kitchenAnswers, kitchenSink } from "./kitchen-sink.fixture";
import { longest, median, roadLengths, together } from "./lengths";

const soup = compile(kitchenSink);
const journeys = kitchenAnswers.map((answers) => ({ answers, surroundings: kitchen }));

describe("the graph", () => {
  it("has every node and every edge of the flow, with its condition", () => {
    const { nodes, edges } = graph(soup);
    expect(nodes.map((node) => node.id).sort()).toEqual(
      [...Object.keys(kitchenSink.questions), ...Object.keys(kitchenSink.outcomes)].sort(),
    );
    expect(nodes).toContainEqual({ id: "geen-soep", kind: "stop" });
    const authored = Object.entries(kitchenSink.questions).flatMap(([from, question]) =>
      question.next.map((edge, number) => ({
        from,
        to: edge.to,
        number,
        when: "when" in edge ? edge.when : null,
      })),
    );
    expect(edges).toEqual(expect.arrayContaining(authored));
    expect(edges).toHaveLength(authored.length);
  });
});

describe("unvisited", () => {
  it("is empty when every node and edge is seen", () => {
    expect(unvisited(soup, journeys)).toEqual([]);
  });

  it("names nodes and edges that are not", () => {
    expect(unvisited(soup, journeys.slice(0, -1))).toEqual([
      "eten-op",
      "gekocht-op > eten-op (2)",
      "eten-op > recept (0)",
    ]);
    expect(unvisited(soup, journeys.slice(1))).toEqual(["honger > geen-soep (0)"]);
  });
});

describe("road lengths", () => {
  it("counts the questions of every road, by how likely it is", () => {
    const lengths = roadLengths(kitchenSink, kitchen, { ingredienten: ["geen"] });
    expect([...lengths].sort()).toEqual([
      [1, 1 / 3],
      [3, expect.closeTo(2 / 3)],
    ]);
    expect(median(lengths)).toBe(3);
    expect(longest(roadLengths(kitchenSink, kitchen))).toBe(6);
    expect(median(together([lengths, roadLengths(kitchenSink, kitchen, { honger: "nee" })]))).toBe(1);
  });
});
