import type { CompiledFlow } from "./compile";
import { holds } from "./condition";
import type { Answers, Surroundings } from "./definition";
import { graph } from "./graph";
import { replay } from "./replay";

/** A journey of someone: the answers, on a day. */
export interface Journey {
  readonly answers: Answers;
  readonly surroundings: Surroundings;
}

/**
 * What no journey has seen: questions and outcomes by id, edges as `question > target (number)`.
 * Empty when the journeys together visit every node and every edge of the flow.
 */
export function unvisited(compiled: CompiledFlow, journeys: readonly Journey[]): readonly string[] {
  const seen = new Set(journeys.flatMap((journey) => visitedBy(compiled, journey)));
  const { nodes, edges } = graph(compiled);
  return [
    ...nodes.map((node) => node.id),
    ...edges.map((edge) => named(edge.from, edge.to, edge.number)),
  ].filter((name) => !seen.has(name));
}

function visitedBy(compiled: CompiledFlow, { answers, surroundings }: Journey): readonly string[] {
  const { flow } = compiled;
  const replayed = replay(compiled, answers, surroundings);
  const stops = replayed.outcome === null ? replayed.path : [...replayed.path, replayed.outcome];
  const view = { ...surroundings, flow, answers: replayed.answers };
  const edges = stops.slice(1).map((to, index) => {
    const from = stops[index] ?? "";
    const number = flow.questions[from]?.next.findIndex((edge) => !edge.when || holds(edge.when, view)) ?? -1;
    return named(from, to, number);
  });
  return [...stops, ...edges];
}

const named = (from: string, to: string, number: number): string => `${from} > ${to} (${number})`;
