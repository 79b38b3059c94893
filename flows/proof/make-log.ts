import type { LocalDate } from "../law/types";
import { hashOf, type ProofCrypto } from "./crypto-port";
import {
  entryText,
  headText,
  keyText,
  type LogEntry,
  type LogHead,
  type PublishedKey,
  signedText,
} from "./documents";

/** Signs receipts, days of the log and the next key; the private part stays with whoever signs. */
export interface Signing {
  /** Name of the key, as it is published. */
  readonly keyId: string;
  /** 32 bytes, base64url. */
  readonly publicKey: string;
  /** Ed25519 signature of the UTF-8 bytes, base64url. The same text always gives the same signature. */
  sign(text: string): string;
}

/** The next entry of the log: `entry` behind the link `previous`. */
export async function linked(
  crypto: ProofCrypto,
  entry: Omit<LogEntry, "hash" | "previous">,
  previous: string,
): Promise<LogEntry> {
  const open = { ...entry, previous, hash: "" };
  return { ...open, hash: await hashOf(crypto, entryText(open)) };
}

/** The signed end of the log on `day`, behind the head before it. */
export async function signedHead(
  crypto: ProofCrypto,
  signer: Signing,
  end: Pick<LogHead, "day" | "signedOn" | "size" | "hash">,
  before: LogHead | null,
): Promise<LogHead> {
  const previous = before === null ? "" : await hashOf(crypto, headText(before));
  const hash = await hashOf(crypto, headText({ ...end, previous }));
  return { ...end, previous, key: signer.keyId, signature: signer.sign(signedText("logboek", hash)) };
}

/** A public key that begins on `from`, signed by the key before it, or by itself when it is the first. */
export async function endorsedKey(
  crypto: ProofCrypto,
  key: Pick<Signing, "keyId" | "publicKey">,
  from: LocalDate,
  endorser: Signing,
): Promise<Omit<PublishedKey, "until">> {
  const previous = endorser.keyId === key.keyId ? null : endorser.keyId;
  const open = { id: key.keyId, publicKey: key.publicKey, from, previous };
  const hash = await hashOf(crypto, keyText(open));
  return { ...open, algorithm: "Ed25519", signature: endorser.sign(signedText("sleutel", hash)) };
}
