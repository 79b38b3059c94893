import { destroyKeys } from "#db/noodremmen";
import { fail, ok, type Result } from "#flows/result";
import type { Context } from "../../context";
import type { Secret } from "../../sealing/secret-code";
import type { UseCaseError } from "../errors";
import { orUnavailable } from "../or-unavailable";
import { advanceNoodrem } from "./advance-noodrem";
import { accessTo } from "./noodrem-access";

/**
 * Destroys the keys of a noodrem: nobody can read it any more, the code opens nothing, and only dates and outcome stay.
 * One that is still open is withdrawn first, so the organisation knows. Errors: `code_unknown`, `storage_unavailable`.
 */
export async function eraseNoodrem(ctx: Context, code: Secret): Promise<Result<void, UseCaseError>> {
  const withdrawn = await advanceNoodrem(ctx, { kind: "follower", code }, null, { type: "WITHDRAW" });
  const goesOn = withdrawn.ok || withdrawn.error.code === "not_possible_now";
  if (!goesOn) return withdrawn;
  const erased = await orUnavailable(async () => {
    const access = await accessTo(ctx, { kind: "follower", code }, null);
    if (!access.ok) return access;
    const { id } = access.value.row;
    await ctx.db.transaction().execute((trx) => destroyKeys(trx, [id], ctx.clock.today()));
    return ok(undefined);
  });
  if (!erased.ok) return erased;
  return erased.value.ok ? ok(undefined) : fail(erased.value.error);
}
