import type { Condition, Question } from "#flows/engine/definition";
import { type GraphNode, graph } from "#flows/engine/graph";
import { type WayOn, waysFrom } from "#flows/engine/ways";
import { navigator } from "#flows/navigator";
import { parts } from "#flows/navigator/flow";
import questionRules from "#flows/navigator/question-rules.json";
import { fail, ok, type Result } from "#flows/result";
import type { StaffActor } from "../actor";
import type { UseCaseError } from "../errors";
import { mayAct } from "../permissions";

export const FLOW_PARTS = Object.keys(parts) as readonly (keyof typeof parts)[];
export type FlowPart = (typeof FLOW_PARTS)[number];

/** One question with all that hangs on it. */
export interface MappedQuestion {
  readonly id: string;
  readonly kind: Question["kind"];
  readonly rules: readonly string[];
  /** Each option and where it may lead; empty for a question without options. */
  readonly options: readonly { readonly id: string; readonly ways: readonly WayOn[] }[];
  /** Every way on, with its condition; null on the way that is taken otherwise. */
  readonly edges: readonly { readonly to: string; readonly when: Condition | null }[];
}

export interface FlowMap {
  /** The parts of the navigator, in the order in which people meet them. */
  readonly parts: readonly FlowPart[];
  readonly nodes: readonly (GraphNode & { readonly part: FlowPart | null })[];
  /** Each pair of nodes once, however many conditions lead from one to the other. */
  readonly arrows: readonly { readonly from: string; readonly to: string }[];
  readonly questions: readonly MappedQuestion[];
}

const RULES: Readonly<Record<string, readonly string[]>> = questionRules.rules;

const partOf = (id: string): FlowPart | null => FLOW_PARTS.find((part) => id in parts[part]) ?? null;

/** The navigator as the machine runs it, with the questions of one part in full. Error `not_allowed`. */
export function readFlowMap(actor: StaffActor, part: FlowPart): Result<FlowMap, UseCaseError> {
  if (!mayAct(actor.role, "law:read")) return fail({ code: "not_allowed" });
  const { nodes, edges } = graph(navigator);
  const arrows = new Map(edges.map(({ from, to }) => [`${from} ${to}`, { from, to }]));
  return ok({
    parts: FLOW_PARTS,
    nodes: nodes.map((node) => ({ ...node, part: partOf(node.id) })),
    arrows: [...arrows.values()],
    questions: Object.entries<Question>(parts[part]).map(([id, question]) => ({
      id,
      kind: question.kind,
      rules: RULES[id] ?? [],
      options:
        "options" in question
          ? question.options.map((option) => ({ id: option.id, ways: waysFrom(id, question, option.id) }))
          : [],
      edges: edges.filter(({ from }) => from === id).map(({ to, when }) => ({ to, when })),
    })),
  });
}
