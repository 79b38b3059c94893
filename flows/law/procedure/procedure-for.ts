import type { Message, RouteCode } from "../types";
import { graphOf, machineOf } from "./machine";
import type { Procedure, Road, StepData } from "./road";
import { ROADS, type RoadId } from "./roads";

/** What is known of the case: ids of the catalogue, null where unknown or not there. */
export interface ProcedureFacts {
  readonly court: string | null;
  readonly higherAppeal: string | null;
  /** What came before the beroep. Default `bezwaar`. */
  readonly before?: "bezwaar" | "zienswijze" | "administratief_beroep" | "nothing";
}

type Place = readonly [RoadId, string];

const PLACES: Readonly<Partial<Record<RouteCode, Place>>> = {
  zienswijze: ["uov", "zienswijze"],
  administratief_beroep: ["administratief_beroep", "administratief_beroep"],
  cassatie: ["belasting", "cassatie"],
  verzet: ["verzet", "verzet"],
  herziening_uitspraak: ["herziening", "verzoek_herziening"],
  voorlopige_voorziening: ["voorlopige_voorziening", "voorlopige_voorziening"],
  klacht_agency: ["klacht", "klacht"],
  nationale_ombudsman: ["klacht", "ombudsman"],
  lokale_ombudsman: ["klacht", "ombudsman"],
  ingebrekestelling: ["niet_tijdig", "ingebrekestelling"],
  beroep_niet_tijdig: ["niet_tijdig", "beroep_niet_tijdig"],
  herhaalde_aanvraag: ["herhaalde_aanvraag", "herhaalde_aanvraag"],
  ambtshalve_vermindering: ["ambtshalve", "verzoek_vermindering"],
  uitstel_van_betaling: ["uitstel", "verzoek_uitstel"],
  kantonrechter: ["civiel", "rechter"],
  civiele_rechter: ["civiel", "rechter"],
  huurcommissie: ["huurcommissie", "huurcommissie"],
  kifid: ["kifid", "kifid"],
  skgz: ["skgz", "skgz"],
  geschillencommissie: ["geschillencommissie", "geschillencommissie"],
  college_rechten_mens: ["mensenrechten", "verzoek_college"],
  tuchtrechter: ["tucht", "tuchtklacht"],
  art12_sv: ["art12", "beklag_hof"],
  strafrechter: ["straf", "verzet_om"],
  beklag_detentie: ["detentie", "beklag_commissie"],
  parlement_petitie: ["politiek", "petitie"],
  autoriteit_persoonsgegevens: ["privacy", "klacht_ap"],
};

const TAX_COURT = "gerechtshof-belasting";
const TRAFFIC_COURT = "gerechtshof-arnhem-leeuwarden";

const CIVIL_COURTS: ReadonlySet<string> = new Set(["kantonrechter", "kinderrechter", "rechtbank-civiel"]);

const BEFORE_COURT: Readonly<Record<NonNullable<ProcedureFacts["before"]>, RoadId>> = {
  bezwaar: "bezwaar",
  zienswijze: "uov",
  administratief_beroep: "administratief_beroep",
  nothing: "rechtstreeks",
};

const isFirstCourt = (route: RouteCode, { court }: ProcedureFacts): boolean =>
  court !== null && NAMED[route]?.higherAppeal === court;

/** The road and the step on it that a route means. */
function placeOf(route: RouteCode, facts: ProcedureFacts): Place | null {
  const traffic = facts.higherAppeal === TRAFFIC_COURT;
  if (route === "administratief_beroep" && traffic) return ["verkeersboete", "beroep_officier"];
  if (route === "kantonrechter" && traffic) return ["verkeersboete", "beroep"];
  if (route === "hoger_beroep_hof" && traffic) return ["verkeersboete", "hoger_beroep"];
  if (route === "hoger_beroep_hof" && CIVIL_COURTS.has(facts.court ?? "")) return ["civiel", "hoger_beroep"];
  const before = BEFORE_COURT[facts.before ?? "bezwaar"];
  const tax = facts.higherAppeal === TAX_COURT || (route === "hoger_beroep_hof" && before === "bezwaar");
  const main: RoadId = before === "bezwaar" && tax ? "belasting" : before;
  if (route === "bezwaar") return [tax ? "belasting" : "bezwaar", "bezwaar"];
  if (route === "beroep_rechtbank" || route === "beroep_cbb") return [main, "beroep"];
  // The Council of State hears an omgevingsplan as the first and only court (R7.2).
  if (isFirstCourt(route, facts)) return [main, "beroep"];
  if (route.startsWith("hoger_beroep_")) return [main, "hoger_beroep"];
  return PLACES[route] ?? null;
}

/** The bodies that a route itself names, when the catalogue does not know them. */
const NAMED: Readonly<Partial<Record<RouteCode, Partial<ProcedureFacts>>>> = {
  beroep_cbb: { court: "cbb" },
  beroep_rechtbank: { court: "rechtbank" },
  hoger_beroep_crvb: { higherAppeal: "crvb" },
  hoger_beroep_abrvs: { higherAppeal: "abrvs" },
  hoger_beroep_cbb: { higherAppeal: "cbb" },
  hoger_beroep_hof: { higherAppeal: "gerechtshof" },
  cassatie: { higherAppeal: TAX_COURT },
};

/** Without a higher judge the road ends at the first ruling. */
function withoutHigher(road: Road): Road {
  const kept = Object.entries(road.steps).filter(([, data]) => data.place !== "higher");
  const names = new Set(kept.map(([name]) => name));
  const steps = kept.map(([name, data]): readonly [string, StepData] => [
    name,
    { ...data, to: data.to.filter((target) => names.has(typeof target === "string" ? target : target.step)) },
  ]);
  return { start: road.start, steps: Object.fromEntries(steps) };
}

// A road has two graphs at most, with and without a higher judge; each is made once.
const graphs = new Map<string, { readonly road: Road; readonly graph: ReturnType<typeof graphOf> }>();

function roadOf(id: RoadId, higher: boolean) {
  const key = `${id} ${higher}`;
  const known = graphs.get(key);
  if (known !== undefined) return known;
  const road: Road = higher ? ROADS[id] : withoutHigher(ROADS[id]);
  const made = { road, graph: graphOf(machineOf(id, road)) };
  graphs.set(key, made);
  return made;
}

/**
 * The procedure of a route with the person's place on it, or null where a route is no procedure (`informeel`, `geen`).
 * `court` and `higherAppeal` are ids of the catalogue; without a higher judge the road ends at the first ruling.
 */
export function procedureFor(route: RouteCode, facts: ProcedureFacts): Procedure | null {
  const known = { ...facts, ...(isFirstCourt(route, facts) ? {} : pick(NAMED[route], facts)) };
  const place = placeOf(route, known);
  if (place === null) return null;
  const [id, here] = place;
  const { road, graph } = roadOf(id, known.higherAppeal !== null);
  // Named where the person goes to; the ruling comes from the same place.
  const where = (data: StepData | undefined): Message | null => {
    if (data?.kind !== "you") return null;
    const body = data.place === "court" ? known.court : data.place === "higher" ? known.higherAppeal : null;
    return body === null ? null : { key: `procedure:body.${body}` };
  };
  return {
    id,
    start: road.start,
    here,
    steps: graph.nodes.map((step) => ({
      id: step,
      kind: road.steps[step]?.kind ?? "you",
      rule: road.steps[step]?.rule ?? "",
      label: { key: `procedure:step.${step}` },
      where: where(road.steps[step]),
    })),
    arrows: graph.edges.map(({ from, to, when }) => ({
      from,
      to,
      when: when === null ? null : { key: `procedure:when.${when}` },
    })),
  };
}

/** Facts that a route names itself, only where the case does not know them. */
function pick(named: Partial<ProcedureFacts> | undefined, facts: ProcedureFacts): Partial<ProcedureFacts> {
  return {
    ...(facts.court === null && named?.court != null ? { court: named.court } : {}),
    ...(facts.higherAppeal === null && named?.higherAppeal != null
      ? { higherAppeal: named.higherAppeal }
      : {}),
  };
}
