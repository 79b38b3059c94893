/** Other cases that this one may turn out to be: one unknown or uncertain fact is changed, the rest stays. */
import { addDays, earlier } from "../calendar/dates";
import type { Advice, AdviceFacts, LocalDate, Message, Stage } from "../types";
import { say } from "./say";

export interface Variation {
  readonly id: string;
  /** "If …": what is different. */
  readonly ifSo: Message;
  readonly facts: AdviceFacts;
}

interface Known {
  readonly facts: AdviceFacts;
  readonly advice: Advice;
  readonly stage: Stage;
}

/** A letter is often sent some days after the date printed on it. */
const SENT_LATER = [3, 7] as const;
/** More than a year after the last day: whatever the engine takes for "long over", this is (R3.2). */
const LONG_AFTER = 370;
/** A notice of default works after two weeks (R6.3). */
const NOTICE_WORKED = 15;

/** Stages that begin with a letter, from whose date a term runs. */
const WITH_LETTER: ReadonlySet<Stage> = new Set([
  "primary_decision",
  "decision_on_objection",
  "court_ruling",
] as const);

const change = (
  { facts }: Known,
  id: string,
  different: Partial<AdviceFacts>,
  date?: LocalDate,
): Variation => ({
  id,
  ifSo: say(`if.${id}`, date === undefined ? undefined : { date }),
  facts: { ...facts, ...different },
});

function letterSentLater(known: Known): readonly Variation[] {
  const { letterDate, sentDate, received, today } = known.facts;
  if (letterDate === null || sentDate !== null) return [];
  return SENT_LATER.map((days) => ({ days, date: addDays(letterDate, days) }))
    .filter(({ date }) => date <= earlier(today, received ?? today))
    .map(({ days, date }) => change(known, `sent_${days}_days_later`, { sentDate: date }, date));
}

const dateOfLetter = ({ sentDate, letterDate, publishedDate, received }: AdviceFacts): LocalDate | null =>
  sentDate ?? letterDate ?? publishedDate ?? received;

function letterOfToday(known: Known): readonly Variation[] {
  const { today } = known.facts;
  return WITH_LETTER.has(known.stage) && dateOfLetter(known.facts) === null
    ? [change(known, "letter_of_today", { letterDate: today }, today)]
    : [];
}

function otherStage(known: Known): readonly Variation[] {
  switch (known.stage) {
    case "primary_decision":
      return [change(known, "objection_decided", { stage: "decision_on_objection" })];
    case "decision_on_objection":
      return [change(known, "first_decision", { stage: "primary_decision" })];
    default:
      return [];
  }
}

function notADecision(known: Known): readonly Variation[] {
  if (known.stage !== "primary_decision") return [];
  return known.facts.isBesluit === false
    ? [change(known, "is_decision", { isBesluit: true })]
    : [change(known, "no_decision", { isBesluit: false })];
}

const urgency = (known: Known): readonly Variation[] =>
  known.facts.urgency === true
    ? [change(known, "not_urgent", { urgency: false })]
    : [change(known, "urgent", { urgency: true })];

function reactedAtOnce(known: Known): readonly Variation[] {
  const { lastDay, late } = known.advice;
  const date = dateOfLetter(known.facts);
  const inTime = lastDay !== null && !late;
  return inTime || date === null || date >= known.facts.today
    ? []
    : [change(known, "at_once", { today: date }, date)];
}

function reactsLate(known: Known): readonly Variation[] {
  const { lastDay, late } = known.advice;
  if (lastDay === null || late) return [];
  const dayAfter = addDays(lastDay, 1);
  const longAfter = addDays(lastDay, LONG_AFTER);
  return [
    change(known, "day_after", { today: dayAfter }, dayAfter),
    change(known, "long_after", { today: longAfter }, longAfter),
  ];
}

function notice(known: Known): readonly Variation[] {
  const { defaultNoticeDate, today } = known.facts;
  if (known.stage !== "no_decision_in_time" || defaultNoticeDate !== null) return [];
  const date = addDays(today, -NOTICE_WORKED);
  return [change(known, "notice_received", { defaultNoticeDate: date }, date)];
}

const complained = (known: Known): readonly Variation[] =>
  known.stage !== "behaviour" || known.facts.complainedAlready === true
    ? []
    : [change(known, "complained", { complainedAlready: true })];

const VARY: readonly ((known: Known) => readonly Variation[])[] = [
  letterSentLater,
  letterOfToday,
  otherStage,
  notADecision,
  urgency,
  reactedAtOnce,
  reactsLate,
  notice,
  complained,
];

/** All variations of a case, in the order in which to show them. Each differs from the case in one fact. */
export const variationsOf = (known: Known): readonly Variation[] => VARY.flatMap((vary) => vary(known));
