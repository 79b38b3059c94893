import { receivers } from "#db/organisations";
import { fail, ok, type Result } from "#flows/result";
import type { Context } from "../../context";
import type { StaffActor } from "../actor";
import type { UseCaseError } from "../errors";
import { orUnavailable } from "../or-unavailable";
import { mayAct } from "../permissions";

/** Where this actor can pass a signal on to: every body that receives here, but their own, in order of name. */
export async function listReceivers(
  ctx: Pick<Context, "db">,
  actor: StaffActor,
): Promise<Result<readonly { readonly id: string; readonly name: string }[], UseCaseError>> {
  if (!mayAct(actor.role, "noodrem:FORWARD")) return fail({ code: "not_allowed" });
  const read = await orUnavailable(() => receivers(ctx.db));
  if (!read.ok) return read;
  return ok(read.value.filter(({ id }) => id !== actor.organisationId).map(({ id, name }) => ({ id, name })));
}
