import { z } from "zod";
import { PRINCIPLE_KEYS } from "../principles";

/** The lighter rungs of the escalation ladder that an agency may have climbed before. */
export const CLIMBED_RUNGS = [
  "gesprek_opdrachtgever",
  "uitvoeringstoets",
  "brief_opdrachtgever",
  "knelpuntenbrief",
  "bestuurlijk_overleg",
] as const;

const text = (most: number) => z.string().trim().max(most).default("");

/** An assignment as its executor hands it back. Empty fields are allowed here: `checkHandback` names what is needed. */
export const HandbackSchema = z.strictObject({
  makerId: z.string().trim().max(64).default(""),
  /** Public: the assignment in one line, and what the organisation chooses to say in public. */
  title: text(200),
  summary: text(2000),
  assignment: text(4000),
  grounds: z.array(z.strictObject({ principle: z.enum(PRINCIPLE_KEYS), why: text(2000) })).max(8),
  rungs: z.array(z.enum(CLIMBED_RUNGS)).max(CLIMBED_RUNGS.length),
  rungsTold: text(2000),
  affected: text(2000),
  meanwhile: text(2000),
  needed: text(2000),
});
export type Handback = z.infer<typeof HandbackSchema>;

export const HANDBACK_GAPS = [
  "maker",
  "assignment",
  "grounds",
  "grounds_why",
  "rungs",
  "affected",
  "meanwhile",
  "needed",
  "title",
  "summary",
] as const;
export type HandbackGap = (typeof HANDBACK_GAPS)[number];

const SHORTEST_TEXT = 10;
const isLight = (value: string): boolean =>
  value.replace(/[^\p{L}\p{N}]+/gu, " ").trim().length < SHORTEST_TEXT;

/**
 * What is missing before an assignment can be handed back, in the order of the form; empty when it has weight. It
 * refuses nothing but lightness: no grounds, no brake. That no lighter rung was climbed is allowed when the text says why.
 */
export function checkHandback(handback: Handback): readonly HandbackGap[] {
  const light = <P extends "assignment" | "affected" | "meanwhile" | "needed" | "title" | "summary">(
    ...parts: P[]
  ) => parts.filter((part) => isLight(handback[part]));
  return [
    ...(handback.makerId === "" ? (["maker"] as const) : []),
    ...light("assignment"),
    ...(handback.grounds.length === 0 ? (["grounds"] as const) : []),
    ...(handback.grounds.some(({ why }) => isLight(why)) ? (["grounds_why"] as const) : []),
    ...(handback.rungs.length === 0 && isLight(handback.rungsTold) ? (["rungs"] as const) : []),
    ...light("affected", "meanwhile", "needed", "title", "summary"),
  ];
}
