import { deleteEndedSessions } from "#db/accounts";
import { deleteOldReprisalLogs } from "#db/brakes/reprisal-logs";
import { deleteDone } from "#db/delivery/outbox";
import { deleteExpiredDrafts } from "#db/drafts";
import { destroyKeys, idsToErase } from "#db/noodremmen";
import { addDays } from "#flows/noodrem/terms";
import type { Result } from "#flows/result";
import type { Context } from "../../context";
import { DELIVERY_POLICY } from "../delivery/policy";
import type { UseCaseError } from "../errors";
import { orUnavailable } from "../or-unavailable";
import { momentAfter } from "../staff/session-token";

const AT_ONCE = 500;

/** Deletes what its term says: expired drafts, ended sessions, and the keys of noodremmen closed long enough ago. */
export function purge(
  ctx: Pick<Context, "db" | "clock" | "config">,
): Promise<
  Result<{ readonly drafts: number; readonly sessions: number; readonly noodremmen: number }, UseCaseError>
> {
  return orUnavailable(async () => {
    const today = ctx.clock.today();
    const drafts = await deleteExpiredDrafts(ctx.db, today);
    const sessions = await deleteEndedSessions(ctx.db, ctx.clock.now());
    await deleteDone(ctx.db, momentAfter(ctx.clock.now(), { hours: -24 * DELIVERY_POLICY.keepDays }));
    await deleteOldReprisalLogs(ctx.db, today);
    const ids = await idsToErase(ctx.db, addDays(today, -ctx.config.retentionDays), AT_ONCE);
    await ctx.db.transaction().execute((trx) => destroyKeys(trx, ids, today));
    return { drafts, sessions, noodremmen: ids.length };
  });
}
