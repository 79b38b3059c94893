import { Temporal } from "temporal-polyfill";
import { openDatabase } from "#db/connect";
import { migrate } from "#db/migrations";
import type { Config } from "./config.server";
import { type Clock, type Context, DEFAULT_SERVICE_CONFIG } from "./context";
import { createGuessBrake } from "./guess-brake";
import { createKeys } from "./sealing/keys";
import { openSigner } from "./signing-key.server";
import { ensureSigningKey } from "./usecases/proof/ensure-signing-key";
import { ensurePostbus } from "./usecases/system/ensure-postbus";
import { seedDemo } from "./usecases/system/seed-demo";
import { unknownSituations } from "./usecases/system/unknown-situations";

export interface Services {
  readonly ctx: Context;
  readonly engine: "sqlite" | "postgres";
  readonly close: () => Promise<void>;
}

/** The only place that asks the machine for the time. The day is the one in Europe/Amsterdam (rulebook 0.5). */
const machineClock: Clock = {
  now: () => new Date().toISOString(),
  today: () => Temporal.Now.plainDateISO("Europe/Amsterdam").toString(),
};

const brake = (free: number) =>
  createGuessBrake({
    milliseconds: () => performance.now(),
    pause: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
    free,
    windowMilliseconds: 60_000,
    longestPauseMilliseconds: 5_000,
  });

/** Opens everything that use cases need: the database in its newest shape, the keys, the clock, the brakes on guessing. */
export async function openServices(
  config: Config,
  options: { /** For the command that replaces the key. */ readonly anySigningKey?: boolean } = {},
): Promise<Services> {
  const db = openDatabase(config.databaseUrl);
  await migrate(db);
  const ctx: Context = {
    db,
    clock: machineClock,
    keys: createKeys(config.masterKeys),
    signer: await openSigner(config, db),
    config: DEFAULT_SERVICE_CONFIG,
    codeGuesses: brake(20),
    signInGuesses: brake(5),
  };
  if ((await ensureSigningKey(ctx)) === "other_key" && options.anySigningKey !== true)
    throw new Error(
      "Configuration: the signing key is not the newest one of this database (npm run keys:rotate -- signing replaces it).",
    );
  const unknown = await unknownSituations(ctx);
  if (unknown.length > 0)
    throw new Error(`Configuration: the database is newer than this release (${unknown.join(", ")}).`);
  await ensurePostbus(ctx);
  if (config.demo) await seedDemo(ctx);
  return {
    ctx,
    engine: config.databaseUrl.startsWith("sqlite:") ? "sqlite" : "postgres",
    close: () => db.destroy(),
  };
}
