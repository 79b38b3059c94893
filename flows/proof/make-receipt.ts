import type { Json } from "./canonical-json";
import { hashOf, type ProofCrypto } from "./crypto-port";
import { commitmentText, type ReceiptDocument, type Statement, signedText, statementText } from "./documents";
import type { Signing } from "./make-log";

/** What was written, with the secret that keeps it from being guessed. */
export interface Salted {
  readonly salt: string;
  readonly content: Json;
}

/** A statement with its hash and signature: all of a receipt that has to be kept. */
export type SignedStatement = Pick<ReceiptDocument, "statement" | "hash" | "key" | "signature">;

/** Signs what is stated. `written` is null when nothing was written. */
export async function signedStatement(
  crypto: ProofCrypto,
  signer: Signing,
  stated: Omit<Statement, "version" | "commitment">,
  written: Salted | null,
): Promise<SignedStatement> {
  const commitment =
    written === null ? null : await hashOf(crypto, commitmentText(written.salt, written.content));
  const statement: Statement = { version: 1, ...stated, commitment };
  const hash = await hashOf(crypto, statementText(statement));
  return { statement, hash, key: signer.keyId, signature: signer.sign(signedText("bewijs", hash)) };
}
