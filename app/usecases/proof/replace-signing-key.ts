import { addSigningKey, signingKeys } from "#db/proof/signing-keys";
import { endorsedKey, type Signing } from "#flows/proof/make-log";
import { fail, ok, type Result } from "#flows/result";
import type { Context } from "../../context";
import { serverCrypto } from "../../sealing/signing";
import { keyRow } from "./ensure-signing-key";

/**
 * Makes `next` the key that signs from today, signed by the one in use; that one may sign for a week more, until every
 * process runs with the new key. Calling it again with the same key is fine. `other_key`: `ctx.signer` is not the newest
 * of this database. `same_day`: a key begins on a day of its own, so try again tomorrow.
 */
export async function replaceSigningKey(
  ctx: Pick<Context, "db" | "clock" | "signer">,
  next: Signing,
): Promise<Result<"replaced" | "was_done", { readonly code: "other_key" | "same_day" }>> {
  const newest = (await signingKeys(ctx.db)).at(-1);
  if (newest?.id === next.keyId) return ok("was_done");
  if (newest?.id !== ctx.signer.keyId) return fail({ code: "other_key" });
  if (newest.valid_from >= ctx.clock.today()) return fail({ code: "same_day" });
  await addSigningKey(ctx.db, keyRow(await endorsedKey(serverCrypto, next, ctx.clock.today(), ctx.signer)));
  return ok("replaced");
}
