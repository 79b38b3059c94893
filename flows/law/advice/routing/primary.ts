/** A first decision, or a letter that passes for one. */

import type { Case } from "../reading/understand";
import type { Track } from "../remedies/law-data";
import { trackOf } from "../remedies/law-data";
import { advancePlan } from "./advance";
import { complaintPlan } from "./complaint";
import { lookAlikePlan, namedLookAlike } from "./look-alikes";
import { because, looseStep, type Plan, planFor } from "./plan";
import { reopening } from "./reopening";
import { trackPlan } from "./track-plan";

const asDecision = (found: Case): Case => ({
  ...found,
  lane: { ...found.lane, track: trackOf("awb-abrvs") },
});

const withDraft = (found: Case): Case => ({
  ...found,
  signals: { ...found.signals, ids: new Set([...found.signals.ids, "draft"]) },
});

/**
 * The objection or appeal is already in: what cannot wait goes to the judge (R5.2), a bill can be paused (R5.3).
 * Null when nothing was filed, or nothing presses.
 */
export function objectionFiled(found: Case, at: keyof Track): Plan | null {
  const { facts, signals, lane } = found;
  const filed = signals.ids.has(at === "primary" ? "objection_filed" : "appeal_filed");
  const { route, to } = lane.track[at];
  if (!filed || !(route === "bezwaar" || route.startsWith("beroep_"))) return null;
  if (facts.urgency === true)
    return planFor(
      looseStep("voorlopige_voorziening", "voorzieningenrechter", "R5.2", ["Awb 8:81", "Awb 8:82"], {
        suspends: "partly",
      }),
      {
        alternatives: [route],
        reasons: because("filed_and_urgent"),
      },
    );
  if (lane.payment && signals.ids.has("wants_pause"))
    return planFor(
      looseStep("uitstel_van_betaling", to ?? "$body", "R5.3", ["IW 1990 25", "Awb 4:94"], {
        suspends: "partly",
      }),
      {
        alternatives: [route],
        reasons: because("filed_and_billed"),
      },
    );
  return null;
}

export function primaryPlan(found: Case): Plan {
  const { facts, lane, type } = found;
  const named = namedLookAlike(found);
  if (named === "draft") return lookAlikePlan(withDraft(found));
  if (named === "other" || facts.isBesluit === false) return lookAlikePlan(found);
  if (lane.notDecision && facts.isBesluit !== true) return trackPlan(found, "primary");
  if (type?.first_remedy === "herziening" && type.id === "herziening") return reopening(found);
  if (lane.voorschot) return advancePlan();
  if (lane.trackId === "klacht" && facts.isBesluit !== true) return complaintPlan(found);
  if (lane.trackId === "klacht" && lane.excluded === undefined)
    return trackPlan(asDecision(found), "primary");
  return objectionFiled(found, "primary") ?? trackPlan(found, "primary");
}
