import { randomInt } from "node:crypto";
import type { HeldFilingRow } from "#db/schema";
import type { SignalInput } from "#flows/noodrem/signal";
import type { Keys } from "../../sealing/keys";
import { openJson, sealJson } from "../../sealing/seal";

/** Everything that a delivery needs, and that the database must not show before it. */
export interface HeldPackage {
  readonly noodremId: string;
  readonly receiverId: string;
  /** Base64. */
  readonly dataKey: string;
  readonly wrappedForFollower: string;
  readonly signal: SignalInput;
}

/** Every package has this size, or a multiple of it: its length tells nothing of the receiver and little of the text. */
const PACKAGE_BYTES = 16_384;

const place = (lookupHash: string): string => `held/${lookupHash}`;

export function sealPackage(keys: Keys, lookupHash: string, held: HeldPackage): string {
  const key = keys.heldKey(keys.currentVersion);
  if (key === null) throw new Error("the current master key is missing");
  return `${keys.currentVersion}:${sealJson(key, place(lookupHash), held, PACKAGE_BYTES)}`;
}

/** Throws when it does not open: the database was changed by others, or a master key is missing. */
export function openPackage(keys: Keys, row: HeldFilingRow): HeldPackage {
  const colon = row.sealed.indexOf(":");
  const key = keys.heldKey(row.sealed.slice(0, Math.max(colon, 0)));
  const opened = key && openJson<HeldPackage>(key, place(row.lookup_hash), row.sealed.slice(colon + 1));
  if (!opened?.ok) throw new Error("a waiting filing does not open");
  return opened.value;
}

/** The same items in an order in which every order is equally likely. */
export function shuffled<T>(items: readonly T[]): readonly T[] {
  const mixed = [...items];
  for (let last = mixed.length - 1; last > 0; last--) {
    const other = randomInt(last + 1);
    const [one, two] = [mixed[last], mixed[other]];
    if (one === undefined || two === undefined) continue;
    mixed[last] = two;
    mixed[other] = one;
  }
  return mixed;
}
