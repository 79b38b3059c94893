import { type BoardScope, boardOf, replayMessage } from "#db/delivery/outbox";
import type { Channel, DeliveryRow, MessageState } from "#db/delivery/schema";
import { fail, ok, type Result } from "#flows/result";
import type { Context } from "../../context";
import type { StaffActor } from "../actor";
import type { UseCaseError } from "../errors";
import { orUnavailable } from "../or-unavailable";
import { mayAct } from "../permissions";

const MOST = 100;

/** One message and how each attempt went. No address, no text. */
export interface BoardLine {
  readonly id: string;
  readonly channel: Channel;
  readonly kind: string;
  readonly state: MessageState;
  /** When it is tried next, while it waits. */
  readonly dueAt: string;
  readonly attempts: readonly {
    readonly at: string;
    readonly outcome: DeliveryRow["outcome"];
    readonly code: string | null;
  }[];
}

/** An organisation sees its own messages; who runs the service sees all, since mail to followers is nobody else's. */
const scopeOf = (actor: StaffActor): BoardScope => (actor.role === "beheer" ? null : actor.organisationId);

/** The board: what could not be delivered on top. Errors: `not_allowed`, `storage_unavailable`. */
export async function showBoard(
  ctx: Pick<Context, "db">,
  actor: StaffActor,
): Promise<Result<readonly BoardLine[], UseCaseError>> {
  if (!mayAct(actor.role, "delivery:board")) return fail({ code: "not_allowed" });
  const read = await orUnavailable(() => boardOf(ctx.db, scopeOf(actor), MOST));
  if (!read.ok) return read;
  const { messages, attempts } = read.value;
  return ok(
    messages.map((message) => ({
      id: message.id,
      channel: message.channel,
      kind: message.kind,
      state: message.state,
      dueAt: message.due_at,
      attempts: attempts
        .filter((one) => one.message_id === message.id)
        .map(({ began_at, outcome, code }) => ({ at: began_at, outcome, code })),
    })),
  );
}

/** Sends a message once more, with a full round of tries. Errors: `not_allowed`, `not_found`, `storage_unavailable`. */
export async function replayDelivery(
  ctx: Pick<Context, "db" | "clock">,
  actor: StaffActor,
  id: string,
): Promise<Result<void, UseCaseError>> {
  if (!mayAct(actor.role, "delivery:board")) return fail({ code: "not_allowed" });
  const replayed = await orUnavailable(() => replayMessage(ctx.db, scopeOf(actor), id, ctx.clock.now()));
  if (!replayed.ok) return replayed;
  return replayed.value ? ok(undefined) : fail({ code: "not_found" });
}
