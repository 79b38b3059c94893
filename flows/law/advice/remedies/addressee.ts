import { agency } from "../../catalogue/catalogue";
import type { RouteCode } from "../../types";
import type { Case } from "../reading/understand";
import { ombudsmanOf } from "../routing/complaint";

type Addressee = { readonly id: string | null; readonly name: string } | null;

const named = (id: string): Addressee => ({ id, name: agency(id)?.name ?? id });

/** Where to send it: `$body` is the body of the case, or the one the catalogue names for the decision type. */
export function addresseeOf(found: Case, to: string | null): Addressee {
  if (to === null) return null;
  if (to !== "$body") return named(to);
  if (found.body) return { id: found.body.id, name: found.body.name };
  return named(found.type?.remedy_addressee[0] ?? "overheid-onbekend");
}

const FIXED: Partial<Record<RouteCode, string>> = {
  voorlopige_voorziening: "voorzieningenrechter",
  nationale_ombudsman: "nationale-ombudsman",
  kantonrechter: "kantonrechter",
  civiele_rechter: "rechtbank-civiel",
  huurcommissie: "huurcommissie",
  kifid: "kifid",
  skgz: "skgz",
  geschillencommissie: "geschillencommissie",
  college_rechten_mens: "crm",
  autoriteit_persoonsgegevens: "ap",
  parlement_petitie: "tweede-kamer-verzoekschriften",
  art12_sv: "gerechtshof",
  strafrechter: "rechtbank-straf",
  beroep_niet_tijdig: "rechtbank",
  beroep_rechtbank: "rechtbank",
};
const AT_BODY: ReadonlySet<RouteCode> = new Set([
  "bezwaar",
  "klacht_agency",
  "ingebrekestelling",
  "herhaalde_aanvraag",
  "ambtshalve_vermindering",
  "uitstel_van_betaling",
  "informeel",
  "zienswijze",
] as const);

/** Where a side route goes. */
export function addresseeOfRoute(found: Case, route: RouteCode): Addressee {
  if (route === "lokale_ombudsman") {
    const body = ombudsmanOf(found);
    return body?.kind === "local" ? { id: body.id, name: body.name } : null;
  }
  if (route === "beroep_niet_tijdig" && found.lane.regime === "S-WAHV") return named("kantonrechter");
  if (AT_BODY.has(route)) return addresseeOf(found, "$body");
  const id = FIXED[route];
  return id === undefined ? null : named(id);
}
