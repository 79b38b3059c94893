import { createCipheriv, createDecipheriv, randomBytes } from "node:crypto";
import { fail, ok, type Result } from "#flows/result";

/**
 * AES-256-GCM in a versioned envelope: `s1.` and base64url of nonce (12 bytes), tag (16) and ciphertext. The context
 * is authenticated with it: what was sealed for one place does not open in another.
 */
const VERSION = "s1";
const NONCE = 12;
const TAG = 16;

/** Not opened: another key, another context, a changed byte or an unknown version; they are not told apart. */
export interface NotOpened {
  readonly code: "not_opened";
}

export function sealBytes(key: Buffer, context: string, plain: Uint8Array): string {
  const nonce = randomBytes(NONCE);
  const cipher = createCipheriv("aes-256-gcm", key, nonce);
  cipher.setAAD(Buffer.from(`${VERSION}/${context}`));
  const sealed = Buffer.concat([cipher.update(plain), cipher.final()]);
  return `${VERSION}.${Buffer.concat([nonce, cipher.getAuthTag(), sealed]).toString("base64url")}`;
}

export function openBytes(key: Buffer, context: string, envelope: string): Result<Buffer, NotOpened> {
  const [version, body, ...more] = envelope.split(".");
  if (version !== VERSION || body === undefined || more.length > 0) return fail({ code: "not_opened" });
  const bytes = Buffer.from(body, "base64url");
  if (bytes.length < NONCE + TAG || bytes.toString("base64url") !== body) return fail({ code: "not_opened" });
  const decipher = createDecipheriv("aes-256-gcm", key, bytes.subarray(0, NONCE), { authTagLength: TAG });
  decipher.setAAD(Buffer.from(`${VERSION}/${context}`));
  decipher.setAuthTag(bytes.subarray(NONCE, NONCE + TAG));
  try {
    return ok(Buffer.concat([decipher.update(bytes.subarray(NONCE + TAG)), decipher.final()]));
  } catch {
    return fail({ code: "not_opened" });
  }
}

/** Seals a JSON value. Content is padded to a multiple of `paddedTo` bytes: the length of a text tells little about it. */
export function sealJson(key: Buffer, context: string, value: unknown, paddedTo = PADDED_TO): string {
  const json = Buffer.from(JSON.stringify(value));
  const padding = paddedTo - (json.length % paddedTo);
  return sealBytes(key, context, Buffer.concat([json, Buffer.alloc(padding, " ")]));
}

const PADDED_TO = 256;

/** Opens what `sealJson` sealed; the caller knows what was sealed under this context, hence the type. */
export function openJson<T>(key: Buffer, context: string, envelope: string): Result<T, NotOpened> {
  const opened = openBytes(key, context, envelope);
  return opened.ok ? ok(JSON.parse(opened.value.toString("utf8")) as T) : opened;
}
