/** The plan that the track of a case gives for a stage. */

import { questionsAbout } from "../reading/detail-lanes";
import type { Case } from "../reading/understand";
import type { Track } from "../remedies/law-data";
import { because, type Plan, planFor } from "./plan";

/** Money is claimed: the bill may be paused on request (rulebook R5.3-R5.5). */
const pays = ({ lane, signals, type }: Case): boolean =>
  lane.payment || signals.ids.has("reclaim") || RECLAIM.test(type?.id ?? "");

/** Kinds of decision in the catalogue that ask money back, or fine. */
const RECLAIM = /terugvordering|terugbetalen|boete|uitwonend|dwangsom/;

const TO_COURT = new Set(["bezwaar", "beroep_rechtbank", "beroep_cbb"]);

export function trackPlan(found: Case, at: keyof Track): Plan {
  const step = found.lane.track[at];
  const urgent = found.facts.urgency === true || found.lane.urgent;
  const secondary = [
    ...(urgent && TO_COURT.has(step.route) ? (["voorlopige_voorziening"] as const) : []),
    ...(pays(found) && step.route === "bezwaar" ? (["uitstel_van_betaling"] as const) : []),
  ];
  return planFor(step, {
    secondary: secondary.filter((route) => !step.secondary.includes(route)),
    reasons: because(`stage.${at}`),
    questions: at === "primary" ? questionsAbout(found.lane) : [],
  });
}
