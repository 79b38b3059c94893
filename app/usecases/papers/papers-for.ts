import type { Advice, RouteCode } from "#flows/law/types";
import { extraLetters } from "#flows/letter/shelf";
import { TEMPLATE_IDS, type TemplateId } from "#flows/letter/templates";
import { letterOf } from "../advice/write-letter";

/** Routes that contest a decision; of the others nothing is pending that a side letter could be about. */
const CONTESTS: ReadonlySet<RouteCode> = new Set<RouteCode>([
  "bezwaar",
  "administratief_beroep",
  "beroep_rechtbank",
  "beroep_cbb",
  "hoger_beroep_crvb",
  "hoger_beroep_abrvs",
  "hoger_beroep_cbb",
  "hoger_beroep_hof",
]);

/** Is this the id of a letter? An address can hold anything. */
export const isLetter = (id: string): id is TemplateId => (TEMPLATE_IDS as readonly string[]).includes(id);

/** The letter of the route, and the letters that help beside it in this case. */
export function papersFor(advice: Advice): {
  readonly main: TemplateId | null;
  readonly extras: readonly TemplateId[];
} {
  const main = letterOf(advice);
  const extras = extraLetters({
    main,
    late: advice.late,
    contests: CONTESTS.has(advice.route),
    urgent: advice.urgentHelp || advice.secondaryRoutes.includes("voorlopige_voorziening"),
    money: advice.secondaryRoutes.includes("uitstel_van_betaling"),
  });
  return { main, extras };
}
