import { hkdfSync, randomBytes } from "node:crypto";
import { fail, type Result } from "#flows/result";
import type { Keys } from "./keys";
import { type NotOpened, openBytes, sealBytes } from "./seal";

/**
 * Envelope encryption: one random key per noodrem seals its content; that key is wrapped once for each party that may
 * read. Destroying the wrapped keys erases the content everywhere, also in the events that stay as proof.
 */
export const drawDataKey = (): Buffer => randomBytes(32);

const place = (noodremId: string, recipient: string): string => `data-key/${noodremId}/${recipient}`;

/** Wraps for the holder of the code (`secretKey(code, "noodrem")`). */
export const wrapForFollower = (dataKey: Buffer, key: Buffer, noodremId: string): string =>
  sealBytes(key, place(noodremId, "follower"), dataKey);

export const unwrapForFollower = (
  wrapped: string,
  key: Buffer,
  noodremId: string,
): Result<Buffer, NotOpened> => openBytes(key, place(noodremId, "follower"), wrapped);

/** Wraps for an organisation, with the version of the master key in front. */
export function wrapForOrganisation(
  dataKey: Buffer,
  keys: Keys,
  organisationId: string,
  noodremId: string,
): string {
  const key = keys.organisationKey(organisationId, keys.currentVersion);
  if (key === null) throw new Error("the current master key is missing");
  return `${keys.currentVersion}:${sealBytes(key, place(noodremId, organisationId), dataKey)}`;
}

export function unwrapForOrganisation(
  wrapped: string,
  keys: Keys,
  organisationId: string,
  noodremId: string,
): Result<Buffer, NotOpened> {
  const colon = wrapped.indexOf(":");
  const key = keys.organisationKey(organisationId, wrapped.slice(0, Math.max(colon, 0)));
  if (key === null) return fail({ code: "not_opened" });
  return openBytes(key, place(noodremId, organisationId), wrapped.slice(colon + 1));
}

/**
 * The salt of the commitment to what was written in event `seq`. Whoever may read can make it again; once the data key
 * is destroyed nobody can, and the commitment in the public record is a number about nothing.
 */
export const commitmentSalt = (dataKey: Buffer, noodremId: string, seq: number): string =>
  Buffer.from(hkdfSync("sha256", dataKey, "", `noodrem/v1/commitment/${noodremId}/${seq}`, 32)).toString(
    "base64url",
  );
