import { randomUUID } from "node:crypto";
import { Temporal } from "temporal-polyfill";
import type { NewJob } from "#db/jobs";
import type { NoodremRow } from "#db/schema";
import type { LocalDate } from "#flows/law/types";
import type { NoodremEventType } from "#flows/noodrem/events";
import { KIND_RULES, type NoodremKind } from "#flows/noodrem/kinds";
import { FEED_KINDS, FOLLOWER_HEARS } from "#flows/noodrem/told";
import type { Clock } from "../../context";

/** What a job of kind `announce` says: ids, a kind and a day. */
export interface Announcement {
  readonly noodremId: string;
  readonly organisationId: string;
  readonly type: NoodremEventType | "ATTACH";
  readonly on: LocalDate;
}

/**
 * The jobs that tell receiver and follower of these events, to be stored with them. After a forward the rest is news
 * of the new receiver. A kind that keeps no time is not announced to machines at all: what a desk hears of it comes
 * from `notify`, a day later.
 */
export function announceJobs(
  noodrem: Pick<NoodremRow, "id" | "kind" | "organisation_id">,
  forwardedTo: string | null,
  events: readonly { readonly type: string }[],
  clock: Clock,
): readonly NewJob[] {
  if (!KIND_RULES[noodrem.kind].keepsTime) return [];
  const on = clock.today();
  return events.flatMap(({ type }): NewJob[] => {
    if (!isTold(type)) return [];
    const organisationId =
      type === "FORWARD" ? noodrem.organisation_id : (forwardedTo ?? noodrem.organisation_id);
    const payload: Announcement = { noodremId: noodrem.id, organisationId, type, on };
    return [{ id: randomUUID(), kind: "announce", payload: JSON.stringify(payload), due_at: clock.now() }];
  });
}

const isTold = (type: string): type is Announcement["type"] =>
  Object.hasOwn(FEED_KINDS, type) || (FOLLOWER_HEARS as readonly string[]).includes(type);

/** When a message about a kind may leave: at once, or at six in the morning of the day after, whatever the hour was. */
export function leavesAt(kind: NoodremKind, now: string): string {
  if (KIND_RULES[kind].keepsTime) return now;
  const day = Temporal.Instant.from(now)
    .toZonedDateTimeISO("Europe/Amsterdam")
    .toPlainDate()
    .add({ days: 1 });
  return day
    .toZonedDateTime({ timeZone: "Europe/Amsterdam", plainTime: "06:00" })
    .toInstant()
    .toString({ fractionalSecondDigits: 3 });
}
