/** Every way that is open beside and after the best one, and those that are closed, with why. */
import type { AdvisedRoute, LegalRef, LocalDate, Message, RouteCode } from "../types";
import type { Case } from "./reading/understand";
import { addresseeOf, addresseeOfRoute } from "./remedies/addressee";
import { feeCents } from "./remedies/fee";
import type { TermBeside } from "./remedies/terms-beside";
import type { Plan } from "./routing/plan";
import { say } from "./say";

interface Primary {
  readonly lastDay: LocalDate | null;
  readonly late: boolean;
  readonly legalBasis: readonly LegalRef[];
  readonly why: readonly Message[];
  /** Other ways whose term runs already. */
  readonly beside: readonly TermBeside[];
}

const NEXT: Partial<Record<RouteCode, keyof Case["lane"]["track"]>> = {
  bezwaar: "objection",
  administratief_beroep: "objection",
  beroep_rechtbank: "ruling",
  beroep_cbb: "ruling",
  kantonrechter: "ruling",
  hoger_beroep_crvb: "appeal",
  hoger_beroep_abrvs: "appeal",
  hoger_beroep_hof: "appeal",
  hoger_beroep_cbb: "appeal",
};

function side(
  found: Case,
  code: RouteCode,
  place: AdvisedRoute["place"],
  why: readonly Message[],
): AdvisedRoute {
  return {
    code,
    place,
    addressee: addresseeOfRoute(found, code),
    lastDay: null,
    earliestDay: null,
    late: false,
    suspends:
      code === "voorlopige_voorziening" || code === "uitstel_van_betaling" ? "partly" : "not_applicable",
    feeCents: feeCents(code, found.lane, found.facts.today),
    why,
    legalBasis: [],
  };
}

function laterRoutes(found: Case, plan: Plan): readonly AdvisedRoute[] {
  const at = NEXT[plan.step.route];
  const step = at === undefined ? null : found.lane.track[at];
  if (step === null || step.route === "geen" || step.route === plan.step.route) return [];
  const route = side(found, step.route, "later", [say("later.after_answer")]);
  return [{ ...route, addressee: addresseeOf(found, step.to) }];
}

/** The routes in the order in which to show them; the first is the best one. Each code appears once. */
export function routesOf(
  found: Case,
  plan: Plan,
  primary: Primary,
  secondary: readonly RouteCode[],
): readonly AdvisedRoute[] {
  const { step } = plan;
  const first: AdvisedRoute = {
    ...side(found, step.route, "primary", primary.why),
    addressee: addresseeOf(found, step.to),
    lastDay: primary.lastDay,
    earliestDay: plan.earliestDay,
    late: primary.late,
    suspends: step.suspends,
    legalBasis: primary.legalBasis,
  };
  const timed = primary.beside.map(({ route, lastDay, legalBasis }) => ({
    ...side(found, route, "alternative", [say("why.alternative")]),
    lastDay,
    late: found.facts.today > lastDay,
    legalBasis,
  }));
  const all = [
    first,
    ...timed,
    ...plan.alternatives.map((code) => side(found, code, "alternative", [say("why.alternative")])),
    ...secondary.map((code) => side(found, code, "parallel", [say(`route.${code}.does`)])),
    ...laterRoutes(found, plan),
    ...plan.excluded.map(({ route, why }) => side(found, route, "excluded", [why])),
  ];
  return all.filter((item, at) => all.findIndex(({ code }) => code === item.code) === at);
}
