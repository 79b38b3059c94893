import { deflateRawSync, inflateRawSync } from "node:zlib";
import { fail, ok, type Result } from "#flows/result";
import type { Keys } from "./keys";
import { type NotOpened, openBytes, sealBytes } from "./seal";

/** Browsers promise 4,096 bytes for a cookie with its name and attributes. */
export const LARGEST_COOKIE_VALUE = 3_899;
const LARGEST_CONTENT = 64 * 1024;

/**
 * Seals a small JSON value as a cookie value that only this service reads; `name` binds it to its cookie. Error
 * `too_large` at 3,900 bytes: the caller offers to save instead. Only for what no attacker can mix into the person's
 * own answers: the value is compressed before it is sealed. `inFullSize`: every cookie is as long as the longest.
 */
export function sealCookie(
  keys: Keys,
  name: string,
  value: unknown,
  inFullSize = false,
): Result<string, { readonly code: "too_large" }> {
  const key = keys.cookieKey(keys.currentVersion);
  if (key === null) throw new Error("the current master key is missing");
  const packed = filled(deflateRawSync(Buffer.from(JSON.stringify(value))), keys, inFullSize);
  const sealed = `${keys.currentVersion}:${sealBytes(key, `cookie/${name}`, packed)}`;
  return sealed.length > LARGEST_COOKIE_VALUE ? fail({ code: "too_large" }) : ok(sealed);
}

/** Opens a cookie value; the caller checks the shape of what comes out, since an older release may have sealed it. */
export function openCookie(keys: Keys, name: string, sealed: string): Result<unknown, NotOpened> {
  const colon = sealed.indexOf(":");
  const key = colon < 1 ? null : keys.cookieKey(sealed.slice(0, colon));
  if (key === null || sealed.length > LARGEST_COOKIE_VALUE) return fail({ code: "not_opened" });
  const opened = openBytes(key, `cookie/${name}`, sealed.slice(colon + 1));
  if (!opened.ok) return opened;
  return ok(JSON.parse(inflateRawSync(opened.value, { maxOutputLength: LARGEST_CONTENT }).toString("utf8")));
}

/** What is compressed knows its own end, so zeros may follow. */
function filled(packed: Buffer, { currentVersion }: Keys, inFullSize: boolean): Buffer {
  const most =
    Math.floor(((LARGEST_COOKIE_VALUE - currentVersion.length - 1 - "s1.".length) * 3) / 4) - OVERHEAD;
  if (!inFullSize || packed.byteLength >= most) return packed;
  return Buffer.concat([packed, Buffer.alloc(most - packed.byteLength)]);
}

/** Nonce and tag of a sealed value, in bytes. */
const OVERHEAD = 28;
