/** Which lane a case belongs to: by catalogue id, by the words used, by the body. */
import type { AgencyRecord } from "../../catalogue/catalogue";
import type { LocalDate } from "../../types";
import { type Lane, lanes } from "../remedies/law-data";

export interface Clues {
  readonly typeId: string | null;
  /** Folded words for the decision. */
  readonly typeText: string;
  /** Folded story, and the body as it was written: both may name the case. */
  readonly story: string;
  /** Folded story alone. */
  readonly told: string;
  readonly agency: AgencyRecord | null;
  readonly today: LocalDate;
  /** The person says that it is a decision of a public body. */
  readonly isDecision: boolean;
}

const UNKNOWN_BODIES = new Set(["overheid-onbekend", "organisatie-onbekend"]);
const TYPE = 6;
const FACTS = 3;
const BODY = 3;
const OTHER_BODY = -5;
const FALLBACK = 2.5;
/** Nobody named the decision: words of the story may name it, for a lane of the very body. */
const TYPE_IN_FACTS = 2;

/** The names under which lanes know a body: its id, and the group it belongs to. */
export function bodyNames(agency: AgencyRecord | null): readonly string[] {
  if (agency === null) return [];
  switch (agency.level) {
    case "municipality":
      return [agency.id, "$municipality"];
    case "waterboard":
      return [agency.id, "$waterboard"];
    case "province":
      return [agency.id, "provincie"];
    default:
      return [agency.id];
  }
}

export const tellsNothing = (agency: AgencyRecord | null): boolean =>
  agency === null ||
  agency.level === "court" ||
  agency.level === "ombudsman" ||
  UNKNOWN_BODIES.has(agency.id);

function scoreOf(lane: Lane, clues: Clues, body: readonly string[], vague: boolean): number {
  if (clues.today < lane.from || clues.today > lane.until) return Number.NEGATIVE_INFINITY;
  if (clues.typeId !== null && lane.types.includes(clues.typeId)) return 100;
  const own = body.some((name) => lane.agencies.includes(name));
  const type = lane.typePattern?.test(clues.typeText) ? TYPE : 0;
  const unnamed = own && clues.typeId === null && clues.typeText === "" && lane.typePattern?.test(clues.told);
  const facts = lane.factsPattern?.test(clues.story) ? FACTS : unnamed ? TYPE_IN_FACTS : 0;
  const fallback = body.some((name) => lane.fallbackFor.includes(name));
  if (type === 0 && facts === 0) return fallback ? FALLBACK : Number.NEGATIVE_INFINITY;
  const agency = own ? BODY : lane.agencies.length === 0 || vague ? 0 : OTHER_BODY;
  // A decision of a public body is not a dispute with a private one, unless that body itself is named.
  if (lane.private && clues.isDecision && !own) return Number.NEGATIVE_INFINITY;
  return type + facts + agency + (fallback ? 0.25 : 0) + lane.weight / 2;
}

/**
 * The best lane, and how sure that is: 1 by id, less by words; 0 when only the general rules remain. `told` is false
 * when neither the decision nor the story says what it is about, and only the body (or nothing) gave the lane.
 */
export function recognise(clues: Clues): {
  readonly lane: Lane;
  readonly sureness: number;
  readonly told: boolean;
} {
  const body = bodyNames(clues.agency);
  const vague = tellsNothing(clues.agency);
  let best: Lane | null = null;
  let top = 0;
  for (const lane of lanes) {
    const score = scoreOf(lane, clues, body, vague);
    if (score > top) {
      best = lane;
      top = score;
    }
  }
  const told = clues.typeId !== null || clues.typeText !== "";
  if (best) {
    const bySomeWord = best.factsPattern?.test(clues.told) || best.typePattern?.test(clues.told);
    const sureness = top >= 100 ? 1 : Math.min(0.95, top / 12);
    return { lane: best, sureness, told: told || bySomeWord === true };
  }
  const general = lanes.at(-1);
  if (!general) throw new Error("no lanes");
  return { lane: general, sureness: 0, told };
}
