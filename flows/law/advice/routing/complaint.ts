/** How a body behaved: first a complaint there, then the ombudsman (rulebook section 9). */
import { addDays, addMonths, isLocalDate } from "../../calendar/dates";
import { type CompetentOmbudsman, ombudsmanFor } from "../../catalogue/ombudsman";
import { citizenTerm, citizenTermOfLaw } from "../../termijn/citizen-term";
import type { LocalDate, RouteCode } from "../../types";
import type { Case } from "../reading/understand";
import { say } from "../say";
import { because, looseStep, type Plan, planFor } from "./plan";

const HANDLING = { amount: 6, unit: "weken", rule: "R9.4", article: "Awb 9:11" } as const;
const YEAR = { amount: 1, unit: "jaar", rule: "R9.7", article: "Awb 9:24", atw: false } as const;

/** The ombudsman for the body of a case; null for a private body or a court. */
export const ombudsmanOf = (found: Case): CompetentOmbudsman | null =>
  ombudsmanFor(found.body ?? "overheid-onbekend");

export const ombudsmanRoute = (found: Case): RouteCode =>
  ombudsmanOf(found)?.kind === "local" ? "lokale_ombudsman" : "nationale_ombudsman";

const isPublic = (found: Case): boolean => ombudsmanOf(found) !== null;

/** Last day of the term in which the body should have dealt with a complaint (Awb 9:11). */
const complaintDue = (received: LocalDate): LocalDate =>
  citizenTerm({ ...HANDLING, eventDate: received }).lastDay;

function isClosed({ facts, signals }: Case): boolean {
  if (facts.complaintClosedDate !== null) return true;
  return signals.ids.has("complaint_closed") && facts.complainedAlready === true;
}

function secondLine(found: Case, reason: string): Plan {
  const { facts } = found;
  const body = ombudsmanOf(found);
  const route = ombudsmanRoute(found);
  const closed = facts.complaintClosedDate;
  const step = looseStep(route, body?.id ?? "nationale-ombudsman", "R9.7", [
    "Awb 9:18",
    "Awb 9:20",
    "Awb 9:24",
  ]);
  const other: RouteCode = route === "lokale_ombudsman" ? "nationale_ombudsman" : "lokale_ombudsman";
  return planFor(step, {
    fixedLastDay: closed === null ? null : citizenTerm({ ...YEAR, eventDate: closed }).lastDay,
    alternatives: body?.certain ? [] : found.body?.level === "national" ? [] : [other],
    reasons: because(reason),
    warnings: [
      ...(body?.certain ? [] : [say("warning.ombudsman_uncertain")]),
      ...(closed === null && facts.complaintDate !== null
        ? [say("warning.ombudsman_within_a_year", { date: addMonths(complaintDue(facts.complaintDate), 12) })]
        : []),
    ],
    questions: closed === null ? ["datum-antwoord-klacht"] : [],
  });
}

function privateComplaint(found: Case): Plan {
  const next = found.lane.track.primary.route;
  const forum: RouteCode[] = next === "klacht_agency" ? [...found.lane.track.objection.alternatives] : [next];
  const step = looseStep("klacht_agency", "$body", "R1.9", ["Awb 9:1"]);
  return planFor(
    { ...step, articles: found.lane.articles.length > 0 ? [...found.lane.articles] : step.articles },
    {
      secondary: next === "klacht_agency" ? found.lane.track.primary.secondary : [next],
      alternatives: forum,
      reasons: because("private_complaint"),
    },
  );
}

/** Conduct of more than a year ago need not be dealt with (Awb 9:8, R9.3): a last day, where the day of it is known. */
function withinAYear({ facts }: Case): Partial<Plan> {
  const day = facts.details["datum-gedraging"];
  if (day === undefined || !isLocalDate(day)) return {};
  const year = citizenTermOfLaw({ termId: "klacht.ouderdom", eventDate: day, event: "gedraging" });
  if (!year.ok) return {};
  const { lastDay, derivation, legalBasis } = year.value;
  const warning =
    facts.today > lastDay
      ? say("warning.complaint_over_a_year")
      : say("warning.complaint_within_a_year", { date: lastDay });
  return { fixedLastDay: lastDay, derivation, legalBasis, warnings: [warning] };
}

/** Plan for conduct, silence on a complaint, or a complaint that was answered. */
export function complaintPlan(found: Case): Plan {
  const { facts, signals, lane } = found;
  if (lane.trackId === "art12" || lane.trackId === "wvggz-klacht")
    return planFor(lane.track.primary, { reasons: because("special_complaint") });
  if (!isPublic(found) && found.body?.level !== "court") return privateComplaint(found);
  if (isClosed(found)) return secondLine(found, "complaint_closed");
  if (facts.complaintDate !== null) {
    const due = complaintDue(facts.complaintDate);
    if (facts.today > due) return secondLine(found, "complaint_unanswered");
    return planFor(looseStep("klacht_agency", "$body", "R9.4", ["Awb 9:1", "Awb 9:11"]), {
      secondary: ["$ombudsman"],
      alternatives: ["informeel"],
      reasons: because("complaint_pending"),
      warnings: [say("warning.complaint_pending", { date: due, next: addDays(due, 1) })],
    });
  }
  if (facts.complainedAlready === true || signals.ids.has("complaint_unanswered"))
    return secondLine(found, "complaint_made");
  const year = withinAYear(found);
  return planFor(looseStep("klacht_agency", "$body", "R9.1", ["Awb 9:1", "Awb 9:4", "Awb 9:20"]), {
    ...year,
    secondary: isPublic(found) ? ["$ombudsman"] : [],
    alternatives: [
      ...(signals.ids.has("government_damage") ? (["civiele_rechter"] as const) : []),
      ...(signals.ids.has("privacy") ? (["autoriteit_persoonsgegevens"] as const) : []),
    ],
    // Is a decision behind it? Then its term runs, whatever the complaint does.
    questions: facts.isBesluit === null ? ["soort-brief"] : facts.isBesluit ? ["datum-brief"] : [],
    reasons: because("conduct"),
    warnings: [...(year.warnings ?? []), say("warning.complaint_stops_no_term")],
    excluded: [{ route: "bezwaar", why: say("excluded.no_decision") }],
  });
}
