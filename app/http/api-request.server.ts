import type { AppLoadContext } from "@remix-run/node";
import { problem } from "../api/problem";
import { problemOf } from "../api/problem-of";
import { parseSecret, type Secret } from "../sealing/secret-code";
import { type ApiActor, actorOfToken } from "../usecases/connections/api-tokens";

/** The holder of the token in `Authorization: Bearer`, or the answer that refuses. Every route asks this for itself. */
export async function apiActor(request: Request, { ctx }: AppLoadContext): Promise<ApiActor | Response> {
  const [, token] = /^Bearer (nr_[0-9A-Z]{26})$/.exec(request.headers.get("Authorization") ?? "") ?? [];
  const actor = token === undefined ? null : await actorOfToken(ctx, token);
  if (actor?.ok) return actor.value;
  const refused = problemOf(actor?.error ?? { code: "session_ended" });
  if (refused.status === 401) refused.headers.set("WWW-Authenticate", 'Bearer realm="noodrem"');
  return refused;
}

/** The code in `Authorization: Noodrem`, which never stands in an address; or the answer that refuses. */
export async function followerCode(request: Request, { ctx }: AppLoadContext): Promise<Secret | Response> {
  const [, typed] = /^Noodrem (.+)$/.exec(request.headers.get("Authorization") ?? "") ?? [];
  const code = parseSecret(typed ?? "");
  if (code.ok) return code.value;
  if (typed !== undefined) await ctx.codeGuesses.wrong("code");
  return problem(401, "Stuur de code van de noodrem: Authorization: Noodrem XXXX XXXX …");
}

/** The key that makes a repeated write harmless, or the answer that asks for one. */
export function idempotencyKey(request: Request): string | Response {
  const key = request.headers.get("Idempotency-Key") ?? "";
  if (/^[\x21-\x7e]{8,200}$/.test(key)) return key;
  return problem(400, "Stuur een Idempotency-Key van 8 tot 200 tekens; bij een herhaling dezelfde.");
}
