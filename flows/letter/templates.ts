import type { RouteCode } from "../law/types";
import type { LetterTemplate } from "./template";
import { administratiefBeroep, beroepWahv } from "./templates/appeals";
import { bezwaar } from "./templates/bezwaar";
import { beroepNietTijdig, beroepschrift, hogerBeroep, voorlopigeVoorziening } from "./templates/courts";
import { huurcommissie, verhuurder } from "./templates/housing";
import { klacht, machtiging, ombudsman } from "./templates/klacht";
import { herhaaldeAanvraag, ingebrekestelling, uitstelVanBetaling, zienswijze } from "./templates/requests";

/** All letters, by id. A new letter is a new template here and its words. */
export const TEMPLATES = {
  bezwaar,
  administratief_beroep: administratiefBeroep,
  beroep_wahv: beroepWahv,
  beroepschrift,
  beroep_niet_tijdig: beroepNietTijdig,
  hoger_beroep: hogerBeroep,
  voorlopige_voorziening: voorlopigeVoorziening,
  ingebrekestelling,
  zienswijze,
  herhaalde_aanvraag: herhaaldeAanvraag,
  uitstel_van_betaling: uitstelVanBetaling,
  klacht,
  ombudsman,
  machtiging,
  verhuurder,
  huurcommissie,
} as const satisfies Record<string, LetterTemplate>;

export type TemplateId = keyof typeof TEMPLATES;

export const TEMPLATE_IDS = Object.keys(TEMPLATES) as readonly TemplateId[];

const BY_ROUTE: Readonly<Partial<Record<RouteCode, TemplateId>>> = {
  bezwaar: "bezwaar",
  administratief_beroep: "administratief_beroep",
  zienswijze: "zienswijze",
  beroep_rechtbank: "beroepschrift",
  beroep_cbb: "beroepschrift",
  beroep_niet_tijdig: "beroep_niet_tijdig",
  hoger_beroep_crvb: "hoger_beroep",
  hoger_beroep_abrvs: "hoger_beroep",
  hoger_beroep_cbb: "hoger_beroep",
  hoger_beroep_hof: "hoger_beroep",
  voorlopige_voorziening: "voorlopige_voorziening",
  klacht_agency: "klacht",
  nationale_ombudsman: "ombudsman",
  lokale_ombudsman: "ombudsman",
  ingebrekestelling: "ingebrekestelling",
  herhaalde_aanvraag: "herhaalde_aanvraag",
  uitstel_van_betaling: "uitstel_van_betaling",
  huurcommissie: "huurcommissie",
};

/**
 * The letter for a route, or null where we have none (a form, a lawyer, or nothing in writing is the way).
 * `trafficFine`: under the Wahv, where the first letter asks more and the kantonrechter takes a beroepschrift;
 * in a private case the kantonrechter wants a summons, not a letter.
 */
export function templateFor(route: RouteCode, facts: { readonly trafficFine: boolean }): TemplateId | null {
  if (route === "administratief_beroep" && facts.trafficFine) return "beroep_wahv";
  if (route === "kantonrechter" && facts.trafficFine) return "beroepschrift";
  return BY_ROUTE[route] ?? null;
}
