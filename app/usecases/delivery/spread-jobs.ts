import type { Transaction } from "kysely";
import { followAddressOf, hasAccounts } from "#db/delivery/addresses";
import { addToFeed } from "#db/delivery/feed";
import { addMessages, type NewMessage } from "#db/delivery/outbox";
import { subscriptionsOf } from "#db/delivery/subscriptions";
import { toDomainError } from "#db/errors";
import { finishJob, leaseJobs } from "#db/jobs";
import { findById } from "#db/noodremmen";
import type { DB, JobRow, NoodremRow } from "#db/schema";
import { KIND_RULES } from "#flows/noodrem/kinds";
import { FEED_KINDS, FOLLOWER_HEARS } from "#flows/noodrem/told";
import type { Context } from "../../context";
import { momentAfter } from "../staff/session-token";
import type { Announcement } from "./announce";
import { DELIVERY_POLICY } from "./policy";

/** Kinds of jobs that become messages. */
const KINDS = ["announce", "notify", "notifyRung"] as const;

/**
 * Turns the jobs that came with events into messages, one transaction a job: its messages, its line in the feed and
 * its end are there together or not at all. Returns how many jobs were done.
 */
export async function spreadJobs(ctx: Pick<Context, "db" | "clock">): Promise<number> {
  let done = 0;
  for (const kind of KINDS) {
    const now = ctx.clock.now();
    const leasedUntil = momentAfter(now, { minutes: DELIVERY_POLICY.leaseMinutes });
    for (const job of await leaseJobs(ctx.db, { kind, now, leasedUntil, most: DELIVERY_POLICY.atOnce })) {
      if (await spread(ctx, job, now)) done++;
    }
  }
  return done;
}

/** Two instances can take the same number in a feed; whoever is second tries again, and at last when the lease ends. */
async function spread(ctx: Pick<Context, "db">, job: JobRow, now: string, tries = 3): Promise<boolean> {
  try {
    await ctx.db.transaction().execute(async (trx) => {
      const { noodremId } = JSON.parse(job.payload) as { readonly noodremId: string };
      const row = await findById(trx, noodremId);
      if (row !== undefined) await addMessages(trx, await messagesFor(trx, job, row, now));
      await finishJob(trx, job.id, now);
    });
    return true;
  } catch (error) {
    if (toDomainError(error)?.kind !== "unique") throw error;
    return tries > 1 ? spread(ctx, job, now, tries - 1) : false;
  }
}

async function messagesFor(
  trx: Transaction<DB>,
  job: JobRow,
  row: NoodremRow,
  now: string,
): Promise<readonly NewMessage[]> {
  if (job.kind === "announce") {
    const announced = JSON.parse(job.payload) as Announcement;
    const [hooks, follower] = [
      await toFeed(trx, job, announced, now),
      await toFollower(trx, job, announced, now),
    ];
    return [...hooks, ...follower];
  }
  const isLate = job.kind === "notifyRung";
  // A signal that only the leadership may read is opened by a person of it, never by whoever reads a mailbox.
  const byLink = KIND_RULES[row.kind].keepsTime && !(await hasAccounts(trx, row.organisation_id));
  const kind = byLink ? "link" : isLate ? "reminder" : "organisation";
  return [
    {
      id: `${job.id}.mail`,
      channel: "mail",
      kind,
      noodrem_id: row.id,
      organisation_id: row.organisation_id,
      subscription_id: null,
      feed_nr: null,
      due_at: now,
    },
  ];
}

async function toFeed(
  trx: Transaction<DB>,
  job: JobRow,
  { noodremId, organisationId, type, on }: Announcement,
  now: string,
): Promise<readonly NewMessage[]> {
  const kind = FEED_KINDS[type];
  if (kind === undefined) return [];
  const nr = await addToFeed(trx, {
    organisation_id: organisationId,
    source: job.id,
    noodrem_id: noodremId,
    kind,
    happened_on: on,
  });
  if (nr === null) return [];
  const subscriptions = await subscriptionsOf(trx, organisationId);
  return subscriptions.map(({ id }) => ({
    id: `${job.id}.${id}`,
    channel: "webhook",
    kind,
    noodrem_id: noodremId,
    organisation_id: organisationId,
    subscription_id: id,
    feed_nr: nr,
    due_at: now,
  }));
}

async function toFollower(
  trx: Transaction<DB>,
  job: JobRow,
  { noodremId, type }: Announcement,
  now: string,
): Promise<readonly NewMessage[]> {
  if (!(FOLLOWER_HEARS as readonly string[]).includes(type)) return [];
  if ((await followAddressOf(trx, noodremId)) === undefined) return [];
  return [
    {
      id: `${job.id}.follower`,
      channel: "mail",
      kind: "follower",
      noodrem_id: noodremId,
      organisation_id: null,
      subscription_id: null,
      feed_nr: null,
      due_at: now,
    },
  ];
}
