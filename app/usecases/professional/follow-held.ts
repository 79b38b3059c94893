import { heldByCode, takeHeld } from "#db/brakes/held-filings";
import { findOrganisation } from "#db/organisations";
import type { SignalInput } from "#flows/noodrem/signal";
import { ok, type Result } from "#flows/result";
import type { Context } from "../../context";
import { lookupHash } from "../../sealing/keys";
import type { Secret } from "../../sealing/secret-code";
import type { UseCaseError } from "../errors";
import { orUnavailable } from "../or-unavailable";
import { openPackage } from "./held-package";

/** A filing that waits, as its source sees it. */
export interface HeldView {
  readonly organisationName: string;
  readonly signal: SignalInput;
}

/** What this code filed, while it was not delivered; null when nothing waits under it. */
export function followHeld(ctx: Context, code: Secret): Promise<Result<HeldView | null, UseCaseError>> {
  return orUnavailable(async () => {
    const row = await heldByCode(ctx.db, lookupHash(code, "noodrem"));
    if (row === undefined) return null;
    const { receiverId, signal } = openPackage(ctx.keys, row);
    const organisation = await findOrganisation(ctx.db, receiverId);
    return { organisationName: organisation?.name ?? receiverId, signal };
  });
}

/** Takes a filing back before anybody saw it: nothing of it stays. False when it had gone already. */
export async function withdrawHeld(ctx: Context, code: Secret): Promise<Result<boolean, UseCaseError>> {
  const taken = await orUnavailable(() =>
    ctx.db.transaction().execute((trx) => takeHeld(trx, [lookupHash(code, "noodrem")])),
  );
  return taken.ok ? ok(taken.value.length > 0) : taken;
}
