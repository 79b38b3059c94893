import { z } from "zod";
import { deleteFollowAddress, followAddressOf, putFollowAddress } from "#db/delivery/addresses";
import { wrappedKey } from "#db/noodremmen";
import type { NoodremRow } from "#db/schema";
import type { Lang } from "#flows/law/types";
import { KIND_RULES } from "#flows/noodrem/kinds";
import { fail, ok, type Result } from "#flows/result";
import type { Context } from "../../context";
import { unwrapForOrganisation } from "../../sealing/data-key";
import { openJson, sealJson } from "../../sealing/seal";
import type { Secret } from "../../sealing/secret-code";
import type { UseCaseError } from "../errors";
import { accessTo } from "../noodrem/noodrem-access";
import { orUnavailable } from "../or-unavailable";

const place = (noodremId: string): string => `follow-address/${noodremId}`;
const Address = z.email().max(254);

/** What the follower sees of their own address. Null: none is kept. */
export interface FollowAddressView {
  readonly address: string;
  /** The last mail did not arrive. */
  readonly failed: boolean;
}

/**
 * Keeps an address for neutral mail about a noodrem, or (empty) removes it. Only for whoever holds the code, and not
 * for a kind that hides its source. Errors: `code_unknown`, `input_invalid`, `not_allowed`, `storage_unavailable`.
 */
export async function keepFollowAddress(
  ctx: Context,
  code: Secret,
  typed: string,
  lang: Lang,
): Promise<Result<void, UseCaseError>> {
  const address = typed.trim();
  if (address !== "" && !Address.safeParse(address).success)
    return fail({ code: "input_invalid", fields: ["email"] });
  const kept = await orUnavailable(async (): Promise<Result<void, UseCaseError>> => {
    const access = await accessTo(ctx, { kind: "follower", code }, null);
    if (!access.ok) return access;
    const { row, dataKey } = access.value;
    if (!KIND_RULES[row.kind].keepsTime || dataKey === null) return fail({ code: "not_allowed" });
    if (address === "") await deleteFollowAddress(ctx.db, row.id);
    else await putFollowAddress(ctx.db, row.id, sealJson(dataKey, place(row.id), { address }), lang);
    return ok(undefined);
  });
  return kept.ok ? kept.value : kept;
}

/** The address that this noodrem has, for whoever holds its code. */
export async function showFollowAddress(
  ctx: Context,
  code: Secret,
): Promise<Result<FollowAddressView | null, UseCaseError>> {
  const shown = await orUnavailable(async (): Promise<Result<FollowAddressView | null, UseCaseError>> => {
    const access = await accessTo(ctx, { kind: "follower", code }, null);
    if (!access.ok) return access;
    const { row, dataKey } = access.value;
    const kept = await followAddressOf(ctx.db, row.id);
    if (kept === undefined || dataKey === null) return ok(null);
    const opened = openJson<{ address: string }>(dataKey, place(row.id), kept.sealed);
    return ok(opened.ok ? { address: opened.value.address, failed: kept.failed } : null);
  });
  return shown.ok ? shown.value : shown;
}

/** The address in clear for sending, through the key of the organisation that holds the noodrem; null when erased. */
export async function openFollowAddress(
  ctx: Pick<Context, "db" | "keys">,
  row: NoodremRow,
): Promise<{ readonly address: string; readonly lang: Lang } | null> {
  const [kept, wrapped] = await Promise.all([
    followAddressOf(ctx.db, row.id),
    wrappedKey(ctx.db, row.id, row.organisation_id),
  ]);
  if (kept === undefined || wrapped === undefined) return null;
  const key = unwrapForOrganisation(wrapped, ctx.keys, row.organisation_id, row.id);
  const opened = key.ok ? openJson<{ address: string }>(key.value, place(row.id), kept.sealed) : key;
  return opened.ok ? { address: opened.value.address, lang: kept.lang } : null;
}
