import { assign, setup } from "xstate";
import { holds } from "./condition";
import type { Answers, AnswerValue, Condition, FlowDefinition, Surroundings } from "./definition";

/** The machine's memory: the answers given on the way here, and only those. */
type Context = Surroundings & { readonly answers: Answers };
type AnswerEvent = { readonly type: "ANSWER"; readonly question: string; readonly value: AnswerValue };

/**
 * A flow as an XState machine: a state per question and outcome, one event, one guard.
 *
 * The guard sees only answers given on the path, so an answer behind a closed branch can never decide anything:
 * stale answers are pruned to a fixed point by construction.
 */
function toMachine(flow: FlowDefinition) {
  const kit = setup({
    types: {
      context: {} as Context,
      events: {} as AnswerEvent,
      input: {} as Surroundings,
    },
    guards: {
      holds: ({ context, event }, params: { readonly when: Condition }) =>
        holds(params.when, {
          ...context,
          flow,
          answers: { ...context.answers, [event.question]: event.value },
        }),
    },
    actions: {
      remember: assign({
        answers: ({ context, event }) => ({ ...context.answers, [event.question]: event.value }),
      }),
    },
  });
  const questions = Object.entries(flow.questions).map(([id, question]) => [
    id,
    {
      on: {
        ANSWER: question.next.map(({ to, when }) => ({
          target: to,
          actions: "remember" as const,
          ...(when && { guard: { type: "holds" as const, params: { when } } }),
        })),
      },
    },
  ]);
  const outcomes = Object.keys(flow.outcomes).map((id) => [id, { type: "final" as const }]);
  return kit.createMachine({
    id: flow.id,
    context: ({ input }) => ({ ...input, answers: {} }),
    initial: flow.start,
    states: Object.fromEntries([...questions, ...outcomes]),
  });
}

export type FlowMachine = ReturnType<typeof toMachine>;

/** A flow ready to be replayed. Make it once, at module load: compiling costs more than replaying. */
export interface CompiledFlow {
  readonly flow: FlowDefinition;
  readonly machine: FlowMachine;
  /** Questions still to come from each question on, that one included, for who goes the usual way: the last edge. */
  readonly ahead: ReadonlyMap<string, number>;
}

/**
 * Compiles a flow. Throws when an edge leads nowhere or the flow has a cycle: that is a bug, and `check` says where.
 */
export function compile(flow: FlowDefinition): CompiledFlow {
  return { flow, machine: toMachine(flow), ahead: questionsAhead(flow) };
}

function questionsAhead(flow: FlowDefinition): ReadonlyMap<string, number> {
  const known = new Map<string, number>();
  const visit = (id: string, trail: readonly string[]): number => {
    const question = flow.questions[id];
    if (!question) return 0;
    if (trail.includes(id)) throw new Error(`Flow ${flow.id} goes round: ${[...trail, id].join(" > ")}`);
    const seen = known.get(id);
    if (seen !== undefined) return seen;
    const ways = question.next.map((edge) => visit(edge.to, [...trail, id]));
    const ahead = 1 + (ways.at(-1) ?? 0);
    known.set(id, ahead);
    return ahead;
  };
  for (const id of Object.keys(flow.questions)) visit(id, []);
  return known;
}
