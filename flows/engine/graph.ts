import { toDirectedGraph } from "xstate/graph";
import type { CompiledFlow } from "./compile";
import type { Condition, Question } from "./definition";

export interface GraphNode {
  readonly id: string;
  readonly kind: Question["kind"] | "result" | "stop";
}

/** `when` is null on the way that is taken otherwise. `number` counts the edges of a question from 0. */
export interface GraphEdge {
  readonly from: string;
  readonly to: string;
  readonly number: number;
  readonly when: Condition | null;
}

/** The flow as nodes and edges, to be drawn or counted; read from the machine, so it is what really runs. */
export function graph({ flow, machine }: CompiledFlow): {
  readonly nodes: readonly GraphNode[];
  readonly edges: readonly GraphEdge[];
} {
  const states = toDirectedGraph(machine).children;
  const nodes = states.map(({ stateNode }): GraphNode => {
    const kind = flow.questions[stateNode.key]?.kind ?? flow.outcomes[stateNode.key]?.kind;
    if (!kind) throw new Error(`Machine ${flow.id} has a state that the flow lacks: ${stateNode.key}`);
    return { id: stateNode.key, kind };
  });
  const edges = states.flatMap((state) =>
    state.edges.map(
      (edge, number): GraphEdge => ({
        from: edge.source.key,
        to: edge.target.key,
        number,
        when: flow.questions[edge.source.key]?.next[number]?.when ?? null,
      }),
    ),
  );
  return { nodes, edges };
}
