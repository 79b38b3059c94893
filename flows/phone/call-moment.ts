import { daysBetween } from "../law/calendar/dates";
import type { Advice, LocalDate, RouteCode } from "../law/types";
import { type ScriptId, scriptFor } from "./scripts";

/** Calls to the body itself can still solve something; a court does not talk about a case on the phone. */
const AT_BODY: ReadonlySet<ScriptId> = new Set<ScriptId>(["decision", "waiting", "conduct", "private"]);

/** Routes that have no last day by law: calling first costs nothing there. Of every other an unknown day is a risk. */
const TERMLESS: ReadonlySet<RouteCode> = new Set<RouteCode>([
  "klacht_agency",
  "ingebrekestelling",
  "herhaalde_aanvraag",
  "huurcommissie",
  "informeel",
]);

/** Whole days that must be left to call first: product choice, half of the usual six weeks. */
export const CALL_FIRST_DAYS = 21;

/**
 * Whether to call before or after the letter on the day `today` (Europe/Amsterdam). Before only when no term is at risk:
 * nobody is late, nothing is urgent, and each last day of an open way is unknown to the law or three weeks away (rule
 * 0.4: a call never stops a term).
 */
export function callMoment(
  advice: Pick<Advice, "route" | "routes" | "late" | "lastDay" | "urgentHelp">,
  today: LocalDate,
): "first" | "after" {
  if (advice.late || advice.urgentHelp || !AT_BODY.has(scriptFor(advice.route))) return "after";
  if (advice.lastDay === null && !TERMLESS.has(advice.route)) return "after";
  const open = advice.routes.filter(({ place }) => place !== "excluded" && place !== "later");
  if (open.some(({ late }) => late)) return "after";
  const days = [advice.lastDay, ...open.map(({ lastDay }) => lastDay)].flatMap((day) => day ?? []);
  return days.every((day) => daysBetween(today, day) >= CALL_FIRST_DAYS) ? "first" : "after";
}
