import { mailboxOf } from "#db/delivery/addresses";
import { findAnswerLink, linkOfSession, takeAnswerLink } from "#db/delivery/answer-links";
import { replayMessage } from "#db/delivery/outbox";
import type { AnswerLinkRow } from "#db/delivery/schema";
import { findOrganisation } from "#db/organisations";
import type { Answer } from "#flows/noodrem/answer-check";
import { fail, ok, type Result } from "#flows/result";
import type { Context } from "../../context";
import type { StaffActor } from "../actor";
import { DELIVERY_POLICY } from "../delivery/policy";
import type { UseCaseError } from "../errors";
import { advanceNoodrem } from "../noodrem/advance-noodrem";
import { type SignalView, showSignal } from "../noodrem/show-signal";
import { orUnavailable } from "../or-unavailable";
import { drawToken, momentAfter } from "../staff/session-token";
import { linkHash } from "./make-answer-link";

/** Looking at a link uses nothing: programs that look through mail open every link in it. */
export async function lookAtLink(
  ctx: Pick<Context, "db" | "clock">,
  token: string,
): Promise<"good" | "over" | "unknown"> {
  const link = await findAnswerLink(ctx.db, linkHash("token", token));
  if (link === undefined) return "unknown";
  return link.used_at === null && link.expires_at > ctx.clock.now() ? "good" : "over";
}

/** Uses the link up and returns the token of a session for its one signal. Error `not_found` when it is used or over. */
export async function openLink(
  ctx: Pick<Context, "db" | "clock">,
  token: string,
): Promise<Result<{ readonly session: string }, UseCaseError>> {
  const now = ctx.clock.now();
  const session = drawToken();
  const taken = await orUnavailable(() =>
    takeAnswerLink(ctx.db, linkHash("token", token), {
      hash: linkHash("session", session),
      now,
      until: momentAfter(now, { minutes: DELIVERY_POLICY.linkSessionMinutes }),
    }),
  );
  if (!taken.ok) return taken;
  return taken.value === undefined ? fail({ code: "not_found" }) : ok({ session });
}

/**
 * Mails a new link, to the registered mailbox and nowhere else; who holds the old one learns nothing. While a mail
 * waits to leave there is nothing to ask for. Error `not_found` when the link was never ours.
 */
export async function askNewLink(
  ctx: Pick<Context, "db" | "clock">,
  token: string,
): Promise<Result<void, UseCaseError>> {
  const asked = await orUnavailable(async (): Promise<Result<void, UseCaseError>> => {
    const link = await findAnswerLink(ctx.db, linkHash("token", token));
    if (link === undefined || (await mailboxOf(ctx.db, link.organisation_id)) === undefined)
      return fail({ code: "not_found" });
    if (link.used_at === null && link.expires_at > ctx.clock.now()) return ok(undefined);
    await replayMessage(ctx.db, link.organisation_id, link.message_id, ctx.clock.now());
    return ok(undefined);
  });
  return asked.ok ? asked.value : asked;
}

/** The one signal of this session. Error `session_ended`. */
export async function signalOfLink(ctx: Context, session: string): Promise<Result<SignalView, UseCaseError>> {
  const link = await linkOf(ctx, session);
  if (!link.ok) return link;
  return showSignal(ctx, await actorOf(ctx, link.value), link.value.noodrem_id);
}

/** What a link may do: say that it is here, or that something changes. To explain takes an account of the leadership. */
export type LinkAct = { readonly kind: "ontvangst" } | { readonly kind: "antwoord"; readonly answer: Answer };

/** Acknowledges or complies, within this one signal. Errors: `not_allowed` for every other answer, and those of advance. */
export async function actThroughLink(
  ctx: Context,
  session: string,
  act: LinkAct,
): Promise<Result<void, UseCaseError>> {
  const link = await linkOf(ctx, session);
  if (!link.ok) return link;
  const actor = await actorOf(ctx, link.value);
  const { noodrem_id: id } = link.value;
  if (act.kind === "antwoord" && act.answer.kind !== "comply") return fail({ code: "not_allowed" });
  const shown = await showSignal(ctx, actor, id);
  if (!shown.ok) return shown;
  if (act.kind === "antwoord" && shown.value.state === "ontvangen") {
    const taken = await advanceNoodrem(ctx, actor, id, { type: "TAKE_UP" });
    if (!taken.ok) return taken;
  }
  const event =
    act.kind === "ontvangst"
      ? ({ type: "ACKNOWLEDGE" } as const)
      : ({ type: "ANSWER", answer: act.answer } as const);
  const done = await advanceNoodrem(ctx, actor, id, event);
  return done.ok ? ok(undefined) : done;
}

async function linkOf(
  ctx: Pick<Context, "db" | "clock">,
  session: string,
): Promise<Result<AnswerLinkRow, UseCaseError>> {
  const found = await orUnavailable(() =>
    linkOfSession(ctx.db, linkHash("session", session), ctx.clock.now()),
  );
  if (!found.ok) return found;
  return found.value === undefined ? fail({ code: "session_ended" }) : ok(found.value);
}

/** Somebody behind a registered mailbox: works there, is nobody by name, and never the leadership. */
async function actorOf(ctx: Pick<Context, "db">, link: AnswerLinkRow): Promise<StaffActor> {
  const organisation = await findOrganisation(ctx.db, link.organisation_id);
  const name = organisation?.name ?? link.organisation_id;
  return {
    kind: "staff",
    role: "behandelaar",
    accountId: `link/${link.message_id}`,
    organisationId: link.organisation_id,
    organisationName: name,
    displayName: name,
  };
}
