/** Saved answers, opened on a later day: do they still lead to the same day? */
import { advise } from "../advice/advise";
import { earlier, later } from "../calendar/dates";
import type { Advice, AdviceFacts, LocalDate, Message, RouteCode, Scalar } from "../types";
import { type AppliedLaw, appliedLaw, markOfFacts } from "./applied";

interface Day {
  readonly route: RouteCode;
  readonly lastDay: LocalDate | null;
  readonly earliestDay: LocalDate | null;
}

/** What changed since answers were saved, and the day to keep. */
export interface LawChange {
  /** The day on which they were saved, and its outcome. */
  readonly before: Day & { readonly on: LocalDate };
  readonly now: Day & { readonly on: LocalDate };
  /** The last day to keep: the earlier one where both outcomes have one (R0.4). */
  readonly keep: LocalDate | null;
  /** The first day to keep for what must not be too early: the later one (R0.4). */
  readonly notBefore: LocalDate | null;
  readonly reasons: readonly Message[];
}

const say = (key: string, params?: Readonly<Record<string, Scalar>>): Message =>
  params === undefined ? { key: `verandering:${key}` } : { key: `verandering:${key}`, params };

/**
 * The difference between the outcome that was saved and the outcome of the same facts under the law as we know it on
 * `today`; null when there is none, or when the facts are others than those that were saved. That time went by is no
 * difference: what has become late since is said by the advice itself.
 */
export function recompute(saved: AppliedLaw, facts: AdviceFacts, today: LocalDate): LawChange | null {
  if (saved.facts !== markOfFacts(facts)) return null;
  const sameDay = { ...facts, today: saved.on };
  const then = advise(sameDay);
  const now = advise({ ...facts, today });
  if (hasSameDay(saved, then) && !isOtherPeriod(then, now)) return null;
  // What is long over has no last day any more; the day that it had is then the one to compare with.
  const current = now.lastDay === null && then.lastDay !== null ? then : now;
  const present = appliedLaw({ ...facts, today }, current);
  return {
    before: dayOf(saved, saved.on),
    now: dayOf(current, today),
    keep: both(saved.lastDay, current.lastDay, earlier),
    notBefore: both(saved.earliestDay, current.earliestDay, later),
    reasons: reasonsOf(saved, present),
  };
}

const hasSameDay = (a: Day, b: Day): boolean =>
  a.route === b.route && a.lastDay === b.lastDay && a.earliestDay === b.earliestDay;

/** Another period of the law began between the two days: the same step has another day. */
const isOtherPeriod = (then: Advice, now: Advice): boolean =>
  then.lastDay !== null && now.lastDay !== null && then.route === now.route && then.lastDay !== now.lastDay;

const dayOf = ({ route, lastDay, earliestDay }: Day, on: LocalDate): Day & { readonly on: LocalDate } => ({
  route,
  lastDay,
  earliestDay,
  on,
});

const both = (
  a: LocalDate | null,
  b: LocalDate | null,
  choose: (a: LocalDate, b: LocalDate) => LocalDate,
): LocalDate | null => (a === null || b === null ? (a ?? b) : choose(a, b));

function reasonsOf(before: AppliedLaw, now: AppliedLaw): readonly Message[] {
  const reasons = [...ofRoute(before, now), ...ofTerm(before, now), ...ofFreeDays(before, now)];
  if (reasons.length > 0) return reasons;
  return [say(before.law === now.law ? "why.read_otherwise" : "why.other_data")];
}

const ofRoute = (before: AppliedLaw, now: AppliedLaw): readonly Message[] =>
  before.route === now.route ? [] : [say("why.route", { route: now.route })];

function ofTerm({ term: before }: AppliedLaw, { term: now }: AppliedLaw): readonly Message[] {
  if (before === null || now === null) return [];
  const length = before.amount === now.amount && before.unit === now.unit;
  return [
    ...(length
      ? []
      : [
          say(`why.term_was.${before.unit}`, { count: before.amount }),
          say(`why.term_is.${now.unit}`, { count: now.amount }),
        ]),
    ...(before.eventDate === now.eventDate ? [] : [say("why.start", { date: now.eventDate })]),
  ];
}

/** Free days only explain a difference when the term itself ends on the same day. */
function ofFreeDays(before: AppliedLaw, now: AppliedLaw): readonly Message[] {
  if (before.rawLastDay !== now.rawLastDay) return [];
  const added = now.freeDays.filter((date) => !before.freeDays.includes(date));
  const gone = before.freeDays.filter((date) => !now.freeDays.includes(date));
  return [
    ...added.map((date) => say("why.free_day", { date })),
    ...gone.map((date) => say("why.no_free_day", { date })),
  ];
}
