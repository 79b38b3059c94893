import { deleteSession } from "#db/accounts";
import type { Result } from "#flows/result";
import type { Context } from "../../context";
import type { UseCaseError } from "../errors";
import { orUnavailable } from "../or-unavailable";
import { tokenHash } from "./session-token";

/** Ends the session at once; a token that is unknown is ended already. */
export async function signOut(ctx: Pick<Context, "db">, token: string): Promise<Result<void, UseCaseError>> {
  return orUnavailable(() => deleteSession(ctx.db, tokenHash(token)));
}
