import { type Algorithm, hash, verify } from "@node-rs/argon2";

/**
 * Argon2id with the second recommended setting of RFC 9106 scaled to 19 MiB and two passes (OWASP, 2023). A hash runs on a
 * thread of the pool that the database also uses, so at most two run at once; the others wait in line.
 */
const ARGON2ID = 2 satisfies Algorithm.Argon2id;
const OPTIONS = { algorithm: ARGON2ID, memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;
export const LONGEST_PASSPHRASE = 200;
const AT_ONCE = 2;

let running = 0;
const waiting: (() => void)[] = [];

async function oneOfTwo<T>(work: () => Promise<T>): Promise<T> {
  if (running >= AT_ONCE) await new Promise<void>((go) => waiting.push(go));
  else running++;
  try {
    return await work();
  } finally {
    const next = waiting.shift();
    if (next === undefined) running--;
    else next();
  }
}

/** The hash to store, with its own salt and settings in it. */
export const hashPassphrase = (passphrase: string): Promise<string> =>
  oneOfTwo(() => hash(passphrase.normalize("NFKC"), OPTIONS));

let nobody: Promise<string> | undefined;

/**
 * Does the passphrase fit? With `null` (no such account) it does the same work against a hash of nothing and says no:
 * the time does not tell whether the account exists.
 */
export async function isPassphrase(passphrase: string, stored: string | null): Promise<boolean> {
  nobody ??= hashPassphrase("niemand kan met deze zin binnenkomen");
  const against = stored ?? (await nobody);
  const fits = await oneOfTwo(() => verify(against, passphrase.normalize("NFKC")));
  return fits && stored !== null;
}
