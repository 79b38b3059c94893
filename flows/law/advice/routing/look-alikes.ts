/** A letter that is not a decision, or not yet (rulebook R1.2). */
import { z } from "zod";
import { isLocalDate } from "../../calendar/dates";
import { ROUTE_CODES } from "../../types";
import type { Case } from "../reading/understand";
import { complaintPlan } from "./complaint";
import lookAlikesJson from "./look-alikes.json";
import { because, looseStep, type Plan, planFor } from "./plan";
import { trackPlan } from "./track-plan";

const route = z.enum(ROUTE_CODES);
const row = z.object({
  id: z.string(),
  when: z.array(z.string()).default([]),
  lane: z.enum(["ownTrack", "excluded"]).optional(),
  use: z.enum(["track", "complaint"]).optional(),
  route: route.default("informeel"),
  to: z.string().default("$body"),
  term: z.string().optional(),
  start: z.enum(["op_terinzage", "bekendmaking"]).default("bekendmaking"),
  rule: z.string().default("R1.2"),
  articles: z.array(z.string()).default(["Awb 1:3"]),
  alternatives: z.array(route).default([]),
  secondary: z.array(route).default([]),
  ownTerm: z.boolean().default(false),
});
type Row = z.output<typeof row>;

const rows = z.object({ rows: z.array(row) }).parse(lookAlikesJson).rows;

const ADMINISTRATIVE = new Set([
  "bezwaar",
  "administratief_beroep",
  "beroep_rechtbank",
  "hoger_beroep_abrvs",
  "klacht_agency",
]);

const fits = (item: Row, found: Case): boolean =>
  item.when.every((signal) => found.signals.ids.has(signal)) &&
  (item.lane !== "ownTrack" || !ADMINISTRATIVE.has(found.lane.track.primary.route)) &&
  (item.lane !== "excluded" || found.lane.excluded === item.id);

/** The last day for a reaction that the letter gives; nothing else sets it (Awb 4:8). */
function namedDay({ facts }: Case) {
  const day = facts.details["reageren-tot"];
  return day !== undefined && isLocalDate(day) ? day : null;
}

function planOf(item: Row, found: Case): Plan {
  if (item.use === "track") return trackPlan(found, "primary");
  if (item.use === "complaint") return complaintPlan(found);
  const term = item.ownTerm ? (found.lane.draftTerm ?? null) : (item.term ?? null);
  const step = looseStep(item.route, item.to, item.rule, item.articles, {
    term: typeof term === "object" && term !== null ? { ...term, confidence: "knowledge" } : term,
    start: item.start,
    alternatives: item.alternatives,
    secondary: item.secondary,
  });
  return planFor(step, {
    fixedLastDay: item.ownTerm ? namedDay(found) : null,
    reasons: because(`look_alike.${item.id}`),
    questions: ["soort-brief"],
  });
}

/** The plan for a letter without a decision in it. There is always one: the last row asks for a real decision. */
export function lookAlikePlan(found: Case): Plan {
  const item = rows.find((candidate) => fits(candidate, found));
  if (!item) throw new Error("look-alikes.json has no last row without conditions");
  return planOf(item, found);
}

const NAMED_DRAFT = /\bontwerp/;
const NAMED_OTHERWISE =
  /^(\w+ ){0,2}(voornemen|vooraankondiging|conceptbesluit|aanmaning|betalingsherinnering)\b/;

/** True when the words for the letter say that it is a draft, an intention or a reminder, whatever the form said. */
export const namedLookAlike = (found: Case): "draft" | "other" | null => {
  if (
    found.type?.id === "ontwerpbesluit" ||
    (NAMED_DRAFT.test(found.typeText) && found.facts.isBesluit !== true)
  )
    return "draft";
  return NAMED_OTHERWISE.test(found.typeText) ? "other" : null;
};
