import type { Kysely } from "kysely";
import { signingKeys } from "#db/proof/signing-keys";
import type { DB } from "#db/schema";
import type { Signing } from "#flows/proof/make-log";
import type { Config } from "./config.server";
import { parseSeed, readText, writeSecret } from "./key-files.server";
import { createSigner, drawSeed } from "./sealing/signing";

/**
 * The signer of this installation. The first start of a new one makes its own key in the file; after that a key that is
 * missing is a fault of the installation, since a new one would make receipts that nobody can check.
 * @throws Error that begins with `Configuration:`.
 */
export async function openSigner({ signingKey }: Config, db: Kysely<DB>): Promise<Signing> {
  if ("seed" in signingKey) return createSigner(signingKey.seed);
  const { file } = signingKey;
  if (readText(file) === null && (await signingKeys(db)).length === 0)
    writeSecret(file, `${drawSeed().toString("hex")}\n`, "once");
  const seed = parseSeed(readText(file) ?? "");
  if (seed === null)
    throw new Error(`Configuration: ${file} has to hold the signing key: 64 hexadecimal characters.`);
  return createSigner(seed);
}
