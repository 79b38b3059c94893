import { ed25519 } from "@noble/curves/ed25519.js";
import type { ProofCrypto } from "#flows/proof/crypto-port";

const bytesOf = (text: string): Uint8Array<ArrayBuffer> => new Uint8Array(new TextEncoder().encode(text));

/**
 * What checking proofs needs, in a browser: its own WebCrypto, and where that does not know Ed25519 (Chromium before 137,
 * Safari before 17, Firefox before 129) the small library that is on the page. Null when even SHA-256 is missing.
 */
export function browserCrypto(subtle: SubtleCrypto | undefined): ProofCrypto | null {
  if (subtle === undefined) return null;
  return {
    sha256: async (text) => new Uint8Array(await subtle.digest("SHA-256", bytesOf(text))),
    isSigned: async (publicKey, signature, text) => {
      const message = bytesOf(text);
      try {
        const key = await subtle.importKey("raw", Uint8Array.from(publicKey), "Ed25519", false, ["verify"]);
        return await subtle.verify("Ed25519", key, Uint8Array.from(signature), message);
      } catch {
        return isSignedByLibrary(publicKey, signature, message);
      }
    },
  };
}

function isSignedByLibrary(publicKey: Uint8Array, signature: Uint8Array, message: Uint8Array): boolean {
  try {
    // Strict as RFC 8032 is, so that both ways say the same.
    return ed25519.verify(signature, message, publicKey, { zip215: false });
  } catch {
    return false;
  }
}
