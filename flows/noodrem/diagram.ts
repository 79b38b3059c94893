import type { NoodremEventType } from "./events";
import { noodremMachine } from "./machine";
import { FINAL_STATES, type NoodremState } from "./states";

/** One way from a state: the events that lead there. `always` is a state that is passed at once. */
export interface LifeArrow {
  readonly from: NoodremState;
  readonly to: NoodremState;
  readonly events: readonly (NoodremEventType | "always")[];
}

/** The whole life as the machine has it: nothing here is drawn by hand. */
export interface LifeMap {
  readonly states: readonly NoodremState[];
  readonly arrows: readonly LifeArrow[];
  /** From filing to closing when all goes well. */
  readonly main: readonly NoodremState[];
}

const MAIN: readonly NoodremState[] = [
  "ingediend",
  "bezorgd",
  "ontvangen",
  "in_beraad",
  "beantwoord",
  "aanvaard",
  "toezegging_loopt",
  "nagekomen",
  "gesloten",
];

/** Reads the machine: its states in order, and its arrows, each pair of states once. */
export function lifeMap(): LifeMap {
  const nodes = Object.values(noodremMachine.states);
  const arrows = nodes.flatMap((node) => {
    const from = node.key as NoodremState;
    const ways = new Map<NoodremState, (NoodremEventType | "always")[]>();
    const add = (to: string, event: NoodremEventType | "always") =>
      ways.set(to as NoodremState, [...new Set([...(ways.get(to as NoodremState) ?? []), event])]);
    for (const [event, transitions] of node.transitions)
      for (const { target } of transitions)
        for (const to of target ?? [node]) add(to.key, event as NoodremEventType);
    for (const { target } of node.always ?? []) for (const to of target ?? []) add(to.key, "always");
    return [...ways].map(([to, events]) => ({ from, to, events }));
  });
  return { states: nodes.map(({ key }) => key as NoodremState), arrows, main: MAIN };
}

/** The same as a Mermaid state diagram, for documents. */
export function lifeDiagram(): string {
  const { states, arrows } = lifeMap();
  return [
    "stateDiagram-v2",
    `  [*] --> ${states[0]}: FILE`,
    ...arrows.map(({ from, to, events }) => {
      const label = events.filter((event) => event !== "always").join(", ");
      return `  ${from} --> ${to}${label === "" ? "" : `: ${label}`}`;
    }),
    ...FINAL_STATES.map((state) => `  ${state} --> [*]`),
  ].join("\n");
}
