import { type InboxCursor, inboxPage } from "#db/inbox";
import { kindsReadBy } from "#flows/noodrem/kinds";
import { fail, ok, type Result } from "#flows/result";
import type { Context } from "../../context";
import type { StaffActor } from "../actor";
import type { UseCaseError } from "../errors";
import { orUnavailable } from "../or-unavailable";
import { mayAct } from "../permissions";
import { type NoodremSummary, summaryOf } from "./noodrem-view";

const PAGE = 50;

export interface InboxOptions {
  /** What still asks for something, or what is closed. */
  readonly open: boolean;
  readonly after: InboxCursor | null;
}

/** One page of the inbox of the actor's organisation, the first answer due on top, and where the next one begins. */
export async function listInbox(
  ctx: Pick<Context, "db">,
  actor: StaffActor,
  options: InboxOptions = { open: true, after: null },
): Promise<
  Result<{ readonly items: readonly NoodremSummary[]; readonly next: InboxCursor | null }, UseCaseError>
> {
  if (!mayAct(actor.role, "inbox:list")) return fail({ code: "not_allowed" });
  const read = await orUnavailable(() =>
    inboxPage(ctx.db, actor.organisationId, { ...options, kinds: kindsReadBy(actor.role), most: PAGE + 1 }),
  );
  if (!read.ok) return read;
  const items = read.value.slice(0, PAGE).map(summaryOf);
  const last = items.at(-1);
  const next =
    read.value.length > PAGE && last !== undefined ? { answerBy: last.answerBy, id: last.id } : null;
  return ok({ items, next });
}
