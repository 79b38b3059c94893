import { createHmac, hkdfSync, timingSafeEqual } from "node:crypto";
import { type Secret, secretFromBytes } from "./secret-code";

/**
 * All keys of the service, derived with HKDF-SHA256. Every derivation has its own label with a version in it, so no
 * two purposes ever share a key and a purpose can move to a new derivation.
 */
export interface Keys {
  /** Version of the master key that new things are sealed with. */
  readonly currentVersion: string;
  /** Key of an organisation for the data keys that are meant for it; null when that version is not known here. */
  organisationKey(organisationId: string, version: string): Buffer | null;
  /** Key for sealed cookies; null when that version is not known here. */
  cookieKey(version: string): Buffer | null;
  /** Key for what waits to be delivered; null when that version is not known here. */
  heldKey(version: string): Buffer | null;
  /** Keyed mark under the head of an event chain: who has only the database cannot make one. */
  markHead(text: string): string;
  isHeadMark(text: string, mark: string): boolean;
}

export interface MasterKey {
  readonly version: string;
  /** 32 bytes. */
  readonly bytes: Uint8Array;
}

const LABEL = "noodrem/v1";

const derive = (key: string | Uint8Array, purpose: string, length = 32): Buffer =>
  Buffer.from(hkdfSync("sha256", key, "", `${LABEL}/${purpose}`, length));

/** What a secret opens. */
export type Door = "draft" | "noodrem" | "reprisal";

/** Where the server finds what belongs to a secret: one-way, so the database does not give the secret away. */
export const lookupHash = (secret: Secret, door: Door): string =>
  derive(secret, `lookup/${door}`).toString("base64url");

/** The key that the holder of a secret seals and opens with. */
export const secretKey = (secret: Secret, door: Door): Buffer => derive(secret, `seal/${door}`);

/** What the server keeps of an idempotency key. */
export const idempotencyHash = (key: Secret): string => derive(key, "idempotency").toString("base64url");

/**
 * The code of the noodrem that is filed with this idempotency key: the same for a double click, a reload or a retry
 * after a crash, and kept nowhere.
 */
export const followCode = (idempotencyKey: Secret): Secret =>
  secretFromBytes(derive(idempotencyKey, "follow-code", 17));

/**
 * The keys that come from the master keys; the first one is used for everything new, the others open what is older.
 * Throws when none is given, one is not 32 bytes long, or a version occurs twice: that is a wrong installation.
 */
export function createKeys(masterKeys: readonly MasterKey[]): Keys {
  const [current] = masterKeys;
  if (current === undefined) throw new Error("at least one master key is needed");
  const byVersion = new Map<string, Uint8Array>();
  for (const { version, bytes } of masterKeys) {
    if (bytes.length !== 32) throw new Error(`master key ${version} must be 32 bytes long`);
    if (!/^[a-z0-9]{1,16}$/.test(version) || byVersion.has(version))
      throw new Error(`master key version ${version} is not usable`);
    byVersion.set(version, bytes);
  }
  // Deriving costs more than sealing, and the same few keys are asked for at every request.
  const derived = new Map<string, Buffer>();
  const from = (version: string, purpose: string): Buffer | null => {
    const name = `${version}/${purpose}`;
    const known = derived.get(name);
    const master = byVersion.get(version);
    if (known !== undefined || master === undefined) return known ?? null;
    const key = derive(master, purpose);
    derived.set(name, key);
    return key;
  };
  const mark = (text: string, version: string): string | null => {
    const key = from(version, "chain-head");
    return key === null ? null : `${version}.${createHmac("sha256", key).update(text).digest("base64url")}`;
  };
  return {
    currentVersion: current.version,
    organisationKey: (organisationId, version) => from(version, `organisation/${organisationId}`),
    cookieKey: (version) => from(version, "cookie"),
    heldKey: (version) => from(version, "held-filings"),
    markHead: (text) => mark(text, current.version) ?? "",
    isHeadMark: (text, given) => {
      const expected = mark(text, given.slice(0, given.indexOf(".")));
      return expected !== null && sameText(expected, given);
    },
  };
}

function sameText(one: string, other: string): boolean {
  const [a, b] = [Buffer.from(one), Buffer.from(other)];
  return a.length === b.length && timingSafeEqual(a, b);
}
