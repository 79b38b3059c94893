import { feedAfter } from "#db/delivery/feed";
import type { FeedRow } from "#db/delivery/schema";
import { type InboxCursor, inboxPage } from "#db/inbox";
import { KIND_RULES, NOODREM_KINDS } from "#flows/noodrem/kinds";
import { fail, ok, type Result } from "#flows/result";
import type { Context } from "../../context";
import type { UseCaseError } from "../errors";
import { type NoodremSummary, summaryOf } from "../noodrem/noodrem-view";
import { type SignalView, showSignal } from "../noodrem/show-signal";
import { orUnavailable } from "../or-unavailable";
import { mayAct } from "../permissions";
import type { ApiActor } from "./api-tokens";

/** What machines may know of. A brake that hides its source is read by people of the leadership alone. */
const API_KINDS = NOODREM_KINDS.filter((kind) => KIND_RULES[kind].keepsTime);
const PAGE = 50;
const FEED_PAGE = 100;

const mayRead = (actor: ApiActor): boolean =>
  actor.scopes.includes("lezen") && mayAct(actor.staff.role, "inbox:list");

/** One page of signals of the token's organisation, the first answer due on top. */
export async function listApiSignals(
  ctx: Pick<Context, "db">,
  actor: ApiActor,
  options: { readonly open: boolean; readonly after: InboxCursor | null },
): Promise<
  Result<{ readonly items: readonly NoodremSummary[]; readonly next: InboxCursor | null }, UseCaseError>
> {
  if (!mayRead(actor)) return fail({ code: "not_allowed" });
  const read = await orUnavailable(() =>
    inboxPage(ctx.db, actor.staff.organisationId, { ...options, kinds: API_KINDS, most: PAGE + 1 }),
  );
  if (!read.ok) return read;
  const items = read.value.slice(0, PAGE).map(summaryOf);
  const last = items.at(-1);
  const next = read.value.length > PAGE && last ? { answerBy: last.answerBy, id: last.id } : null;
  return ok({ items, next });
}

/** One signal in clear. Error `not_found` for what belongs to another organisation and for what machines may not know. */
export async function showApiSignal(
  ctx: Context,
  actor: ApiActor,
  id: string,
): Promise<Result<SignalView, UseCaseError>> {
  if (!mayRead(actor)) return fail({ code: "not_allowed" });
  const shown = await showSignal(ctx, actor.staff, id);
  if (shown.ok && !API_KINDS.includes(shown.value.kind)) return fail({ code: "not_found" });
  return shown;
}

/** What happened to signals of the token's organisation after number `after`; `last` is where the next page begins. */
export async function eventsSince(
  ctx: Pick<Context, "db">,
  actor: ApiActor,
  after: number,
): Promise<Result<{ readonly events: readonly FeedRow[]; readonly last: number }, UseCaseError>> {
  if (!mayRead(actor)) return fail({ code: "not_allowed" });
  const read = await orUnavailable(() => feedAfter(ctx.db, actor.staff.organisationId, after, FEED_PAGE));
  return read.ok ? ok({ events: read.value, last: read.value.at(-1)?.nr ?? after }) : read;
}
