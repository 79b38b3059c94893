import { closeSync, fsyncSync, mkdirSync, openSync, readFileSync, renameSync, writeSync } from "node:fs";
import { dirname } from "node:path";
import type { MasterKey } from "./sealing/keys";

/**
 * The master keys in a text, the one in use first: `2:` and 64 hexadecimal characters, divided by white space or
 * commas. One without a version is version 1. Null when it is not such a list.
 */
export function parseMasterKeys(text: string): readonly MasterKey[] | null {
  const keys = text
    .split(/[\s,]+/)
    .filter((part) => part !== "")
    .map((part) => /^(?:([a-z0-9]{1,16}):)?([0-9a-f]{64})$/i.exec(part))
    .map((found) => found && { version: found[1] ?? "1", bytes: Buffer.from(found[2] ?? "", "hex") });
  const whole = keys.filter((key) => key !== null);
  const versions = new Set(whole.map(({ version }) => version));
  return whole.length > 0 && whole.length === keys.length && versions.size === keys.length ? whole : null;
}

/** The same list as text for a file, one key on a line. */
export const writeMasterKeys = (keys: readonly MasterKey[]): string =>
  keys.map(({ version, bytes }) => `${version}:${Buffer.from(bytes).toString("hex")}\n`).join("");

/** The 32 bytes of a signing key in a text of 64 hexadecimal characters; null when it is something else. */
export const parseSeed = (text: string): Buffer | null =>
  /^[0-9a-f]{64}$/i.test(text.trim()) ? Buffer.from(text.trim(), "hex") : null;

/** The text of a file, or null when it is not there or cannot be read. */
export function readText(path: string): string | null {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return null;
  }
}

/**
 * Writes a secret to a file that only its owner reads. `once`: only when there is no such file; false when there was.
 * Otherwise the old file is replaced as a whole, so that a power cut leaves one of the two.
 */
export function writeSecret(path: string, text: string, mode: "once" | "replace"): boolean {
  mkdirSync(dirname(path), { recursive: true });
  const target = mode === "once" ? path : `${path}.new`;
  let file: number;
  try {
    file = openSync(target, mode === "once" ? "wx" : "w", 0o600);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "EEXIST") return false;
    throw error;
  }
  writeSync(file, text);
  fsyncSync(file);
  closeSync(file);
  if (mode === "replace") renameSync(target, path);
  return true;
}
