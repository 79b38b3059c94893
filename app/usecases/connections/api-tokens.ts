import { createHash, hkdfSync } from "node:crypto";
import {
  apiTokensOf,
  findApiToken,
  insertApiToken,
  noteTokenUse,
  revokeApiToken as revoke,
} from "#db/delivery/api-tokens";
import { toDomainError } from "#db/errors";
import type { LocalDate } from "#flows/law/types";
import { fail, ok, type Result } from "#flows/result";
import type { Context } from "../../context";
import { parseSecret, type Secret, secretFromBytes } from "../../sealing/secret-code";
import type { StaffActor, StaffRole } from "../actor";
import type { UseCaseError } from "../errors";
import { orUnavailable } from "../or-unavailable";
import { mayAct } from "../permissions";

/** What a token may do: `lezen` lists and reads, `antwoorden` acknowledges, asks and answers as well. */
export const API_SCOPES = ["lezen", "antwoorden"] as const;
export type ApiScope = (typeof API_SCOPES)[number];

export interface ApiTokenView {
  readonly id: string;
  readonly name: string;
  readonly scopes: readonly ApiScope[];
  readonly madeBy: string;
  readonly madeOn: LocalDate;
  readonly lastUsedOn: LocalDate | null;
  readonly revokedOn: LocalDate | null;
}

/** Whoever uses a token: the person who made it, within their organisation, and no more than its scopes. */
export interface ApiActor {
  readonly tokenId: string;
  readonly scopes: readonly ApiScope[];
  readonly staff: StaffActor;
}

const PREFIX = "nr_";

const hashOf = (token: string): string =>
  createHash("sha256").update(`api-token/v1/${token}`).digest("base64url");

/** The token that follows from the key in the form: pressing twice makes one, and shows the same. */
const tokenOf = (formKey: Secret): string =>
  PREFIX + secretFromBytes(Buffer.from(hkdfSync("sha256", formKey, "", "noodrem/v1/api-token", 17)));

/**
 * Makes a token and returns it; only its hash is kept, so it is shown this once. `formKey` comes from `drawSecret`.
 * Errors: `not_allowed` (only `leiding`), `input_invalid` with `naam` or `rechten`, `storage_unavailable`.
 */
export async function makeApiToken(
  ctx: Pick<Context, "db" | "clock">,
  actor: StaffActor,
  wanted: { readonly formKey: string; readonly name: string; readonly scopes: readonly string[] },
): Promise<Result<{ readonly token: string }, UseCaseError>> {
  if (!mayAct(actor.role, "connections:manage")) return fail({ code: "not_allowed" });
  const key = parseSecret(wanted.formKey);
  const name = wanted.name.trim();
  // Who may answer may read what is answered.
  const scopes = wanted.scopes.includes("antwoorden")
    ? API_SCOPES
    : API_SCOPES.filter((scope) => wanted.scopes.includes(scope));
  const wrong = [
    ...(name === "" || name.length > 80 ? ["naam"] : []),
    ...(scopes.length === 0 ? ["rechten"] : []),
    ...(key.ok ? [] : ["sleutel"]),
  ];
  if (!key.ok || wrong.length > 0) return fail({ code: "input_invalid", fields: wrong });
  const token = tokenOf(key.value);
  const stored = await orUnavailable(async () => {
    try {
      await insertApiToken(ctx.db, {
        id: hashOf(`id/${token}`),
        organisation_id: actor.organisationId,
        token_hash: hashOf(token),
        name,
        scopes: JSON.stringify(scopes),
        made_by: actor.accountId,
        made_on: ctx.clock.today(),
        last_used_on: null,
        revoked_on: null,
      });
    } catch (error) {
      if (toDomainError(error)?.kind !== "unique") throw error;
    }
  });
  return stored.ok ? ok({ token }) : stored;
}

/** The tokens of the actor's organisation, without what opens them. */
export async function listApiTokens(
  ctx: Pick<Context, "db">,
  actor: StaffActor,
): Promise<Result<readonly ApiTokenView[], UseCaseError>> {
  if (!mayAct(actor.role, "connections:manage")) return fail({ code: "not_allowed" });
  const read = await orUnavailable(() => apiTokensOf(ctx.db, actor.organisationId));
  if (!read.ok) return read;
  return ok(
    read.value.map((row) => ({
      id: row.id,
      name: row.name,
      scopes: JSON.parse(row.scopes) as ApiScope[],
      madeBy: row.made_by_name,
      madeOn: row.made_on,
      lastUsedOn: row.last_used_on,
      revokedOn: row.revoked_on,
    })),
  );
}

/** Ends a token at once. Errors: `not_allowed`, `not_found`, `storage_unavailable`. */
export async function revokeApiToken(
  ctx: Pick<Context, "db" | "clock">,
  actor: StaffActor,
  id: string,
): Promise<Result<void, UseCaseError>> {
  if (!mayAct(actor.role, "connections:manage")) return fail({ code: "not_allowed" });
  const done = await orUnavailable(() => revoke(ctx.db, actor.organisationId, id, ctx.clock.today()));
  if (!done.ok) return done;
  return done.value ? ok(undefined) : fail({ code: "not_found" });
}

/**
 * Who this token belongs to, with the role that its maker has now. Error `session_ended` for every token that opens
 * nothing, after a wait that grows with the number of wrong ones.
 */
export async function actorOfToken(
  ctx: Pick<Context, "db" | "clock" | "codeGuesses">,
  token: string,
): Promise<Result<ApiActor, UseCaseError>> {
  const found = await orUnavailable(async () => {
    const row = await findApiToken(ctx.db, hashOf(token));
    const today = ctx.clock.today();
    if (row !== undefined && row.last_used_on !== today) await noteTokenUse(ctx.db, row.id, today);
    return row;
  });
  if (!found.ok) return found;
  const row = found.value;
  if (row === undefined) {
    await ctx.codeGuesses.wrong("token");
    return fail({ code: "session_ended" });
  }
  return ok({
    tokenId: row.id,
    scopes: JSON.parse(row.scopes) as ApiScope[],
    staff: {
      kind: "staff",
      role: row.role as StaffRole,
      accountId: row.account_id,
      organisationId: row.organisation_id,
      organisationName: row.organisation_name,
      displayName: row.display_name,
    },
  });
}
