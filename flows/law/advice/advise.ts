/** Facts in, advice out: the rulebook as a pure function. */
import { citizenTerm } from "../termijn/citizen-term";
import type { TermOutcome } from "../termijn/term-outcome";
import { legalRef } from "../terms-data/legal-ref";
import type { Advice, AdviceFacts, Confidence, LegalRef, RouteCode } from "../types";
import { questionsFor } from "./questions";
import { type Case, understand } from "./reading/understand";
import { addresseeOf } from "./remedies/addressee";
import { type EventDate, eventOf } from "./remedies/event-date";
import { shorterTerm } from "./remedies/shortest-term";
import { type StepTerm, termOfStep } from "./remedies/term-of-step";
import { termsBeside } from "./remedies/terms-beside";
import { routesOf } from "./routes";
import { chooseRoute } from "./routing/choose-route";
import { ombudsmanOf, ombudsmanRoute } from "./routing/complaint";
import { fallbackWhenLate, latenessOf, planWhenLongOver } from "./routing/late";
import type { Plan } from "./routing/plan";
import { say } from "./say";
import { timelineOf } from "./timeline";

export { emptyFacts } from "./facts";

interface Timed {
  readonly plan: Plan;
  readonly term: StepTerm | null;
  readonly event: EventDate | null;
  readonly outcome: TermOutcome | null;
}

function timed(found: Case, plan: Plan): Timed {
  const term = termOfStep(plan.step, found.facts.today);
  const event = term === null ? null : eventOf(found.facts, plan.step.start);
  if (term === null || event === null) return { plan, term, event: null, outcome: null };
  const startsOn = plan.step.start === "op_terinzage" ? ("same_day" as const) : ("next_day" as const);
  return {
    plan,
    term,
    event,
    outcome: citizenTerm({ ...term, startsOn, eventDate: event.date, event: event.event }),
  };
}

function basis(found: Case, { plan, outcome }: Timed): readonly LegalRef[] {
  const { step } = plan;
  const extra = found.signals.ids.has("pro_forma") && step.term !== null ? ["Awb 6:6"] : [];
  const own = step.route === "zienswijze" ? [] : found.lane.articles;
  const refs = [
    ...step.articles.map((article) => legalRef(step.rule, article)),
    ...plan.legalBasis,
    ...(outcome?.legalBasis ?? []),
    ...extra.map((article) => legalRef("R4.2", article)),
    ...own.map((article) => legalRef(found.lane.regime, article)),
  ];
  return refs.filter((ref, at) => refs.findIndex(({ article }) => article === ref.article) === at);
}

function secondaryOf(found: Case, plan: Plan): readonly RouteCode[] {
  const named = plan.secondary.flatMap((code): RouteCode[] =>
    code !== "$ombudsman" ? [code] : ombudsmanOf(found) === null ? [] : [ombudsmanRoute(found)],
  );
  return [...new Set(named)].filter((code) => code !== plan.step.route);
}

function confidenceOf(found: Case, { plan, term }: Timed): Confidence {
  const sure = plan.step.confidence === "verified" && (term?.confidence ?? "verified") === "verified";
  return sure && found.sureness > 0 && found.body !== null ? "verified" : "knowledge";
}

/**
 * The advice on these facts. Same facts, same advice; no clock: `facts.today` is the day of asking and its law applies.
 * Dates are calendar dates in Europe/Amsterdam. Never fails: with less known it is more careful and asks more.
 */
export function advise(facts: AdviceFacts): Advice {
  const found = understand(facts);
  const chosen = timed(found, chooseRoute(found));
  const reopened = planWhenLongOver(found, chosen.plan, chosen.outcome?.lastDay ?? null);
  const general = reopened ? timed(found, reopened) : chosen;
  const shorter = shorterTerm(found, general.outcome?.lastDay ?? null);
  const final: Timed = { ...general, ...shorter };
  const { plan, outcome, event, term } = final;
  const beside = termsBeside(found, plan.step);
  const lastDay = outcome?.lastDay ?? plan.fixedLastDay;
  const { late, excuse, warnings: lateWarnings } = latenessOf(found, lastDay);
  const again = late ? fallbackWhenLate(found, plan) : null;
  const secondary =
    again === null ? secondaryOf(found, plan) : [...new Set([...secondaryOf(found, plan), again])];
  const excusable = late && plan.step.rule !== "R9.1" && plan.step.rule !== "R9.7";
  const legalBasis = excusable ? [...basis(found, final), legalRef("R3.1", "Awb 6:11")] : basis(found, final);
  const confidence = confidenceOf(found, final);
  const unknownDate = term !== null && event === null;
  return {
    route: plan.step.route,
    alternatives: [...new Set(plan.alternatives)].filter((code) => code !== plan.step.route),
    secondaryRoutes: secondary,
    lastDay,
    earliestDay: plan.earliestDay,
    firstDay: outcome?.firstDay ?? null,
    rawLastDay: outcome?.rawLastDay ?? null,
    term: term && event && { amount: term.amount, unit: term.unit, eventDate: event.date },
    late,
    excuse,
    addressee: addresseeOf(found, plan.step.to),
    legalBasis,
    derivation: outcome?.derivation ?? plan.derivation,
    understood: {
      ...found.understood,
      assumptions: [...found.understood.assumptions, ...(event?.notes ?? [])],
    },
    questions: questionsFor(found, plan, unknownDate),
    warnings: [
      ...lateWarnings,
      ...(shorter && general.outcome ? [say("warning.shorter_term", { date: general.outcome.lastDay })] : []),
      ...beside.map(({ lastDay: date }) => say("warning.other_term", { date })),
      ...plan.warnings,
      ...(outcome?.warnings ?? []),
      ...(unknownDate ? [say("warning.date_unknown")] : []),
      ...(confidence === "knowledge" ? [say("warning.check_this")] : []),
      say("warning.letter_wins"),
    ],
    confidence,
    routes: routesOf(found, plan, { lastDay, late, legalBasis, why: plan.reasons, beside }, secondary),
    timeline: timelineOf(found, plan, lastDay),
    urgentHelp: facts.urgency === true || found.lane.urgent,
  };
}
