import { mailboxOf } from "#db/delivery/addresses";
import { ok, type Result } from "#flows/result";
import type { Context } from "../../context";
import type { StaffActor } from "../actor";
import { type BoardLine, showBoard } from "../delivery/board";
import type { UseCaseError } from "../errors";
import { orUnavailable } from "../or-unavailable";
import { mayAct } from "../permissions";
import { type ApiTokenView, listApiTokens } from "./api-tokens";
import { listWebhooks, type WebhookView } from "./webhooks";

export interface ConnectionsView {
  readonly mailbox: string | null;
  /** Null: this role manages none. */
  readonly tokens: readonly ApiTokenView[] | null;
  readonly webhooks: readonly WebhookView[] | null;
  readonly board: readonly BoardLine[];
}

/** Everything that leaves for this organisation, and what comes in for it by machine. Error `not_allowed` by role. */
export async function showConnections(
  ctx: Pick<Context, "db">,
  actor: StaffActor,
): Promise<Result<ConnectionsView, UseCaseError>> {
  const board = await showBoard(ctx, actor);
  if (!board.ok) return board;
  const mailbox = await orUnavailable(() => mailboxOf(ctx.db, actor.organisationId));
  if (!mailbox.ok) return mailbox;
  const common = { mailbox: mailbox.value ?? null, board: board.value };
  if (!mayAct(actor.role, "connections:manage")) return ok({ ...common, tokens: null, webhooks: null });
  const [tokens, webhooks] = await Promise.all([listApiTokens(ctx, actor), listWebhooks(ctx, actor)]);
  if (!tokens.ok) return tokens;
  if (!webhooks.ok) return webhooks;
  return ok({ ...common, tokens: tokens.value, webhooks: webhooks.value });
}
