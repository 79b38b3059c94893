import { Temporal } from "temporal-polyfill";
import type { LocalDate } from "../../law/types";

/**
 * When what a professional filed goes to the receiver. A random wait hides the hour; a batch hides the order.
 * Policy of this service.
 */
const RELEASE_RULES = {
  shortestHours: 1,
  longestHours: 24,
  /** With this many due, they go together. */
  batch: 3,
} as const;

/** At most this many days lie between filing and delivery: the longest wait, and then the batch of the next day. */
export const LONGEST_WAIT_DAYS = 2;

/**
 * The whole hour from which a filing may go, for a `random` number in [0, 1): at least the shortest and at most the
 * longest wait after `now`, both ISO instants. The minutes of `now` do not show in it.
 */
export function releaseHour(now: string, random: number): string {
  const { shortestHours, longestHours } = RELEASE_RULES;
  const first = Temporal.Instant.from(now)
    .add({ hours: shortestHours })
    .round({ smallestUnit: "hour", roundingMode: "ceil" });
  const hours = Math.floor(random * (longestHours - shortestHours));
  return first.add({ hours }).toString();
}

/** Does the batch go at `now`? When enough are due together, or when one was due on an earlier day (Europe/Amsterdam). */
export function batchGoes(due: readonly string[], today: LocalDate): boolean {
  return due.length >= RELEASE_RULES.batch || due.some((instant) => dayOf(instant) < today);
}

const dayOf = (instant: string): LocalDate =>
  Temporal.Instant.from(instant).toZonedDateTimeISO("Europe/Amsterdam").toPlainDate().toString();
