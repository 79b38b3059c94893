import { addSigningKey, signingKeys } from "#db/proof/signing-keys";
import type { SigningKeyRow } from "#db/proof/tables";
import type { PublishedKey } from "#flows/proof/documents";
import { endorsedKey } from "#flows/proof/make-log";
import type { Context } from "../../context";
import { serverCrypto } from "../../sealing/signing";

/**
 * Makes known which key signs. The first one of an installation is added; after that only the newest key of the database
 * may sign. `other_key`: this is another one, so a receipt signed with it would not hold; the service must not start.
 */
export async function ensureSigningKey(
  ctx: Pick<Context, "db" | "clock" | "signer">,
): Promise<"known" | "added" | "other_key"> {
  const keys = await signingKeys(ctx.db);
  if (keys.length > 0) return keys.at(-1)?.id === ctx.signer.keyId ? "known" : "other_key";
  const key = await endorsedKey(serverCrypto, ctx.signer, ctx.clock.today(), ctx.signer);
  await addSigningKey(ctx.db, keyRow(key));
  return "added";
}

export const keyRow = (key: Omit<PublishedKey, "until">): SigningKeyRow => ({
  id: key.id,
  public_key: key.publicKey,
  valid_from: key.from,
  previous_id: key.previous,
  signature: key.signature,
});
