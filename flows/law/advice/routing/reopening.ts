import type { Case } from "../reading/understand";
import { because, looseStep, type Plan, planFor } from "./plan";

/** Ask the body to decide again (rulebook R3.2), or to lower an assessment (R3.3). */
export function reopening(found: Case): Plan {
  const { lane } = found;
  const tax = lane.reopen === "ambtshalve_vermindering" || lane.regime === "S-WOZ";
  if (!tax)
    return planFor(looseStep("herhaalde_aanvraag", "$body", "R3.2", ["Awb 4:6"]), {
      reasons: because("reopen"),
    });
  const articles = ["AWR 65", "Wet IB 2001 9.6"];
  return planFor(
    looseStep("ambtshalve_vermindering", "$body", "R3.3", articles, { confidence: "knowledge" }),
    {
      reasons: because("reopen_tax"),
      alternatives: ["herhaalde_aanvraag"],
    },
  );
}
