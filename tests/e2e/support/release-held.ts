import { type Context, DEFAULT_SERVICE_CONFIG } from "../../../app/context";
import { createKeys } from "../../../app/sealing/keys";
import { releaseHeld } from "../../../app/usecases/professional/release-held";
import { openDatabase } from "../../../db/connect";

/** Lets everything go that waits, as the clockwork does after a day: run as a process of its own beside the server. */
const db = openDatabase(process.env.DATABASE_URL ?? "");
await db.updateTable("held_filings").set({ releases_at: "2000-01-01T00:00:00Z" }).execute();
const now = new Date().toISOString();
const pause = { wrong: async () => undefined };
const ctx = {
  db,
  clock: {
    now: () => now,
    today: () => new Intl.DateTimeFormat("sv-SE", { timeZone: "Europe/Amsterdam" }).format(),
  },
  keys: createKeys([{ version: "1", bytes: Buffer.from(process.env.NOODREM_MASTER_KEY ?? "", "hex") }]),
  config: DEFAULT_SERVICE_CONFIG,
  codeGuesses: pause,
  signInGuesses: pause,
} as unknown as Context;
const done = await releaseHeld(ctx);
await db.destroy();
if (!done.ok) throw new Error(done.error.code);
console.log(done.value.released);
