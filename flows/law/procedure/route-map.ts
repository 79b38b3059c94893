import type { Arrow, Procedure, Step } from "./road";

/** Where a step stands seen from the person: behind, here, still ahead, or not on the way any more. */
export type StepState = "done" | "here" | "possible" | "closed";

export interface MapStep extends Step {
  readonly state: StepState;
  /** Ways on from here, the usual one first. */
  readonly next: readonly Arrow[];
}

/** The road as it is shown: every step with its state, and the usual way from begin to end. */
export interface RouteMap {
  readonly steps: readonly MapStep[];
  readonly arrows: readonly Arrow[];
  /** Ids of the usual way through the person's own step, in order. */
  readonly main: readonly string[];
  /** Place on the usual way, counted from 1. */
  readonly position: number;
}

const nextOf = (procedure: Procedure, from: string): readonly Arrow[] =>
  procedure.arrows.filter((arrow) => arrow.from === from);

/** The way from `from` to `to`, both included, that keeps to the usual arrows as long as it can; empty when there is none. */
function wayTo(procedure: Procedure, from: string, to: string): readonly string[] {
  if (from === to) return [from];
  for (const arrow of nextOf(procedure, from)) {
    const rest = wayTo(procedure, arrow.to, to);
    if (rest.length > 0) return [from, ...rest];
  }
  return [];
}

/** From a step on along the first arrows, to the end. Roads only go forward, so this ends. */
function onward(procedure: Procedure, from: string): readonly string[] {
  const next = nextOf(procedure, from)[0];
  return next === undefined ? [] : [next.to, ...onward(procedure, next.to)];
}

function reachable(procedure: Procedure, from: string, seen = new Set<string>()): ReadonlySet<string> {
  for (const { to } of nextOf(procedure, from)) {
    if (seen.has(to)) continue;
    seen.add(to);
    reachable(procedure, to, seen);
  }
  return seen;
}

/** The map of a procedure for a person who stands at `here` (an id of a step; the procedure's own place by default). */
export function routeMap(procedure: Procedure, here: string = procedure.here): RouteMap {
  const behind = wayTo(procedure, procedure.start, here);
  const ahead = reachable(procedure, here);
  const done = new Set(behind);
  const stateOf = (id: string): StepState => {
    if (id === here) return "here";
    if (done.has(id)) return "done";
    return ahead.has(id) ? "possible" : "closed";
  };
  return {
    steps: procedure.steps.map((step) => ({
      ...step,
      state: stateOf(step.id),
      next: nextOf(procedure, step.id),
    })),
    arrows: procedure.arrows,
    main: [...behind, ...onward(procedure, here)],
    position: behind.length,
  };
}
