/** Every decision type at every stage, with and without a date: does each end in something that a person can do? */
import { advise, emptyFacts } from "#flows/law/advice/advise";
import { allDecisionTypes } from "#flows/law/catalogue/catalogue";
import { HELP_LADDER } from "#flows/law/help/help";
import type { Advice, AdviceFacts, Message, RouteCode, Stage } from "#flows/law/types";

export const STAGES: readonly Stage[] = [
  "primary_decision",
  "decision_on_objection",
  "court_ruling",
  "no_decision_in_time",
  "behaviour",
  "general_rule",
  "private_party",
];

const TODAY = "2026-11-24";
const DATES = { letterDate: "2026-11-02", requestDate: "2026-06-01" } as const;

export interface Covered {
  readonly name: string;
  readonly advice: Advice;
}

/**
 * The advice for each decision type at each stage, asked twice. `placeOf` says where a decision type stands, so that a
 * problem leads there.
 */
export const everyAdvice = (placeOf: (id: string) => string): readonly Covered[] =>
  allDecisionTypes().flatMap(({ id }) =>
    STAGES.flatMap((stage) =>
      [DATES, {}].map((dates) => {
        const facts: AdviceFacts = { ...emptyFacts(TODAY), decisionType: id, stage, ...dates };
        return {
          name: `${placeOf(id)}, ${stage}${dates === DATES ? "" : ", no date"}`,
          advice: advise(facts),
        };
      }),
    ),
  );

/** Steps for which a person gets help instead of an address: there is nobody to write to, or no form to it. */
const WITH_HELP: ReadonlySet<RouteCode> = new Set(["geen", "informeel"] as const);

/** Somewhere to go: an addressee of the step itself, of a step beside it or instead of it, or free help. */
const leadsSomewhere = ({ route, addressee, routes, urgentHelp }: Advice): boolean =>
  addressee !== null ||
  ((urgentHelp || WITH_HELP.has(route)) && HELP_LADDER.length > 0) ||
  routes.some((route) => route.place !== "excluded" && route.addressee !== null);

export const coverageProblems = (covered: readonly Covered[]): readonly string[] =>
  covered.flatMap(({ name, advice }) => {
    const [first] = advice.routes;
    return [
      ...(first?.code === advice.route && first.place === "primary" ? [] : [`${name}: no next step`]),
      ...(leadsSomewhere(advice) ? [] : [`${name}: ${advice.route} leads to nobody`]),
      ...(first && first.why.length > 0 ? [] : [`${name}: ${advice.route} without a reason`]),
      ...(advice.legalBasis.length > 0 ? [] : [`${name}: ${advice.route} without an article`]),
    ];
  });

export const messagesOf = (advice: Advice): readonly Message[] => [
  { key: `advies:route.${advice.route}.name` },
  ...advice.derivation,
  ...advice.warnings,
  ...advice.timeline,
  ...advice.understood.assumptions,
  ...(advice.excuse?.grounds ?? []),
  ...advice.routes.flatMap(({ code, why }) => [{ key: `advies:route.${code}.name` }, ...why]),
];

/** A complaint has no last day; the catalogue's year says when the agency need not handle it any more (R9.3). */
const NO_LAST_DAY: ReadonlySet<RouteCode> = new Set(["klacht_agency"] as const);

/** First decisions for which the catalogue knows a term while a dated letter gets no last day: a lawyer must look at these. */
export const termsNotComputed = (): readonly string[] =>
  allDecisionTypes().flatMap(({ id, term }) => {
    const advice = advise({
      ...emptyFacts(TODAY),
      decisionType: id,
      stage: "primary_decision",
      ...DATES,
      details: { "datum-einde-baan": TODAY },
    });
    const computed = advice.lastDay !== null || advice.routes.some(({ lastDay }) => lastDay !== null);
    if (term === null || term.value === null || computed) return [];
    return NO_LAST_DAY.has(advice.route) ? [] : [`${id} (${term.value} ${term.unit}, ${advice.route})`];
  });
