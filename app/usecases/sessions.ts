import { createHash, randomBytes } from "node:crypto";
import { Temporal } from "temporal-polyfill";
import { deleteSession, extendSession, findAccount, findSession, insertSession } from "#db/accounts";
import { fail, ok, type Result } from "#flows/result";
import type { Context } from "../context";
import { isPassphrase, LONGEST_PASSPHRASE } from "../sealing/passphrase";
import type { StaffActor, StaffRole } from "./actor";
import type { UseCaseError } from "./errors";
import { orUnavailable } from "./or-unavailable";

type SessionContext = Pick<Context, "db" | "clock" | "config" | "signInGuesses">;

/** Only this hash of a session token is stored. */
const hashOf = (token: string): string =>
  createHash("sha256").update(`session/v1/${token}`).digest("base64url");

/** Moments have one form in the database, milliseconds and Z, so that text order is time order. */
const after = (now: string, duration: { hours?: number; minutes?: number }): string =>
  Temporal.Instant.from(now).add(duration).toString({ fractionalSecondDigits: 3 });

/**
 * Starts a session and returns its token, 256 random bits; a token held before is ended, so nobody can plant one.
 * Unknown, disabled and wrong take the same work and give the same `sign_in_failed`, after a wait that grows per address.
 */
export async function signIn(
  ctx: SessionContext,
  input: { readonly email: string; readonly passphrase: string; readonly previousToken: string | null },
): Promise<Result<{ readonly token: string }, UseCaseError>> {
  const email = input.email.trim().toLowerCase();
  if (input.passphrase.length > LONGEST_PASSPHRASE || email.length > 254 || email.includes("\u0000")) {
    return fail({ code: "sign_in_failed" });
  }
  const found = await orUnavailable(() => findAccount(ctx.db, email));
  if (!found.ok) return found;
  const account = found.value?.disabled === 0 ? found.value : undefined;
  if (!(await isPassphrase(input.passphrase, account?.passphrase_hash ?? null)) || account === undefined) {
    await ctx.signInGuesses.wrong(hashOf(email));
    return fail({ code: "sign_in_failed" });
  }
  const token = randomBytes(32).toString("base64url");
  const now = ctx.clock.now();
  const stored = await orUnavailable(async () => {
    if (input.previousToken !== null) await deleteSession(ctx.db, hashOf(input.previousToken));
    await insertSession(ctx.db, {
      token_hash: hashOf(token),
      account_id: account.id,
      idle_until: after(now, { minutes: ctx.config.sessionIdleMinutes }),
      absolute_until: after(now, { hours: ctx.config.sessionHours }),
    });
  });
  return stored.ok ? ok({ token }) : stored;
}

/** Ends the session at once; a token that is unknown is ended already. */
export async function signOut(ctx: Pick<Context, "db">, token: string): Promise<Result<void, UseCaseError>> {
  return orUnavailable(() => deleteSession(ctx.db, hashOf(token)));
}

/** Who this token belongs to. Keeps the session alive, with at most one write a minute. Error `session_ended`. */
export async function actorOfSession(
  ctx: SessionContext,
  token: string,
): Promise<Result<StaffActor, UseCaseError>> {
  const now = ctx.clock.now();
  const found = await orUnavailable(async () => {
    const session = await findSession(ctx.db, hashOf(token), now);
    if (session === undefined) return undefined;
    const idleUntil = after(now, { minutes: ctx.config.sessionIdleMinutes });
    if (after(session.idle_until, { minutes: 1 }) <= idleUntil)
      await extendSession(ctx.db, hashOf(token), idleUntil);
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
