import { Graph, layout as place } from "@dagrejs/dagre";
import type { MapStep, RouteMap, StepState } from "#flows/law/procedure/route-map";

/** Measures in CSS pixels of a drawing 320 wide, the narrowest screen we serve. */
const WIDTH = 320;
const EDGE = 4;
const GAP = 10;
const LINE = 16;
const PADDING = 10;
/** Mean width of a letter of 13 pixels; generous, so that no label touches its box. */
const LETTER = 7.2;

export interface Box {
  readonly id: string;
  readonly state: StepState;
  /** Left, top, width and height, whole numbers. */
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly lines: readonly string[];
}

export interface Line {
  /** Corner points from begin to end. */
  readonly points: readonly (readonly [number, number])[];
  /** Not the usual way: drawn dashed. */
  readonly side: boolean;
}

export interface Layout {
  readonly width: number;
  readonly height: number;
  readonly boxes: readonly Box[];
  readonly lines: readonly Line[];
}

/** Splits a label into lines of at most `letters` letters, between words where it can. */
function splitLabel(label: string, letters: number): readonly string[] {
  const lines: string[] = [];
  for (const word of label.split(" ")) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + word.length < letters)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

/**
 * Places a map of a procedure on a drawing of 320 pixels wide, top to bottom. Pure: the same map and labels give the
 * same places. `linesOf` gives the texts of a step, one per row, before they are split to the width of a box.
 */
export function layoutOf(map: RouteMap, linesOf: (step: MapStep) => readonly string[]): Layout {
  const key = JSON.stringify([
    map.steps.map((step) => [step.id, step.state, linesOf(step)]),
    map.arrows,
    map.main,
  ]);
  const known = placed.get(key);
  if (known !== undefined) return known;
  const made = computeLayout(map, linesOf);
  if (placed.size >= MOST_KEPT) placed.clear();
  placed.set(key, made);
  return made;
}

// Placing costs far more than the page around it, and there are only some hundred different maps.
const MOST_KEPT = 1000;
const placed = new Map<string, Layout>();

function computeLayout(map: RouteMap, linesOf: (step: MapStep) => readonly string[]): Layout {
  const branches = map.steps.some((step) => step.next.length > 1);
  const width = branches ? (WIDTH - 2 * EDGE - GAP) / 2 : WIDTH - 2 * EDGE;
  const letters = Math.floor((width - PADDING) / LETTER);
  const graph = new Graph();
  graph.setGraph({ rankdir: "TB", nodesep: GAP, edgesep: 2, ranksep: 22, marginx: EDGE, marginy: EDGE });
  graph.setDefaultEdgeLabel(() => ({}));
  const texts = new Map(
    map.steps.map((step) => [step.id, linesOf(step).flatMap((line) => splitLabel(line, letters))]),
  );
  for (const { id } of map.steps)
    graph.setNode(id, { width, height: (texts.get(id)?.length ?? 1) * LINE + PADDING });
  for (const { from, to } of map.arrows)
    graph.setEdge(from, to, { weight: map.main.includes(from) && map.main.includes(to) ? 4 : 1 });
  place(graph);
  const size = graph.graph() as { readonly width?: number; readonly height?: number };
  return {
    width: Math.ceil(size.width ?? WIDTH),
    height: Math.ceil(size.height ?? 0),
    boxes: map.steps.map((step) => {
      const node = graph.node(step.id) as { x: number; y: number; width: number; height: number };
      return {
        id: step.id,
        state: step.state,
        x: Math.round(node.x - node.width / 2),
        y: Math.round(node.y - node.height / 2),
        width: Math.round(node.width),
        height: Math.round(node.height),
        lines: texts.get(step.id) ?? [],
      };
    }),
    lines: map.arrows.map(({ from, to, when }) => {
      const edge = graph.edge(from, to) as { points: readonly { x: number; y: number }[] };
      return {
        side: when !== null,
        points: edge.points.map(({ x, y }) => [Math.round(x), Math.round(y)] as const),
      };
    }),
  };
}
