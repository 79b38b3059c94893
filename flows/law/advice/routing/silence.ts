/** No decision in time: when a notice of default is valid, and when one may go to court (rulebook section 6). */
import { addDays, isLocalDate, later, localDate, yearOf } from "../../calendar/dates";
import type { Term } from "../../calendar/term";
import { authorityTerm } from "../../termijn/authority-term";
import { citizenTerm } from "../../termijn/citizen-term";
import { noticeOfDefault } from "../../termijn/notice-of-default";
import type { LocalDate, RouteCode } from "../../types";
import type { Case } from "../reading/understand";
import { eventOf } from "../remedies/event-date";
import { termOfStep } from "../remedies/term-of-step";
import { say } from "../say";
import { complaintPlan } from "./complaint";
import { because, looseStep, type Plan, planFor } from "./plan";
import { trackPlan } from "./track-plan";

const REQUEST = { amount: 8, unit: "weken", rule: "R6.1", article: "Awb 4:13" } as const;
const SIX_WEEKS: Term = { amount: 6, unit: "weken" };
const COMMITTEE: Term = { amount: 12, unit: "weken" };
const EXTENSION = { ...SIX_WEEKS, article: "Awb 7:10 lid 3" } as const;

interface Deadline {
  /** Last day on which the body may still decide; the safe, later one. */
  readonly lastDay: LocalDate;
  /** No notice received up to this day can have been valid. */
  readonly surelyPremature: LocalDate;
  /** Computed from dates that are known; else only an upper limit. */
  readonly exact: boolean;
}

const pending = (found: Case): boolean =>
  found.signals.ids.has("objection_pending") || /\bbezwaar/.test(found.typeText);

function objectionDeadline(found: Case): Deadline | null {
  const { facts, lane, signals } = found;
  const filed = facts.requestDate;
  const event = eventOf(facts, lane.track.primary.start);
  const term = termOfStep(lane.track.primary, facts.today);
  const termEnd =
    event !== null && term !== null && (filed === null || event.date < filed)
      ? citizenTerm({ ...term, eventDate: event.date }).lastDay
      : null;
  const latestEnd =
    termEnd ?? (filed === null ? null : citizenTerm({ ...REQUEST, ...SIX_WEEKS, eventDate: filed }).lastDay);
  if (latestEnd === null) return null;
  if (lane.regime === "S-WOZ" && filed !== null && filed <= localDate(yearOf(filed), 11, 19)) {
    const lastDay = localDate(yearOf(filed), 12, 31);
    return { lastDay, surelyPremature: lastDay, exact: true };
  }
  const own: Term = lane.objectionDecide ?? COMMITTEE;
  const count = (base: Term, extension: typeof EXTENSION | null, from: LocalDate) =>
    authorityTerm({ ...base, eventDate: from, rule: "R4.9", article: "Awb 7:10", extension }).lastDay;
  const extension = signals.ids.has("extension_announced") ? EXTENSION : null;
  const earliestEnd = termEnd ?? filed ?? latestEnd;
  return {
    lastDay: count(own, extension, latestEnd),
    surelyPremature: count(
      lane.objectionDecide ?? (signals.ids.has("committee") ? COMMITTEE : SIX_WEEKS),
      extension,
      earliestEnd,
    ),
    exact: termEnd !== null,
  };
}

function requestDeadline(found: Case): Deadline | null {
  const { facts, lane, signals } = found;
  if (facts.requestDate === null) return null;
  const own = lane.decide ?? REQUEST;
  const plain = authorityTerm({ ...own, eventDate: facts.requestDate, extension: null }).lastDay;
  const extended = signals.ids.has("extension_announced")
    ? authorityTerm({
        ...own,
        eventDate: facts.requestDate,
        extension: { ...extensionOf(found), article: own.article },
      }).lastDay
    : plain;
  return { lastDay: extended, surelyPremature: extended, exact: true };
}

/** The new last day that the body itself named when it took more time; a later one than ours is the safe one. */
function withOwnDate({ facts }: Case, deadline: Deadline | null): Deadline | null {
  const named = facts.details["datum-uitstel"];
  if (named === undefined || !isLocalDate(named)) return deadline;
  const lastDay = deadline === null ? named : later(named, deadline.exact ? named : deadline.lastDay);
  return { lastDay, surelyPremature: named, exact: true };
}

const extensionOf = (found: Case): Term =>
  found.lane.regime === "S-WOO" ? { amount: 2, unit: "weken" } : SIX_WEEKS;

const articles = (found: Case): readonly string[] => [
  "Awb 6:2",
  "Awb 6:12",
  ...(found.lane.dwangsom === "vw"
    ? ["Vw 2000 71b"]
    : found.lane.dwangsom === "woo"
      ? ["Woo 8.2"]
      : ["Awb 4:17"]),
  pending(found) ? "Awb 7:10" : (found.lane.decide?.article ?? "Awb 4:13"),
];

const penaltyWarning = (found: Case) =>
  found.lane.dwangsom ? [say(`warning.dwangsom_${found.lane.dwangsom}`)] : [];

function notice(found: Case, deadline: Deadline | null, reason: string): Plan {
  const { facts } = found;
  const from = deadline === null ? null : addDays(deadline.lastDay, 1);
  const early = from !== null && facts.today < from;
  const earliestDay = deadline !== null && (deadline.exact || early) ? from : null;
  const meanwhile: RouteCode[] = early ? ["informeel", "klacht_agency"] : ["klacht_agency"];
  return planFor(looseStep("ingebrekestelling", "$body", "R6.2", articles(found)), {
    earliestDay,
    secondary: [
      "beroep_niet_tijdig",
      ...meanwhile,
      ...(facts.urgency === true ? (["voorlopige_voorziening"] as const) : []),
    ],
    alternatives: early ? ["informeel"] : [],
    reasons: because(early ? "silence.not_yet" : reason),
    warnings: [
      ...penaltyWarning(found),
      ...(early && from !== null ? [say("warning.notice_too_early", { date: from })] : []),
      ...(deadline === null ? [say("warning.receipt_unknown")] : []),
    ],
    questions:
      facts.requestDate === null
        ? ["ontvangst-aanvraag"]
        : pending(found) && !deadline?.exact
          ? ["datum-besluit", "verdaging"]
          : [],
  });
}

function toCourt(found: Case, from: LocalDate): Plan {
  const to = found.lane.track.objection.to ?? "rechtbank";
  const court = to === "$body" || to === "cvom" ? "rechtbank" : to;
  return planFor(
    looseStep("beroep_niet_tijdig", court, "R6.6", [...articles(found), "Awb 8:55b", "Awb 8:55d"]),
    {
      earliestDay: from,
      secondary: found.facts.urgency === true ? ["voorlopige_voorziening"] : [],
      reasons: because(found.facts.today < from ? "silence.wait_two_weeks" : "silence.court"),
      warnings: [...penaltyWarning(found), say("warning.not_unreasonably_late")],
    },
  );
}

/** A notice of default was sent, nobody says when: two weeks after receipt one may go to court. */
const undatedNotice = (found: Case): Plan =>
  planFor(looseStep("beroep_niet_tijdig", "rechtbank", "R6.6", [...articles(found), "Awb 8:55b"]), {
    alternatives: ["ingebrekestelling"],
    reasons: because("silence.court"),
    warnings: penaltyWarning(found),
    questions: ["datum-ingebrekestelling"],
  });

/** Plan for silence on an application, an objection or a complaint. */
export function silencePlan(found: Case): Plan {
  const { facts, signals, lane, typeText } = found;
  const aboutComplaint =
    /\bklacht/.test(typeText) || (facts.complaintDate !== null && facts.requestDate === null);
  if (aboutComplaint || (signals.ids.has("complaint_unanswered") && facts.requestDate === null))
    return complaintPlan(found);
  if (lane.private) return trackPlan(found, "primary");
  const deadline = withOwnDate(found, pending(found) ? objectionDeadline(found) : requestDeadline(found));
  const received = facts.defaultNoticeDate;
  const sent = signals.ids.has("notice_sent") && !signals.ids.has("notice_not_sent");
  if (received === null) return sent ? undatedNotice(found) : notice(found, deadline, "silence.notice");
  if (deadline !== null && received <= deadline.surelyPremature)
    return notice(found, deadline, "silence.notice_was_early");
  const outcome = noticeOfDefault({
    decisionTermLastDay: addDays(received, -1),
    ingebrekestellingReceived: received,
  });
  const from = outcome.ok ? outcome.value.beroepPossibleFrom : null;
  return from === null ? notice(found, deadline, "silence.notice") : toCourt(found, from);
}
