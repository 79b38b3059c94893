import ical, { ICalAlarmType, ICalEventBusyStatus } from "ical-generator";
import { Temporal } from "temporal-polyfill";
import type { LocalDate } from "#flows/law/types";

/** Days before the last safe day on which the calendar reminds. */
const ALARM_DAYS = [14, 7, 2] as const;

const DAY_SECONDS = 24 * 60 * 60;

export interface CalendarEntry {
  readonly lastDay: LocalDate;
  readonly today: LocalDate;
  readonly title: string;
  /** The derivation of the date, one step per line. */
  readonly description: string;
  /** The same for the same date, so that a second download moves the appointment instead of doubling it. */
  readonly uid: string;
  /** Stille modus: a word that tells nothing ("Afspraak"); title and description are then left out. */
  readonly neutralTitle?: string;
}

// The library reads the UTC day of a Date for all-day events, so UTC midnight is that day in every time zone.
const utcDay = (date: LocalDate): Date => new Date(`${date}T00:00:00Z`);

/**
 * A calendar file (RFC 5545) with one all-day event on the last safe day and alarms 14, 7 and 2 days before; an alarm
 * whose day is past is left out. Dates are calendar dates in Europe/Amsterdam; nothing in it depends on the moment.
 */
export function renderIcs(entry: CalendarEntry): string {
  const day = Temporal.PlainDate.from(entry.lastDay);
  const calendar = ical({ prodId: { company: "Noodrem", product: "Noodrem", language: "NL" } });
  const event = calendar.createEvent({
    id: `${entry.uid}@noodrem`,
    stamp: utcDay(entry.today),
    start: utcDay(entry.lastDay),
    end: utcDay(day.add({ days: 1 }).toString()),
    allDay: true,
    busystatus: ICalEventBusyStatus.FREE,
    summary: entry.neutralTitle ?? entry.title,
    ...(entry.neutralTitle === undefined ? { description: entry.description } : {}),
  });
  for (const days of ALARM_DAYS) {
    if (Temporal.PlainDate.compare(day.subtract({ days }), entry.today) < 0) continue;
    event.createAlarm({
      type: ICalAlarmType.display,
      triggerBefore: days * DAY_SECONDS,
      description: entry.neutralTitle ?? entry.title,
    });
  }
  return calendar.toString();
}
