import { deleteSession, findAccount, insertSession } from "#db/accounts";
import { fail, ok, type Result } from "#flows/result";
import type { Context } from "../../context";
import { isPassphrase, LONGEST_PASSPHRASE } from "../../sealing/passphrase";
import type { UseCaseError } from "../errors";
import { orUnavailable } from "../or-unavailable";
import { drawToken, momentAfter, tokenHash } from "./session-token";

type SignInContext = Pick<Context, "db" | "clock" | "config" | "signInGuesses">;

/**
 * Starts a session and returns its token, 256 random bits; a token held before is ended, so nobody can plant one.
 * Unknown, disabled and wrong take the same work and give the same `sign_in_failed`, after a wait that grows per address.
 */
export async function signIn(
  ctx: SignInContext,
  input: { readonly email: string; readonly passphrase: string; readonly previousToken?: string | null },
): Promise<Result<{ readonly token: string }, UseCaseError>> {
  const email = input.email.trim().toLowerCase();
  if (input.passphrase.length > LONGEST_PASSPHRASE || email.length > 254 || email.includes("\u0000")) {
    return fail({ code: "sign_in_failed" });
  }
  const found = await orUnavailable(() => findAccount(ctx.db, email));
  if (!found.ok) return found;
  const account = found.value?.disabled === 0 ? found.value : undefined;
  if (!(await isPassphrase(input.passphrase, account?.passphrase_hash ?? null)) || account === undefined) {
    await ctx.signInGuesses.wrong(tokenHash(email));
    return fail({ code: "sign_in_failed" });
  }
  const token = drawToken();
  const now = ctx.clock.now();
  const stored = await orUnavailable(async () => {
    if (input.previousToken) await deleteSession(ctx.db, tokenHash(input.previousToken));
    await insertSession(ctx.db, {
      token_hash: tokenHash(token),
      account_id: account.id,
      idle_until: momentAfter(now, { minutes: ctx.config.sessionIdleMinutes }),
      absolute_until: momentAfter(now, { hours: ctx.config.sessionHours }),
    });
  });
  return stored.ok ? ok({ token }) : stored;
}
