import type { TFunction } from "i18next";
import type { Advice, AdvisedRoute } from "#flows/law/types";
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
