import { type AnyStateMachine, createMachine } from "xstate";
import { type DirectedGraphNode, toDirectedGraph } from "xstate/graph";
import type { Road } from "./road";

/** Name of the event that takes an arrow. Arrows with a condition are told apart by it. */
const eventOf = (to: string, when: string | null): string =>
  when === null ? `naar.${to}` : `naar.${to}.${when}`;

/** The XState machine of a road: one state per step, one event per arrow, final where nothing follows. */
export function machineOf(id: string, road: Road): AnyStateMachine {
  const states = Object.fromEntries(
    Object.entries(road.steps).map(([step, { to }]) => {
      if (to.length === 0) return [step, { type: "final" as const }];
      const on = Object.fromEntries(
        to.map((target) =>
          typeof target === "string"
            ? [eventOf(target, null), { target }]
            : [eventOf(target.step, target.when), { target: target.step }],
        ),
      );
      return [step, { on }];
    }),
  );
  return createMachine({ id, initial: road.start, states });
}

export interface GraphEdge {
  readonly from: string;
  readonly to: string;
  readonly when: string | null;
}

/** Steps and arrows of a machine, in the order in which they are written down. */
export function graphOf(machine: AnyStateMachine): {
  readonly nodes: readonly string[];
  readonly edges: readonly GraphEdge[];
} {
  const root: DirectedGraphNode = toDirectedGraph(machine);
  return {
    nodes: root.children.map((child) => child.stateNode.key),
    edges: root.children.flatMap((child) =>
      child.edges.map((edge) => ({
        from: edge.source.key,
        to: edge.target.key,
        when: edge.label.text.split(".")[2] ?? null,
      })),
    ),
  };
}
