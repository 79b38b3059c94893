/** No decision in time: when a notice of default is valid, and when one may go to court (rulebook section 6). */
import { addDays } from "../../calendar/dates";
import { noticeOfDefault, noticeOfDefaultAge } from "../../termijn/notice-of-default";
import { step } from "../../termijn/say";
import type { DerivationStep, LocalDate, RouteCode } from "../../types";
import type { Case } from "../reading/understand";
import { say } from "../say";
import { complaintPlan } from "./complaint";
import { type Deadline, decisionDeadline, objectionPending } from "./decision-deadline";
import { because, looseStep, type Plan, planFor } from "./plan";
import { silenceElsewhere } from "./silence-elsewhere";

const articles = (found: Case): readonly string[] => [
  "Awb 6:2",
  "Awb 6:12",
  ...(found.lane.dwangsom === "vw"
    ? ["Vw 2000 71b"]
    : found.lane.dwangsom === "woo"
      ? ["Woo 8.2"]
      : ["Awb 4:17"]),
];

/** Where the length of the term to decide stands. */
const lengthArticle = (found: Case): string =>
  found.lane.regime === "S-WAHV"
    ? "Awb 7:24"
    : objectionPending(found)
      ? "Awb 7:10"
      : (found.lane.decide?.article ?? "Awb 4:13");

const penaltyWarning = (found: Case) =>
  found.lane.dwangsom ? [say(`warning.dwangsom_${found.lane.dwangsom}`)] : [];

/** Long after the term a notice may come unreasonably late: it is allowed, a new request beside it is wise (R6.8). */
const oldNotice = (deadline: Deadline | null, today: LocalDate) =>
  deadline?.exact && noticeOfDefaultAge(deadline.lastDay, today) === "red"
    ? [say("warning.notice_very_late")]
    : [];

function notice(found: Case, deadline: Deadline | null, reason: string): Plan {
  const { facts } = found;
  const from = deadline === null ? null : addDays(deadline.lastDay, 1);
  const early = from !== null && facts.today < from;
  const earliestDay = deadline !== null && (deadline.exact || early) ? from : null;
  const meanwhile: RouteCode[] = early ? ["informeel", "klacht_agency"] : ["klacht_agency"];
  const asked = looseStep("ingebrekestelling", found.lane.regime === "S-WAHV" ? "cvom" : "$body", "R6.2", [
    ...articles(found),
    ...(deadline === null || deadline.legalBasis.length === 0 ? [lengthArticle(found)] : []),
  ]);
  return planFor(asked, {
    earliestDay,
    derivation:
      deadline === null || earliestDay === null
        ? []
        : [...deadline.derivation, step("step.notice_from", "R6.2", deadline.lastDay, earliestDay)],
    legalBasis: deadline?.legalBasis ?? [],
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
      ...oldNotice(deadline, facts.today),
    ],
    questions:
      facts.requestDate === null
        ? ["ontvangst-aanvraag"]
        : objectionPending(found) && !deadline?.exact
          ? ["datum-besluit", "verdaging"]
          : [],
  });
}

const PENALTY = new Set(["termijn:step.dwangsom_from", "termijn:step.dwangsom_until"]);

/** The steps to the court; where no penalty of Awb 4:17 exists nothing is said about one (R6.7). */
function courtSteps(
  found: Case,
  steps: readonly DerivationStep[],
  from: LocalDate,
): readonly DerivationStep[] {
  if (found.lane.dwangsom === undefined) return steps;
  const last = addDays(from, -1);
  return [...steps.filter(({ key }) => !PENALTY.has(key)), step("step.court_from", "R6.6", last, from)];
}

interface ToCourt {
  readonly from: LocalDate;
  readonly derivation: readonly DerivationStep[];
}

function toCourt(found: Case, { from, derivation }: ToCourt): Plan {
  const to = found.lane.track.objection.to ?? "rechtbank";
  const court = to === "cvom" ? "kantonrechter" : to === "$body" ? "rechtbank" : to;
  return planFor(
    looseStep("beroep_niet_tijdig", court, "R6.6", [
      ...articles(found),
      lengthArticle(found),
      "Awb 8:55b",
      "Awb 8:55d",
    ]),
    {
      earliestDay: from,
      derivation: courtSteps(found, derivation, from),
      secondary: found.facts.urgency === true ? ["voorlopige_voorziening"] : [],
      reasons: because(found.facts.today < from ? "silence.wait_two_weeks" : "silence.court"),
      warnings: [...penaltyWarning(found), say("warning.not_unreasonably_late")],
    },
  );
}

/** A notice of default was sent, nobody says when: two weeks after receipt one may go to court. */
const undatedNotice = (found: Case): Plan =>
  planFor(
    looseStep("beroep_niet_tijdig", "rechtbank", "R6.6", [
      ...articles(found),
      lengthArticle(found),
      "Awb 8:55b",
    ]),
    {
      alternatives: ["ingebrekestelling"],
      reasons: because("silence.court"),
      warnings: penaltyWarning(found),
      questions: ["datum-ingebrekestelling"],
    },
  );

/** Plan for silence on an application, an objection or a complaint. */
export function silencePlan(found: Case): Plan {
  const { facts, signals, typeText } = found;
  const aboutComplaint =
    /\bklacht/.test(typeText) || (facts.complaintDate !== null && facts.requestDate === null);
  if (aboutComplaint || (signals.ids.has("complaint_unanswered") && facts.requestDate === null))
    return complaintPlan(found);
  const elsewhere = silenceElsewhere(found);
  if (elsewhere !== null) return elsewhere;
  const deadline = decisionDeadline(found);
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
  return outcome.ok && from !== null
    ? toCourt(found, { from, derivation: outcome.value.derivation })
    : notice(found, deadline, "silence.notice");
}
