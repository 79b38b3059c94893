/** What a route costs (rulebook R7.3). */
import { griffierecht } from "../../termijn/griffierecht";
import type { LocalDate, RouteCode } from "../../types";
import type { Lane } from "./law-data";

const INSTANCE: Partial<Record<RouteCode, "beroep" | "hoger_beroep">> = {
  beroep_rechtbank: "beroep",
  beroep_niet_tijdig: "beroep",
  voorlopige_voorziening: "beroep",
  beroep_cbb: "hoger_beroep",
  hoger_beroep_crvb: "hoger_beroep",
  hoger_beroep_abrvs: "hoger_beroep",
  hoger_beroep_cbb: "hoger_beroep",
  hoger_beroep_hof: "hoger_beroep",
  herziening_uitspraak: "hoger_beroep",
};
const FREE: ReadonlySet<RouteCode> = new Set([
  "bezwaar",
  "administratief_beroep",
  "zienswijze",
  "klacht_agency",
  "nationale_ombudsman",
  "lokale_ombudsman",
  "ingebrekestelling",
  "herhaalde_aanvraag",
  "ambtshalve_vermindering",
  "uitstel_van_betaling",
  "verzet",
  "art12_sv",
  "beklag_detentie",
  "parlement_petitie",
  "autoriteit_persoonsgegevens",
  "informeel",
  "geen",
  "college_rechten_mens",
] as const);
/** Private-law appeals to the gerechtshof have fees of their own, which are not in the data. */
const PUBLIC_HOF = new Set(["S-TAX", "S-WOZ"]);

/** A highest court that hears the case first pays as an appeal at a rechtbank (Awb 8:41, not 8:109). */
const isFirstCourt = (route: RouteCode, { track }: Lane): boolean =>
  track.primary.route === route || track.objection.route === route;

/** Court fee in eurocents for a natural person; 0 is free, null is not known for this date or route. */
export function feeCents(route: RouteCode, lane: Lane, today: LocalDate): number | null {
  if (FREE.has(route)) return 0;
  if ((route === "kantonrechter" || route === "beroep_niet_tijdig") && lane.regime === "S-WAHV") return 0;
  const instance = INSTANCE[route] && (isFirstCourt(route, lane) ? "beroep" : INSTANCE[route]);
  if (instance === undefined) return null;
  if (route === "hoger_beroep_hof" && !PUBLIC_HOF.has(lane.regime)) return null;
  if (lane.fee === "none") return 0;
  const amount = griffierecht(today, lane.fee === "low" ? "laag" : "natuurlijk", instance);
  return amount.ok ? amount.value.value : null;
}
