/**
 * The two things that a proof needs from whoever runs it: `node:crypto` on the server, WebCrypto or a library in a
 * browser. Everything else about proofs is here and is the same everywhere.
 */
export interface ProofCrypto {
  /** SHA-256 over the UTF-8 bytes of `text`. */
  sha256(text: string): Promise<Uint8Array>;
  /** Is this an Ed25519 signature (64 bytes) of `text` by the key with these 32 public bytes? Never throws. */
  isSigned(publicKey: Uint8Array, signature: Uint8Array, text: string): Promise<boolean>;
}

/** The hash of a text as it stands in every document: base64url without padding, 43 characters. */
export const hashOf = async (crypto: ProofCrypto, text: string): Promise<string> =>
  toBase64url(await crypto.sha256(text));

export const toBase64url = (bytes: Uint8Array): string =>
  btoa(String.fromCharCode(...bytes))
    .replaceAll("+", "-")
    .replaceAll("/", "_")
    .replace(/=+$/, "");

/**
 * The bytes of a base64url text, or null. Strict: one value has one spelling, so that a changed character is always a
 * changed value.
 */
export function fromBase64url(text: string): Uint8Array | null {
  if (!/^[\w-]*$/.test(text) || text.length % 4 === 1) return null;
  const bytes = Uint8Array.from(atob(text.replaceAll("-", "+").replaceAll("_", "/")), (c) => c.charCodeAt(0));
  return toBase64url(bytes) === text ? bytes : null;
}
