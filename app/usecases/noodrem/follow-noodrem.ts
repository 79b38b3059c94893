import type { Result } from "#flows/result";
import { ok } from "#flows/result";
import type { Context } from "../../context";
import type { Secret } from "../../sealing/secret-code";
import type { UseCaseError } from "../errors";
import { orUnavailable } from "../or-unavailable";
import { accessTo } from "./noodrem-access";
import { type NoodremView, viewOf } from "./noodrem-view";

/**
 * How a noodrem stands, for whoever holds its code: status, question and answer in clear. Error `code_unknown` for
 * every code that opens nothing, after a wait that grows with the number of wrong codes in this process.
 */
export async function followNoodrem(ctx: Context, code: Secret): Promise<Result<NoodremView, UseCaseError>> {
  const followed = await orUnavailable(async (): Promise<Result<NoodremView, UseCaseError>> => {
    const access = await accessTo(ctx, { kind: "follower", code }, null);
    return access.ok ? ok(await viewOf(ctx, access.value)) : access;
  });
  if (!followed.ok) return followed;
  if (!followed.value.ok && followed.value.error.code === "code_unknown") await ctx.codeGuesses.wrong("code");
  return followed.value;
}
