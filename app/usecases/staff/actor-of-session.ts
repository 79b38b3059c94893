import { extendSession, findSession } from "#db/accounts";
import { fail, ok, type Result } from "#flows/result";
import type { Context } from "../../context";
import type { StaffActor, StaffRole } from "../actor";
import type { UseCaseError } from "../errors";
import { orUnavailable } from "../or-unavailable";
import { momentAfter, tokenHash } from "./session-token";

/** Who this token belongs to. Keeps the session alive, with at most one write a minute. Error `session_ended`. */
export async function actorOfSession(
  ctx: Pick<Context, "db" | "clock" | "config">,
  token: string,
): Promise<Result<StaffActor, UseCaseError>> {
  const now = ctx.clock.now();
  const found = await orUnavailable(async () => {
    const session = await findSession(ctx.db, tokenHash(token), now);
    if (session === undefined) return undefined;
    const idleUntil = momentAfter(now, { minutes: ctx.config.sessionIdleMinutes });
    if (momentAfter(session.idle_until, { minutes: 1 }) <= idleUntil)
      await extendSession(ctx.db, tokenHash(token), idleUntil);
    return session;
  });
  if (!found.ok) return found;
  if (found.value === undefined) return fail({ code: "session_ended" });
  return ok({
    kind: "staff",
    role: found.value.role as StaffRole,
    accountId: found.value.account_id,
    organisationId: found.value.organisation_id,
    organisationName: found.value.organisation_name,
    displayName: found.value.display_name,
  });
}
