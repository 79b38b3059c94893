/** The shape of the legal data of the advice: tracks of remedies, and the lanes by which a case finds its track. */
import { z } from "zod";
import { ROUTE_CODES } from "../../types";
import lanesJson from "../reading/lanes.json";
import tracksJson from "./tracks.json";

const route = z.enum(ROUTE_CODES);
const unit = z.enum(["dagen", "weken", "maanden", "jaar"]);
const confidence = z.enum(["verified", "knowledge"]).default("verified");
const length = z.object({ amount: z.number().int().positive(), unit });

const period = length.extend({ from: z.iso.date().optional(), until: z.iso.date().optional(), confidence });
const term = z.union([z.string(), length.extend({ confidence }), z.array(period).min(1)]).nullable();

const startOfTerm = z.enum([
  "bekendmaking",
  "dagtekening",
  "na_terinzage",
  "op_terinzage",
  "publicatie",
  "uitspraak",
  "einde_baan",
]);

const step = z.object({
  route,
  /** Catalogue id; `$body` is the body that decided; null when the letter must say it. */
  to: z.string().nullable(),
  term,
  start: startOfTerm,
  rule: z.string(),
  articles: z.array(z.string()).min(1),
  alternatives: z.array(route).default([]),
  secondary: z.array(z.union([route, z.literal("$ombudsman")])).default([]),
  /** Another way whose term runs from the same letter: it must not be missed while this one is walked. */
  besides: z
    .array(
      z.object({ route, term, start: startOfTerm, rule: z.string(), articles: z.array(z.string()).min(1) }),
    )
    .default([]),
  suspends: z.enum(["yes", "no", "partly", "not_applicable"]).default("no"),
  confidence,
});
/** One remedy: which route, to whom, how long, from which date. */
export type Step = z.output<typeof step>;

const track = z.object({ primary: step, objection: step, ruling: step, appeal: step });
export type Track = z.output<typeof track>;

const lane = z.object({
  id: z.string(),
  regime: z.string(),
  track: z.string(),
  types: z.array(z.string()),
  agencies: z.array(z.string()),
  articles: z.array(z.string()),
  type: z.string().optional(),
  facts: z.string().optional(),
  weight: z.number().default(0),
  /** First and last day of asking on which this lane is law. */
  from: z.iso.date().default("0001-01-01"),
  until: z.iso.date().default("9999-12-31"),
  fallbackFor: z.array(z.string()).default([]),
  fee: z.enum(["low", "none"]).nullish(),
  dwangsom: z.enum(["vw", "woo", "awir"]).optional(),
  decide: length.extend({ rule: z.string(), article: z.string() }).optional(),
  objectionDecide: length.optional(),
  draftTerm: length.optional(),
  reopen: route.optional(),
  payment: z.boolean().default(false),
  private: z.boolean().default(false),
  urgent: z.boolean().default(false),
  complaintFirst: z.boolean().default(false),
  notDecision: z.boolean().default(false),
  damage: z.boolean().default(false),
  voorschot: z.boolean().default(false),
  familyLaw: z.boolean().default(false),
  excluded: z.string().optional(),
});
type LaneData = z.output<typeof lane>;

/** A kind of case: how it is recognised, which law and which track of remedies belong to it. */
export interface Lane extends Omit<LaneData, "type" | "facts" | "track"> {
  readonly typePattern: RegExp | null;
  readonly factsPattern: RegExp | null;
  readonly trackId: string;
  readonly track: Track;
}

const tracks = z.object({ tracks: z.record(z.string(), track) }).parse(tracksJson).tracks;

/** The track with this id; throws when the data name one that does not exist. */
export function trackOf(id: string): Track {
  const found = tracks[id];
  if (!found) throw new Error(`no track ${id}`);
  return found;
}

const pattern = (source: string | undefined): RegExp | null =>
  source === undefined ? null : new RegExp(source);

/** All lanes; on equal scores the first one wins. */
export const lanes: readonly Lane[] = z
  .object({ lanes: z.array(lane) })
  .parse(lanesJson)
  .lanes.map(({ type, facts, track: trackId, ...rest }) => ({
    ...rest,
    trackId,
    track: trackOf(trackId),
    typePattern: pattern(type),
    factsPattern: pattern(facts),
  }));
