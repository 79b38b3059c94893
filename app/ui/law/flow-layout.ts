import { Graph, layout as place } from "@dagrejs/dagre";

interface Arrow {
  readonly from: string;
  readonly to: string;
}

export interface PlacedNode {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

export interface FlowLayout {
  readonly width: number;
  readonly height: number;
  readonly nodes: readonly PlacedNode[];
  /** One path for all arrows. */
  readonly path: string;
}

/** In CSS pixels. */
export const NODE_HEIGHT = 24;
const LETTER = 6.6;
const PADDING = 14;

type Point = { readonly x: number; readonly y: number };

let known: { readonly key: string; readonly made: FlowLayout } | null = null;

/** Places the questions of a flow from top to bottom. Pure: the same nodes and arrows give the same places. */
export function flowLayout(ids: readonly string[], arrows: readonly Arrow[]): FlowLayout {
  const key = JSON.stringify([ids, arrows]);
  // Placing forty questions takes longer than the rest of the page, and the flow changes only with a new release.
  if (known?.key !== key) known = { key, made: compute(ids, arrows) };
  return known.made;
}

function compute(ids: readonly string[], arrows: readonly Arrow[]): FlowLayout {
  const graph = new Graph();
  graph.setGraph({ rankdir: "TB", nodesep: 8, edgesep: 4, ranksep: 34, marginx: 6, marginy: 6 });
  graph.setDefaultEdgeLabel(() => ({}));
  for (const id of ids)
    graph.setNode(id, { width: Math.round(id.length * LETTER + PADDING), height: NODE_HEIGHT });
  for (const { from, to } of arrows) graph.setEdge(from, to);
  place(graph);
  const size = graph.graph() as { readonly width?: number; readonly height?: number };
  return {
    width: Math.ceil(size.width ?? 0),
    height: Math.ceil(size.height ?? 0),
    nodes: ids.map((id) => {
      const { x, y, width } = graph.node(id) as Point & { readonly width: number };
      return { id, width, x: Math.round(x - width / 2), y: Math.round(y - NODE_HEIGHT / 2) };
    }),
    path: arrows
      .map(({ from, to }) => arrowOf((graph.edge(from, to) as { points: readonly Point[] }).points))
      .join(""),
  };
}

/** A line through the points with a head at its end. */
function arrowOf(points: readonly Point[]): string {
  const rounded = points.map(({ x, y }) => `${Math.round(x)} ${Math.round(y)}`);
  const { x, y } = points.at(-1) ?? { x: 0, y: 0 };
  const [endX, endY] = [Math.round(x), Math.round(y)];
  return `M${rounded.join("L")}M${endX - 3} ${endY - 5}L${endX} ${endY}l3-5`;
}
