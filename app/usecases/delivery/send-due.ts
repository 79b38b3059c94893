import { mailboxOf, markFollowAddress } from "#db/delivery/addresses";
import { feedEntry } from "#db/delivery/feed";
import { claimMessages, endAttempt } from "#db/delivery/outbox";
import type { MessageRow } from "#db/delivery/schema";
import { findSubscription } from "#db/delivery/subscriptions";
import { findById } from "#db/noodremmen";
import type { Context } from "../../context";
import { makeAnswerLink } from "../answer-link/make-answer-link";
import { momentAfter } from "../staff/session-token";
import { openFollowAddress } from "./follow-address";
import { DELIVERY_POLICY } from "./policy";
import type { HookOut, MailOut, Post, PostResult } from "./post";
import { openWebhookSecret } from "./webhook-secret";

type Services = Pick<Context, "db" | "clock" | "keys">;

/**
 * Sends what is due, a claim at a time, and returns how many attempts were made. Safe in two instances at once and
 * across restarts: one claim has one holder. A service that stops between sending and noting sends once more, with
 * the same id; the log shows the attempt of which nobody knows.
 */
export async function sendDue(ctx: Services, post: Post): Promise<number> {
  const now = ctx.clock.now();
  const leasedUntil = momentAfter(now, { minutes: DELIVERY_POLICY.leaseMinutes });
  const claimed = await claimMessages(ctx.db, { now, leasedUntil, most: DELIVERY_POLICY.atOnce });
  await Promise.all(claimed.map((message) => attempt(ctx, post, message)));
  return claimed.length;
}

async function attempt(ctx: Services, post: Post, message: MessageRow): Promise<void> {
  const result = message.channel === "mail" ? await mail(ctx, post, message) : await hook(ctx, post, message);
  const now = ctx.clock.now();
  const tries = message.attempts - message.attempts_before;
  const wait = DELIVERY_POLICY.retryMinutes[tries - 1];
  const again = !result.sent && !result.final && wait !== undefined;
  await endAttempt(ctx.db, message, {
    outcome: result.sent ? "sent" : result.final ? "refused" : "failed",
    code: result.code,
    dueAt: again ? momentAfter(now, { minutes: wait }) : null,
    now,
  });
  if (message.kind === "follower" && message.noodrem_id !== null && !again)
    await markFollowAddress(ctx.db, message.noodrem_id, !result.sent);
}

const never = (code: string): PostResult => ({ sent: false, final: true, code });

async function mail(ctx: Services, post: Post, message: MessageRow): Promise<PostResult> {
  if (post.mail === null) return never("mail_off");
  const out = await mailOut(ctx, message);
  return typeof out === "string" ? never(out) : post.mail(out);
}

/** What goes out, or why there is nothing to send. */
async function mailOut(ctx: Services, message: MessageRow): Promise<MailOut | string> {
  if (message.kind === "follower") {
    const row = message.noodrem_id === null ? undefined : await findById(ctx.db, message.noodrem_id);
    const follower = row && (await openFollowAddress(ctx, row));
    if (!follower) return "no_address";
    return {
      id: message.id,
      to: follower.address,
      kind: "follower",
      lang: follower.lang,
      path: "/volgen",
    };
  }
  const to = await mailboxOf(ctx.db, message.organisation_id ?? "");
  if (to === undefined) return "no_mailbox";
  if (message.kind !== "link") {
    const kind = message.kind === "reminder" ? "reminder" : "organisation";
    return { id: message.id, to, kind, lang: "nl", path: "/organisatie" };
  }
  return {
    id: message.id,
    to,
    kind: "link",
    lang: "nl",
    path: `/antwoord/${await makeAnswerLink(ctx, message)}`,
  };
}

async function hook(ctx: Services, post: Post, message: MessageRow): Promise<PostResult> {
  const out = await hookOut(ctx, message);
  return typeof out === "string" ? never(out) : post.hook(out);
}

async function hookOut(ctx: Services, message: MessageRow): Promise<HookOut | string> {
  const { organisation_id: organisationId, subscription_id: subscriptionId, feed_nr: nr } = message;
  if (organisationId === null || subscriptionId === null || nr === null) return "no_subscription";
  const [subscription, entry] = await Promise.all([
    findSubscription(ctx.db, organisationId, subscriptionId),
    feedEntry(ctx.db, organisationId, nr),
  ]);
  if (subscription === undefined || entry === undefined) return "no_subscription";
  const secret = openWebhookSecret(ctx.keys, subscription);
  if (secret === null) return "no_key";
  return {
    id: message.id,
    url: subscription.url,
    secret,
    now: ctx.clock.now(),
    event: {
      kind: entry.kind,
      organisationId,
      nr,
      noodremId: entry.noodrem_id,
      on: entry.happened_on,
    },
  };
}
