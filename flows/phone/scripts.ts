import { agency } from "../law/catalogue/catalogue";
import type { Confidence, RouteCode } from "../law/types";
import numbers from "./numbers.json";

/**
 * What to say on the phone (rule R10.1, rung 2), by what the call is about. Words stand under `phone:script.<id>`:
 * `say` to begin with, `ask` what to ask, `refuse` what not to agree to.
 */
export const SCRIPT_IDS = ["decision", "waiting", "conduct", "payment", "court", "private"] as const;
export type ScriptId = (typeof SCRIPT_IDS)[number];

/** Who is called. Words stand under `phone:body.<kind>`: one line on how to get to the right person there. */
export const BODY_KINDS = ["municipality", "national", "tax", "court", "private", "other"] as const;
export type BodyKind = (typeof BODY_KINDS)[number];

const BY_ROUTE: Readonly<Partial<Record<RouteCode, ScriptId>>> = {
  ingebrekestelling: "waiting",
  beroep_niet_tijdig: "waiting",
  klacht_agency: "conduct",
  nationale_ombudsman: "conduct",
  lokale_ombudsman: "conduct",
  tuchtrechter: "conduct",
  uitstel_van_betaling: "payment",
  huurcommissie: "private",
  kifid: "private",
  skgz: "private",
  geschillencommissie: "private",
  college_rechten_mens: "private",
  civiele_rechter: "private",
  beroep_rechtbank: "court",
  beroep_cbb: "court",
  hoger_beroep_crvb: "court",
  hoger_beroep_abrvs: "court",
  hoger_beroep_cbb: "court",
  hoger_beroep_hof: "court",
  cassatie: "court",
  verzet: "court",
  herziening_uitspraak: "court",
  voorlopige_voorziening: "court",
  kantonrechter: "court",
  strafrechter: "court",
  art12_sv: "court",
};

/** The script of a route; a route without its own is about a decision, and the body itself is called. */
export const scriptFor = (route: RouteCode | null): ScriptId =>
  (route === null ? undefined : BY_ROUTE[route]) ?? "decision";

const TAX: ReadonlySet<string> = new Set(["belastingdienst", "dienst-toeslagen", "belastingsamenwerking"]);

/** The kind of body, as far as it changes how to call it. */
export function bodyKind(id: string | null): BodyKind {
  const body = agency(id ?? "");
  if (body === null) return "other";
  if (TAX.has(body.id)) return "tax";
  if (body.level === "municipality" || body.id === "gemeente") return "municipality";
  if (body.level === "court") return "court";
  if (body.is_bestuursorgaan === false) return "private";
  return body.level === "national" ? "national" : "other";
}

interface PhoneNumber {
  readonly phone: string;
  readonly confidence: Confidence;
  readonly source: string;
  readonly lastChecked: string;
}

const NUMBERS: Readonly<Record<string, PhoneNumber>> = numbers.numbers as Readonly<
  Record<string, PhoneNumber>
>;

/** The number of this body where we know it with a source, else null: the number in the letter always goes first. */
export const phoneOf = (id: string | null): PhoneNumber | null =>
  id !== null && Object.hasOwn(NUMBERS, id) ? (NUMBERS[id] ?? null) : null;
