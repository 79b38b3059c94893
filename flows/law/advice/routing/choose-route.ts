/** The order of the questions of the rulebook (0.6): from a case to the best next formal step. */

import { citizenTerm } from "../../termijn/citizen-term";
import type { Case } from "../reading/understand";
import { eventOf } from "../remedies/event-date";
import { trackOf } from "../remedies/law-data";
import { termOfStep } from "../remedies/term-of-step";
import { say } from "../say";
import { complaintPlan } from "./complaint";
import { because, looseStep, type Plan, planFor } from "./plan";
import { objectionFiled, primaryPlan } from "./primary";
import { rulingPlan } from "./rulings";
import { silencePlan } from "./silence";
import { trackPlan } from "./track-plan";

const OWN_DECISION = ["bezwaar", "beroep_rechtbank"];

function privatePlan(found: Case): Plan {
  const { facts, lane, signals } = found;
  if (signals.ids.has("ruling_disputes_body")) return rulingPlan(found);
  const { route } = lane.track.primary;
  const firstAtBody = new Set(["kifid", "skgz", "geschillencommissie"]);
  if (facts.complainedAlready === false && firstAtBody.has(route)) return complaintPlan(found);
  const plan = trackPlan(found, "primary");
  return OWN_DECISION.includes(route)
    ? planFor(looseStep("civiele_rechter", "rechtbank-civiel", "R1.9", ["BW 6:162"]), {
        alternatives: ["kantonrechter", "geschillencommissie"],
        reasons: because("private"),
      })
    : {
        ...plan,
        reasons: because("private"),
        excluded: [{ route: "bezwaar", why: say("excluded.not_government") }],
      };
}

function rulePlan(found: Case): Plan {
  const { facts } = found;
  const dates = [facts.letterDate, facts.sentDate, facts.publishedDate, facts.received];
  const applied = facts.isBesluit === true && dates.some((date) => date !== null);
  if (applied) return { ...trackPlan(found, "primary"), reasons: because("rule_in_own_decision") };
  return planFor(trackOf("regel").primary, {
    reasons: because("rule"),
    questions: facts.isBesluit === null ? ["soort-brief"] : facts.isBesluit ? ["datum-brief"] : [],
    excluded: [{ route: "bezwaar", why: say("excluded.general_rule") }],
  });
}

/** A complaint about a decision whose term still runs: a complaint changes no decision and stops no term (R9.1, R9.3). */
function decisionStillOpen({ facts, lane }: Case): boolean {
  if (facts.isBesluit !== true || facts.complaintDate !== null || facts.complaintClosedDate !== null)
    return false;
  const length = termOfStep(lane.track.primary, facts.today);
  const event = eventOf(facts, lane.track.primary.start);
  if (lane.private || length === null || event === null) return false;
  return facts.today <= citizenTerm({ ...length, eventDate: event.date }).lastDay;
}

const besideComplaint = (plan: Plan): Plan => ({
  ...plan,
  secondary: [...plan.secondary, "klacht_agency"],
  alternatives: [...plan.alternatives, "klacht_agency"],
  warnings: [...plan.warnings, say("warning.complaint_stops_no_term")],
});

/** The plan for a case, before dates are looked at. Every case has one. */
export function chooseRoute(found: Case): Plan {
  switch (found.stage) {
    case "private_party":
      return privatePlan(found);
    case "general_rule":
      return rulePlan(found);
    case "behaviour": {
      const against = primaryPlan(found);
      // A road without a term of its own cannot run out while the complaint is handled.
      const open = against.step.term !== null && decisionStillOpen(found);
      return open ? besideComplaint(against) : complaintPlan(found);
    }
    case "no_decision_in_time":
      return silencePlan(found);
    case "court_ruling":
      return rulingPlan(found);
    case "decision_on_objection":
      return objectionFiled(found, "objection") ?? trackPlan(found, "objection");
    case "primary_decision":
      return primaryPlan(found);
  }
}
