import type { LocalDate } from "../law/types";
import { fail, ok, type Result } from "../result";
import { fromBase64url, hashOf, type ProofCrypto } from "./crypto-port";
import { daysAfter } from "./days";
import { type KeySetDocument, keyText, type PublishedKey, signedText } from "./documents";

/** The name of a key: the beginning of the hash of its public bytes, 22 characters (132 bits). */
export const keyIdOf = async (crypto: ProofCrypto, publicKey: string): Promise<string> =>
  (await hashOf(crypto, `noodrem/sleutel-naam/v1\n${publicKey}`)).slice(0, 22);

/** Keys that were checked, by id. */
export type TrustedKeys = ReadonlyMap<string, PublishedKey>;

/**
 * A key set that hangs together: each key has the name of its own bytes and is signed by the one before it, and one
 * ends when the next one has begun. Whoever knows one of them from elsewhere can rely on all that came after it.
 * Error `keys_broken` names the first key that does not fit.
 */
export async function checkKeys(
  crypto: ProofCrypto,
  { keys }: Pick<KeySetDocument, "keys">,
): Promise<Result<TrustedKeys, { readonly code: "keys_broken"; readonly at: number }>> {
  const trusted = new Map<string, PublishedKey>();
  for (const [index, key] of keys.entries()) {
    const before = keys[index - 1];
    const signer = fromBase64url((before ?? key).publicKey);
    const signature = fromBase64url(key.signature);
    const fits =
      key.previous === (before?.id ?? null) &&
      (before === undefined || before.from < key.from) &&
      hasRightEnd(key, keys[index + 1]) &&
      key.id === (await keyIdOf(crypto, key.publicKey)) &&
      signer?.length === 32 &&
      signature?.length === 64 &&
      (await crypto.isSigned(signer, signature, signedText("sleutel", await hashOf(crypto, keyText(key)))));
    if (!fits) return fail({ code: "keys_broken", at: index });
    trusted.set(key.id, key);
  }
  return trusted.size > 0 ? ok(trusted) : fail({ code: "keys_broken", at: 0 });
}

/** The last one has no end yet; every other one ends on or after the day on which its successor begins. */
const hasRightEnd = (key: PublishedKey, next: PublishedKey | undefined): boolean =>
  next === undefined ? key.until === null : key.until !== null && key.until === overlapEnd(next.from);

/**
 * Until when the key before may still sign, when its successor begins on `from`: a week, in which every process of the
 * service is started again with the new key.
 */
export const overlapEnd = (from: LocalDate): LocalDate => daysAfter(from, 7);

export type SignatureProblem = "key_unknown" | "key_not_valid_then" | "signature_wrong";

/** Null when `signature` is of this text, by a key of the set that was valid on `day`. */
export async function signatureProblem(
  crypto: ProofCrypto,
  keys: TrustedKeys,
  signed: {
    readonly key: string;
    readonly signature: string;
    readonly text: string;
    readonly day: LocalDate;
  },
): Promise<SignatureProblem | null> {
  const key = keys.get(signed.key);
  if (key === undefined) return "key_unknown";
  const [publicKey, signature] = [fromBase64url(key.publicKey), fromBase64url(signed.signature)];
  if (publicKey?.length !== 32 || signature?.length !== 64) return "signature_wrong";
  if (!(await crypto.isSigned(publicKey, signature, signed.text))) return "signature_wrong";
  return signed.day >= key.from && (key.until === null || signed.day <= key.until)
    ? null
    : "key_not_valid_then";
}
