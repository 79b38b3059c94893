/** The order of the questions of the rulebook (0.6): from a case to the best next formal step. */
import { complaintPlan } from "./complaint";
import { trackOf } from "./law-data";
import { isDraft, lookAlikePlan } from "./look-alikes";
import { because, looseStep, type Plan, planFor } from "./plan";
import { rulingPlan } from "./rulings";
import { say } from "./say";
import { silencePlan } from "./silence";
import { trackPlan } from "./track-plan";
import type { Case } from "./understand";

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
  const applied = facts.isBesluit === true && (facts.letterDate !== null || facts.sentDate !== null);
  if (applied) return { ...trackPlan(found, "primary"), reasons: because("rule_in_own_decision") };
  return planFor(trackOf("regel").primary, {
    reasons: because("rule"),
    excluded: [{ route: "bezwaar", why: say("excluded.general_rule") }],
  });
}

function primaryPlan(found: Case): Plan {
  const { facts, lane, signals, type } = found;
  if (isDraft(found))
    return lookAlikePlan({ ...found, signals: { ...signals, ids: new Set([...signals.ids, "draft"]) } });
  if (facts.isBesluit === false) return lookAlikePlan(found);
  if (lane.notDecision && facts.isBesluit !== true) return trackPlan(found, "primary");
  if (type?.first_remedy === "herziening" && type.id === "herziening") return reopening(found);
  if (lane.voorschot)
    return planFor(looseStep("informeel", "$body", "R1.7", ["PW 52", "Awb 8:5"]), {
      secondary: ["voorlopige_voorziening"],
      alternatives: ["voorlopige_voorziening", "administratief_beroep", "geen", "klacht_agency"],
      reasons: because("advance"),
      excluded: [{ route: "bezwaar", why: say("excluded.advance") }],
    });
  if (lane.trackId === "klacht" && facts.isBesluit !== true) return complaintPlan(found);
  if (lane.trackId === "klacht" && lane.excluded === undefined)
    return { ...trackPlan({ ...found, lane: { ...lane, track: trackOf("awb-abrvs") } }, "primary") };
  return trackPlan(found, "primary");
}

/** Ask the body to decide again (rulebook R3.2, R3.3). */
export function reopening(found: Case): Plan {
  const { lane } = found;
  const tax = lane.reopen === "ambtshalve_vermindering" || lane.regime === "S-WOZ";
  return tax
    ? planFor(
        looseStep("ambtshalve_vermindering", "$body", "R3.3", ["AWR 65", "Wet IB 2001 9.6"], {
          confidence: "knowledge",
        }),
        {
          reasons: because("reopen_tax"),
          alternatives: ["herhaalde_aanvraag"],
        },
      )
    : planFor(looseStep("herhaalde_aanvraag", "$body", "R3.2", ["Awb 4:6"]), { reasons: because("reopen") });
}

/** The plan for a case, before dates are looked at. Every case has one. */
export function chooseRoute(found: Case): Plan {
  switch (found.stage) {
    case "private_party":
      return privatePlan(found);
    case "general_rule":
      return rulePlan(found);
    case "behaviour":
      return complaintPlan(found);
    case "no_decision_in_time":
      return silencePlan(found);
    case "court_ruling":
      return rulingPlan(found);
    case "decision_on_objection":
      return trackPlan(found, "objection");
    case "primary_decision":
      return primaryPlan(found);
  }
}
