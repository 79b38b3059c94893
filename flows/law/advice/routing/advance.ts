import { say } from "../say";
import { because, looseStep, type Plan, planFor } from "./plan";

/** A decision on an advance of bijstand: no objection; the judge can help when the application takes too long (R1.7). */
export const advancePlan = (): Plan =>
  planFor(looseStep("informeel", "$body", "R1.7", ["PW 52", "Awb 8:5"]), {
    secondary: ["voorlopige_voorziening"],
    alternatives: ["voorlopige_voorziening", "administratief_beroep", "geen", "klacht_agency"],
    reasons: because("advance"),
    excluded: [{ route: "bezwaar", why: say("excluded.advance") }],
  });
