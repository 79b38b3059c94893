import { daysBetween } from "../law/calendar/dates";
import type { LocalDate } from "../law/types";
import { climb, type NoodremContext } from "./machine-context";
import type { Rung } from "./states";
import { type NoodremState, WAITING_STATES } from "./states";
import { addDays } from "./terms";

/** A day on the clock of a noodrem: what was done by then, what is due, or what silence leads to. */
export interface ClockMark {
  readonly what: "filed" | "acknowledge" | "answer" | Rung;
  readonly on: LocalDate;
}

export interface NoodremClock {
  /** Days since the filing, never below 0. */
  readonly day: number;
  /** Days from the filing to the answer that is owed. */
  readonly total: number;
  readonly answerBy: LocalDate;
  /** The answer is owed and its day has passed. */
  readonly isLate: boolean;
  /** In order of day; rungs only where the receiver still owes something. */
  readonly marks: readonly ClockMark[];
}

/** What happens by itself from here on, one rung a time, if the receiver stays silent. */
export function rungsAhead(context: NoodremContext): readonly ClockMark[] {
  const marks: ClockMark[] = [];
  let { rung, dueOn } = context;
  while (dueOn !== null) {
    const on = addDays(dueOn, 1);
    ({ rung, dueOn } = climb({ ...context, rung, dueOn }, on));
    marks.push({ what: rung, on });
  }
  return marks;
}

/** The clock of a noodrem on a day; null when its receiver owes nothing. Everything follows from the stored days. */
export function clockOf(state: NoodremState, context: NoodremContext, today: LocalDate): NoodremClock | null {
  if (!WAITING_STATES.includes(state)) return null;
  const { filedOn, acknowledgeBy, answerBy } = context;
  const owed: ClockMark[] = [
    { what: "filed", on: filedOn },
    ...(state === "bezorgd" ? [{ what: "acknowledge", on: acknowledgeBy } as const] : []),
    { what: "answer", on: answerBy },
  ];
  return {
    day: Math.max(0, daysBetween(filedOn, today)),
    total: daysBetween(filedOn, answerBy),
    answerBy,
    isLate: today > answerBy,
    marks: [...owed, ...rungsAhead(context)].sort((one, other) => one.on.localeCompare(other.on)),
  };
}
