/** An advice with everything that a lawyer asks about it: facts, rules, and what would change the outcome. */
import { advise } from "../advice/advise";
import { understand } from "../advice/reading/understand";
import type { Advice, AdviceFacts, LocalDate, Message, RouteCode } from "../types";
import { differences } from "./difference";
import { factsUnknown, factsUsed } from "./facts-said";
import { variationsOf } from "./variations";

/** What the outcome would be when one fact were different. Computed by the same engine as the advice. */
export interface Counterfactual {
  readonly id: string;
  /** "If …": the fact that is different. */
  readonly ifSo: Message;
  /** "Then …": each difference in a sentence. */
  readonly outcome: readonly Message[];
  readonly route: RouteCode;
  readonly lastDay: LocalDate | null;
}

export interface Explanation {
  readonly advice: Advice;
  /** What was told, as it was understood. */
  readonly used: readonly Message[];
  /** What was taken to be so without being told. */
  readonly assumed: readonly Message[];
  /** What was not told and could matter at this stage. */
  readonly unknown: readonly Message[];
  /** Why this route. */
  readonly why: readonly Message[];
  /** Changes of one fact that lead to another route, day, or step beside it. */
  readonly counterfactuals: readonly Counterfactual[];
  /** Changes of one fact that make no difference. */
  readonly steady: readonly Message[];
}

/**
 * The advice on these facts, explained. The counterfactuals are advices on the same facts with one of them changed: when
 * the letter was sent, the stage, whether it is a decision, urgency, the day of asking, a notice, a complaint.
 * Pure: `facts.today` is the day of asking. Takes about ten times as long as one advice.
 */
export function explain(facts: AdviceFacts): Explanation {
  const advice = advise(facts);
  const { stage, facts: read } = understand(facts);
  const tried = variationsOf({ facts: read, advice, stage }).map(({ id, ifSo, facts: changed }) => {
    const { route, lastDay, ...rest } = advise(changed);
    return { id, ifSo, route, lastDay, outcome: differences(advice, { route, lastDay, ...rest }) };
  });
  return {
    advice,
    used: factsUsed(facts, advice.understood),
    assumed: advice.understood.assumptions,
    unknown: factsUnknown(read, stage),
    why: advice.routes[0]?.why ?? [],
    counterfactuals: tried.filter(({ outcome }) => outcome.length > 0),
    steady: tried.filter(({ outcome }) => outcome.length === 0).map(({ ifSo }) => ifSo),
  };
}
