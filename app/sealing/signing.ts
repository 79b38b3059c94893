import {
  createHash,
  createPrivateKey,
  createPublicKey,
  type KeyObject,
  randomBytes,
  sign,
  verify,
} from "node:crypto";
import { keyIdOf } from "#flows/proof/check-keys";
import { type ProofCrypto, toBase64url } from "#flows/proof/crypto-port";
import type { Signing } from "#flows/proof/make-log";

/** Everything before the 32 bytes in PKCS #8 and SPKI (RFC 8410, 7 and 4): the only forms that `node:crypto` takes. */
const PKCS8 = Buffer.from("302e020100300506032b657004220420", "hex");
const SPKI = Buffer.from("302a300506032b6570032100", "hex");
const SEED_BYTES = 32;

/** A new secret for a signing key, from the system's random source. */
export const drawSeed = (): Buffer => randomBytes(SEED_BYTES);

/** The signer with this seed of 32 bytes; throws for another length. */
export async function createSigner(seed: Uint8Array): Promise<Signing> {
  if (seed.length !== SEED_BYTES) throw new Error("a signing key must be 32 bytes long");
  const key = createPrivateKey({ key: Buffer.concat([PKCS8, seed]), format: "der", type: "pkcs8" });
  const publicKey = createPublicKey(key).export({ format: "der", type: "spki" }).subarray(SPKI.length);
  const name = toBase64url(publicKey);
  return {
    keyId: await keyIdOf(serverCrypto, name),
    publicKey: name,
    sign: (text) => sign(null, Buffer.from(text), key).toString("base64url"),
  };
}

/** What checking proofs needs, from `node:crypto`. */
export const serverCrypto: ProofCrypto = {
  sha256: async (text) => createHash("sha256").update(text).digest(),
  isSigned: async (publicKey, signature, text) => {
    let key: KeyObject;
    try {
      key = createPublicKey({ key: Buffer.concat([SPKI, publicKey]), format: "der", type: "spki" });
    } catch {
      return false;
    }
    return verify(null, Buffer.from(text), key, signature);
  },
};
