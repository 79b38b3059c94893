import { forwardedBy } from "#db/forwards";
import { fail, ok, type Result } from "#flows/result";
import type { Context } from "../../context";
import type { StaffActor } from "../actor";
import type { UseCaseError } from "../errors";
import { type Forward, toForward } from "../noodrem/forward-view";
import { orUnavailable } from "../or-unavailable";
import { mayAct } from "../permissions";

const MOST = 100;

/**
 * What the actor's organisation passed on, with the proof that the other one has it. Its content is no longer theirs.
 * Error `not_allowed` by role.
 */
export async function listForwarded(
  ctx: Pick<Context, "db">,
  actor: StaffActor,
): Promise<Result<readonly Forward[], UseCaseError>> {
  if (!mayAct(actor.role, "inbox:list")) return fail({ code: "not_allowed" });
  const read = await orUnavailable(() => forwardedBy(ctx.db, actor.organisationId, MOST));
  if (!read.ok) return read;
  return ok(read.value.map(toForward));
}
