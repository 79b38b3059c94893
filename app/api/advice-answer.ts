import type { TFunction } from "i18next";
import type { Explanation } from "#flows/law/explain/explain";
import { proofOf } from "#flows/law/explain/proof";
import { articleAddress } from "#flows/law/terms-data/legal-ref";
import type { Advice, AdvisedRoute, LegalRef, LocalDate, Message } from "#flows/law/types";
import { sayMessage } from "../i18n/say-message";

/** An advice as the API gives it: the fields of the engine, with every message said in the language of `t`. */
export function adviceAnswer(advice: Advice, t: TFunction) {
  return {
    ...advice,
    excuse: advice.excuse && {
      ...advice.excuse,
      grounds: advice.excuse.grounds.map((ground) => sayMessage(t, ground)),
    },
    derivation: advice.derivation.map((step) => ({
      text: sayMessage(t, step),
      rule: step.rule,
      from: step.from,
      to: step.to,
    })),
    understood: {
      ...advice.understood,
      assumptions: advice.understood.assumptions.map((message) => sayMessage(t, message)),
    },
    warnings: advice.warnings.map((message) => sayMessage(t, message)),
    routes: advice.routes.map((route) => routeAnswer(route, t)),
    timeline: advice.timeline.map((entry) => ({
      date: entry.date,
      estimate: entry.estimate,
      text: sayMessage(t, entry),
      rule: entry.rule,
    })),
  };
}

const routeAnswer = (route: AdvisedRoute, t: TFunction) => ({
  ...route,
  name: t(`route.${route.code}.name`, { ns: "advies" }),
  why: route.why.map((message) => sayMessage(t, message)),
});

/**
 * Why an advice is as it is, said in the language of `t`. `changes` are computed by the same engine on the same facts
 * with one of them changed; a later day in there is no day to keep.
 */
export function explanationAnswer(explanation: Explanation, appliedOn: LocalDate, t: TFunction) {
  const all = (messages: readonly Message[]) => messages.map((message) => sayMessage(t, message));
  const article = (ref: LegalRef) => ({ ...ref, appliedOn, url: articleAddress(ref, appliedOn) });
  const { steps, articles } = proofOf(explanation.advice);
  return {
    appliedOn,
    factsUsed: all(explanation.used),
    factsAssumed: all(explanation.assumed),
    factsUnknown: all(explanation.unknown),
    why: all(explanation.why),
    rules: steps.map(({ step, articles: refs }) => ({
      rule: step.rule,
      text: sayMessage(t, step),
      from: step.from,
      to: step.to,
      articles: refs.map(article),
    })),
    articles: articles.map(article),
    confidence: explanation.advice.confidence,
    changes: explanation.counterfactuals.map(({ id, ifSo, outcome, route, lastDay }) => ({
      id,
      ifSo: sayMessage(t, ifSo),
      outcome: all(outcome),
      route,
      lastDay,
    })),
    makesNoDifference: all(explanation.steady),
  };
}
