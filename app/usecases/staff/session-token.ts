import { createHash, randomBytes } from "node:crypto";
import { Temporal } from "temporal-polyfill";

/** A session token: 256 random bits. */
export const drawToken = (): string => randomBytes(32).toString("base64url");

/** Only this hash of a session token is stored. */
export const tokenHash = (token: string): string =>
  createHash("sha256").update(`session/v1/${token}`).digest("base64url");

/** Moments have one form in the database, milliseconds and Z, so that text order is time order. */
export const momentAfter = (
  now: string,
  duration: { readonly hours?: number; readonly minutes?: number },
): string => Temporal.Instant.from(now).add(duration).toString({ fractionalSecondDigits: 3 });
