/** After a ruling of a court or disputes body (rulebook R7.7-R7.11). */
import { z } from "zod";
import { amountOn } from "../../terms-data/lookup";
import { ROUTE_CODES } from "../../types";
import type { Case } from "../reading/understand";
import { type Step, trackOf } from "../remedies/law-data";
import { say } from "../say";
import { because, looseStep, type Plan, planFor } from "./plan";
import rulingsJson from "./rulings.json";

const route = z.enum(ROUTE_CODES);
const row = z.object({
  id: z.string(),
  when: z.array(z.string()).default([]),
  unless: z.array(z.string()).default([]),
  tracks: z.array(z.string()).optional(),
  public: z.boolean().default(false),
  use: z.enum(["ruling", "appeal"]).optional(),
  track: z.string().optional(),
  route: route.default("geen"),
  to: z.string().nullable().default(null),
  term: z.string().optional(),
  own: z.object({ amount: z.number(), unit: z.enum(["dagen", "weken", "maanden"]) }).optional(),
  rule: z.string().default("R7.8"),
  articles: z.array(z.string()).default(["Awb 8:104"]),
  alternatives: z.array(route).default([]),
  secondary: z.array(route).default([]),
});
type Row = z.output<typeof row>;

const rows = z.object({ rows: z.array(row) }).parse(rulingsJson).rows;

const fits = (item: Row, found: Case): boolean =>
  item.when.every((signal) => found.signals.ids.has(signal)) &&
  !item.unless.some((signal) => found.signals.ids.has(signal)) &&
  (item.tracks === undefined || item.tracks.includes(found.lane.trackId)) &&
  (!item.public || found.lane.track.objection.route.startsWith("beroep"));

function stepOf(item: Row, found: Case): Step {
  if (item.use) return (item.track ? trackOf(item.track) : found.lane.track)[item.use];
  const to = item.to === "$court" ? found.lane.track.objection.to : item.to;
  return looseStep(item.route, to, item.rule, item.articles, {
    term: item.own ? { ...item.own, confidence: "knowledge" } : (item.term ?? null),
    start: "uitspraak",
    alternatives: item.alternatives,
    secondary: item.secondary,
    suspends: "no",
  });
}

const EURO = /(?:€|eur(?:o)?)\s?(\d{2,4})|(\d{2,4})(?:,\d\d)?\s?(?:euro|€)/i;

/** The sanction in euros that the story or an answer names; null when it names none. */
function sanction(found: Case): number | null {
  const answer = found.facts.details["sanctie-euro"];
  const match = EURO.exec(answer === undefined ? (found.facts.facts ?? "") : `€ ${answer}`);
  return match ? Number(match[1] ?? match[2]) : null;
}

/** Traffic fines up to a sum cannot be taken to the gerechtshof (Wahv 14). Unknown law of that date: not excluded. */
function belowLimit(found: Case): boolean {
  const limit = amountOn("wahv.hoger_beroep_boven", found.facts.today);
  const sum = sanction(found);
  return sum !== null && limit.ok && sum * 100 <= limit.value.value;
}

export function rulingPlan(found: Case): Plan {
  const item = rows.find((candidate) => fits(candidate, found));
  if (!item) throw new Error("rulings.json has no last row without conditions");
  const step = stepOf(item, found);
  if (step.route === "hoger_beroep_hof" && found.lane.regime === "S-WAHV" && belowLimit(found))
    return planFor(looseStep("geen", null, "S-WAHV", ["Wahv 14"]), {
      reasons: because("ruling.wahv_limit"),
      alternatives: ["informeel"],
      excluded: [{ route: "hoger_beroep_hof", why: say("excluded.wahv_limit") }],
    });
  return planFor(step, { reasons: because(`ruling.${item.id}`), questions: ["welke-rechter"] });
}
