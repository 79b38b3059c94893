import { signingKeys } from "#db/proof/signing-keys";
import type { SigningKeyRow } from "#db/proof/tables";
import { overlapEnd } from "#flows/proof/check-keys";
import type { KeySetDocument } from "#flows/proof/documents";
import type { Context } from "../../context";

/** Every public key that ever signed here, the oldest first, as it is published under `/.well-known/`. */
export async function publishedKeys({ db }: Pick<Context, "db">): Promise<KeySetDocument> {
  return { document: "noodrem-sleutels", version: 1, keys: toPublished(await signingKeys(db)) };
}

const toPublished = (rows: readonly SigningKeyRow[]): KeySetDocument["keys"] =>
  rows.map((row, index) => {
    const next = rows[index + 1];
    return {
      id: row.id,
      algorithm: "Ed25519",
      publicKey: row.public_key,
      from: row.valid_from,
      until: next === undefined ? null : overlapEnd(next.valid_from),
      previous: row.previous_id,
      signature: row.signature,
    };
  });
