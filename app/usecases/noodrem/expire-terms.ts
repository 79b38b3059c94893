import { idsOverdue } from "#db/noodremmen";
import { ok, type Result } from "#flows/result";
import type { Context } from "../../context";
import { SYSTEM } from "../actor";
import type { UseCaseError } from "../errors";
import { orUnavailable } from "../or-unavailable";
import { advanceNoodrem } from "./advance-noodrem";

const AT_ONCE = 200;

/**
 * Sends `TERM_EXPIRED` to every noodrem whose term ended before today, and returns how many moved. Running it twice on
 * one day does nothing the second time; one that fails is tried again at the next run.
 */
export async function expireTerms(ctx: Context): Promise<Result<{ readonly moved: number }, UseCaseError>> {
  const ids = await orUnavailable(() => idsOverdue(ctx.db, ctx.clock.today(), AT_ONCE));
  if (!ids.ok) return ids;
  let moved = 0;
  for (const id of ids.value) {
    const advanced = await advanceNoodrem(ctx, SYSTEM, id, { type: "TERM_EXPIRED" });
    if (advanced.ok) moved++;
  }
  return ok({ moved });
}
