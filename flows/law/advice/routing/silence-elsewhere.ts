/** Silence in a case outside the Awb, where a notice of default has no effect (rulebook R1.7, R1.9, section 8). */
import { z } from "zod";
import type { Case } from "../reading/understand";
import { say } from "../say";
import { advancePlan } from "./advance";
import { complaintPlan } from "./complaint";
import { because, type Plan } from "./plan";
import elsewhereJson from "./silence-elsewhere.json";
import { trackPlan } from "./track-plan";

const row = z.object({
  tracks: z.array(z.string()),
  types: z.array(z.string()).optional(),
  unlessWords: z.string().optional(),
  use: z.enum(["primary", "objection", "complaint", "advance"]),
});
type Row = z.output<typeof row>;
const rows = z
  .object({ rows: z.array(row) })
  .parse(elsewhereJson)
  .rows.map((item) => ({
    ...item,
    words: item.unlessWords === undefined ? null : new RegExp(item.unlessWords),
  }));

function fits(item: (typeof rows)[number], { lane, type, typeText }: Case): boolean {
  if (!item.tracks.includes(lane.trackId)) return false;
  if (item.types === undefined) return true;
  if (type !== null) return item.types.includes(type.id);
  return item.words === null ? lane.types.some((id) => item.types?.includes(id)) : !item.words.test(typeText);
}

function planOf(use: Row["use"], found: Case): Plan {
  if (use === "complaint") return complaintPlan(found);
  if (use === "advance") return advancePlan();
  const plan = trackPlan(found, use);
  // There is no letter from which a term could run.
  return { ...plan, step: { ...plan.step, term: null } };
}

/** The plan for silence outside the Awb; null where a decision of the Awb is awaited. */
export function silenceElsewhere(found: Case): Plan | null {
  if (found.lane.private) return planOf("primary", found);
  const item = rows.find((candidate) => fits(candidate, found));
  if (!item) return null;
  return {
    ...planOf(item.use, found),
    reasons: because("silence.elsewhere"),
    excluded: [{ route: "ingebrekestelling", why: say("excluded.no_notice") }],
  };
}
