/** What would change an advice, as the person may read it: a later day never looks like the day to keep. */
import type { Advice, LocalDate } from "../types";
import type { Counterfactual, Explanation } from "./explain";
import { say } from "./say";

/** A change of one fact, and what it would mean. */
export type Change = Pick<Counterfactual, "id" | "ifSo" | "outcome">;

const SENT_LATER = /^sent_\d+_days_later$/;

/**
 * Left out: what blames (had you written at once), what is far away, and a day that hangs on a letter of today while
 * the real letter is older.
 */
const NOT_FOR_CITIZENS: ReadonlySet<string> = new Set(["at_once", "long_after", "letter_of_today"]);

/** The person knows these things: the date makes no difference to whether they are so. */
const DAY_AFTER = "day_after";

const isLaterThan = (kept: LocalDate | null, day: LocalDate | null): boolean =>
  kept !== null && (day === null || day > kept);

/** Sentences about the last day itself, which are replaced when the day would be later or gone. */
const ABOUT_THE_DAY: ReadonlySet<string> = new Set([
  "uitleg:then.last_day",
  "uitleg:then.no_last_day",
  "uitleg:then.in_time",
]);

function keepingTheDay({ lastDay, late }: Advice, change: Counterfactual): Change {
  const { id, ifSo, outcome } = change;
  if (lastDay === null || !isLaterThan(lastDay, change.lastDay)) return { id, ifSo, outcome };
  const others = outcome.filter(({ key }) => !ABOUT_THE_DAY.has(key));
  const kept = late ? say("then.perhaps_in_time") : say("then.keep_day", { date: lastDay });
  return { id, ifSo, outcome: [...others, kept] };
}

function sentLater({ lastDay, late }: Advice): Change {
  const outcome =
    late || lastDay === null ? say("then.perhaps_in_time") : say("then.perhaps_later", { date: lastDay });
  return { id: "sent_later", ifSo: say("if.sent_later"), outcome: [outcome] };
}

/**
 * The changes that a person may be told, in order, each once. Where the day would be later, or none, the sentence says
 * to keep the day of the advice, and the later day is not named (R0.4).
 */
export function changesForCitizen({ advice, counterfactuals }: Explanation): readonly Change[] {
  const told = counterfactuals.filter(({ id }) => !NOT_FOR_CITIZENS.has(id));
  const [late, ...more] = told.filter(({ id }) => SENT_LATER.test(id));
  const others = told.filter((one) => one !== late && !more.includes(one));
  return [
    ...(late === undefined ? [] : [sentLater(advice)]),
    ...others.map((one) => (one.id === DAY_AFTER ? one : keepingTheDay(advice, one))),
  ];
}
