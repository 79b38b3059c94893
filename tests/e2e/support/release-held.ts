import { readConfig } from "../../../app/config.server";
import { openServices } from "../../../app/services.server";
import { releaseHeld } from "../../../app/usecases/professional/release-held";

/** Lets everything go that waits, as the clockwork does after a day: run as a process of its own beside the server. */
const { ctx, close } = await openServices(readConfig(process.env));
await ctx.db.updateTable("held_filings").set({ releases_at: "2000-01-01T00:00:00Z" }).execute();
const done = await releaseHeld(ctx);
await close();
if (!done.ok) throw new Error(done.error.code);
console.log(String(done.value.released));
