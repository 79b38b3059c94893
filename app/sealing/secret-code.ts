import { randomBytes } from "node:crypto";
import { fail, ok, type Result } from "#flows/result";

/**
 * The one secret of a draft or a noodrem: 130 bits as 26 Crockford base-32 characters, written in groups of four.
 * Whoever holds it is the owner; the server keeps only what `keys` derives from it.
 */
export type Secret = string & { readonly __brand: "Secret" };

const ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
const SECRET_LENGTH = 26;
const BYTES_NEEDED = Math.ceil((SECRET_LENGTH * 5) / 8);

/** A new secret from the system's random source: every one of the 2^130 is equally likely. */
export const drawSecret = (): Secret => secretFromBytes(randomBytes(BYTES_NEEDED));

/** The first 130 bits of `bytes` as a secret; needs at least 17 bytes. */
export function secretFromBytes(bytes: Uint8Array): Secret {
  if (bytes.length < BYTES_NEEDED) throw new RangeError(`a secret needs ${BYTES_NEEDED} bytes`);
  let code = "";
  let bits = 0;
  let held = 0;
  for (const byte of bytes) {
    held = (held << 8) | byte;
    bits += 8;
    while (bits >= 5 && code.length < SECRET_LENGTH) {
      bits -= 5;
      code += ALPHABET[(held >> bits) & 31];
    }
    held &= (1 << bits) - 1;
  }
  return code as Secret;
}

/**
 * Reads a secret as people type it: lower case, spaces, dashes, O for 0, I or L for 1, full-width characters.
 * Error `not_a_code` says nothing about why.
 */
export function parseSecret(typed: string): Result<Secret, { readonly code: "not_a_code" }> {
  if (typed.length > 200) return fail({ code: "not_a_code" });
  const code = typed
    .normalize("NFKC")
    .toUpperCase()
    .replace(/[\s\p{Pd}\p{Cf}.·_]+/gu, "")
    .replaceAll("O", "0")
    .replace(/[IL]/g, "1");
  return /^[0-9A-HJKMNP-TV-Z]{26}$/.test(code) ? ok(code as Secret) : fail({ code: "not_a_code" });
}

/** The secret as it is shown: groups of four with spaces. */
export const formatSecret = (secret: Secret): string => (secret.match(/.{1,4}/g) ?? []).join(" ");

/** The group that a person types back before leaving the page, to show that the code was written down. */
export const lastGroup = (secret: Secret): string => formatSecret(secret).split(" ").at(-1) ?? "";
