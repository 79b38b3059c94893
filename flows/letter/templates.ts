import type { RouteCode } from "../law/types";
import type { LetterTemplate } from "./template";
import { administratiefBeroep, beroepWahv } from "./templates/appeals";
import { bezwaar } from "./templates/bezwaar";
import { beroepNietTijdig, beroepschrift, hogerBeroep, voorlopigeVoorziening } from "./templates/courts";
import { beklag, klaagschrift12sv, verzetStrafbeschikking } from "./templates/criminal";
import { huurcommissie, verhuurder } from "./templates/housing";
import { avgCorrectie, avgInzage, hoorzitting, stukken, wooVerzoek } from "./templates/information";
import { klacht, machtiging, ombudsman } from "./templates/klacht";
import { aanvullingGronden, ambtshalveVermindering, verschoonbaar } from "./templates/later";
import { betalingsonmacht, betalingsregeling, stopInvordering, uitstelVanBetaling } from "./templates/money";
import { herhaaldeAanvraag, ingebrekestelling, zienswijze } from "./templates/requests";
import { cassatie, herzieningUitspraak, verzet } from "./templates/rulings";

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
  aanvulling_gronden: aanvullingGronden,
  verschoonbaar,
  verzet,
  cassatie,
  herziening_uitspraak: herzieningUitspraak,
  ambtshalve_vermindering: ambtshalveVermindering,
  betalingsregeling,
  stop_invordering: stopInvordering,
  betalingsonmacht,
  woo_verzoek: wooVerzoek,
  avg_inzage: avgInzage,
  avg_correctie: avgCorrectie,
  stukken,
  hoorzitting,
  verzet_strafbeschikking: verzetStrafbeschikking,
  klaagschrift_12sv: klaagschrift12sv,
  beklag,
} as const satisfies Record<string, LetterTemplate>;

export type TemplateId = keyof typeof TEMPLATES;

export const TEMPLATE_IDS = Object.keys(TEMPLATES) as readonly TemplateId[];

const BY_ROUTE: Readonly<Partial<Record<RouteCode, TemplateId>>> = {
  bezwaar: "bezwaar",
  zienswijze: "zienswijze",
  beroep_rechtbank: "beroepschrift",
  beroep_cbb: "beroepschrift",
  beroep_niet_tijdig: "beroep_niet_tijdig",
  hoger_beroep_crvb: "hoger_beroep",
  hoger_beroep_abrvs: "hoger_beroep",
  hoger_beroep_cbb: "hoger_beroep",
  voorlopige_voorziening: "voorlopige_voorziening",
  klacht_agency: "klacht",
  nationale_ombudsman: "ombudsman",
  lokale_ombudsman: "ombudsman",
  ingebrekestelling: "ingebrekestelling",
  herhaalde_aanvraag: "herhaalde_aanvraag",
  uitstel_van_betaling: "uitstel_van_betaling",
  huurcommissie: "huurcommissie",
  herziening_uitspraak: "herziening_uitspraak",
  ambtshalve_vermindering: "ambtshalve_vermindering",
  art12_sv: "klaagschrift_12sv",
  beklag_detentie: "beklag",
};

/** What decides beside the route: who gets it and on which articles it rests, as the advice gives them. */
export interface TemplateFacts {
  /** Under the Wahv the first letter asks more, and the kantonrechter takes a beroepschrift. */
  readonly trafficFine: boolean;
  readonly addressee: string | null;
  readonly articles: readonly string[];
}

/** Courts of appeal that take a letter of the person; before the others one needs a lawyer or the court's desk. */
const APPEAL_BY_LETTER: ReadonlySet<string> = new Set([
  "gerechtshof-belasting",
  "gerechtshof-arnhem-leeuwarden",
]);

/** Where the same route is another letter, or no letter at all, in another part of the law. */
const EXCEPTIONS: Readonly<Partial<Record<RouteCode, (facts: TemplateFacts) => TemplateId | null>>> = {
  administratief_beroep: ({ trafficFine }) => (trafficFine ? "beroep_wahv" : "administratief_beroep"),
  // In a private case the kantonrechter wants a summons, not a letter.
  kantonrechter: ({ trafficFine }) => (trafficFine ? "beroepschrift" : null),
  verzet: ({ addressee }) => (addressee === "om" ? "verzet_strafbeschikking" : "verzet"),
  hoger_beroep_hof: ({ addressee }) =>
    addressee !== null && APPEAL_BY_LETTER.has(addressee) ? "hoger_beroep" : null,
  cassatie: ({ articles }) => (articles.includes("AWR 28") ? "cassatie" : null),
};

/** The letter for a route, or null where we have none (a form, a lawyer, or nothing in writing is the way). */
export function templateFor(route: RouteCode, facts: TemplateFacts): TemplateId | null {
  const exception = EXCEPTIONS[route];
  return exception === undefined ? (BY_ROUTE[route] ?? null) : exception(facts);
}

/** What to use where no letter of ours fits: `lawyer`, a `form` of the receiver, the `desk` of a court, own words. */
export type WithoutLetter = "lawyer" | "form" | "desk" | "words" | "none";

const WITHOUT: Readonly<Partial<Record<RouteCode, WithoutLetter>>> = {
  hoger_beroep_hof: "lawyer",
  cassatie: "lawyer",
  civiele_rechter: "lawyer",
  kantonrechter: "desk",
  strafrechter: "desk",
  kifid: "form",
  skgz: "form",
  geschillencommissie: "form",
  college_rechten_mens: "form",
  tuchtrechter: "form",
  autoriteit_persoonsgegevens: "form",
  parlement_petitie: "words",
  informeel: "words",
};

/** Why a route has no letter of ours, and so what to use instead. */
export const withoutLetter = (route: RouteCode): WithoutLetter => WITHOUT[route] ?? "none";
