import { countSimilar } from "#db/inbox";
import { fail, ok, type Result } from "#flows/result";
import type { Context } from "../../context";
import type { StaffActor } from "../actor";
import type { UseCaseError } from "../errors";
import { orUnavailable } from "../or-unavailable";
import { mayAct } from "../permissions";
import { accessTo } from "./noodrem-access";
import { type NoodremView, viewOf } from "./noodrem-view";

/** A signal as its receiver sees it; `similar` counts signals about the same kind of decision, this one included. */
export type SignalView = NoodremView & { readonly similar: number };

/** Errors: `not_allowed` by role, `not_found` for everything outside the actor's organisation. */
export async function showSignal(
  ctx: Context,
  actor: StaffActor,
  id: string,
): Promise<Result<SignalView, UseCaseError>> {
  if (!mayAct(actor.role, "signal:read")) return fail({ code: "not_allowed" });
  const shown = await orUnavailable(async (): Promise<Result<SignalView, UseCaseError>> => {
    const access = await accessTo(ctx, actor, id);
    if (!access.ok) return access;
    const [view, similar] = await Promise.all([
      viewOf(ctx, access.value),
      countSimilar(ctx.db, access.value.row),
    ]);
    return ok({ ...view, similar });
  });
  return shown.ok ? shown.value : shown;
}
