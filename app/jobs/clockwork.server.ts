import type { Context } from "../context";
import { describeFault, type Log } from "../log.server";
import { expireHandbacks } from "../usecases/handback/advance-handback";
import { purge } from "../usecases/keeping/purge";
import { expireTerms } from "../usecases/noodrem/expire-terms";
import { releaseHeld } from "../usecases/professional/release-held";
import { closeLogDays } from "../usecases/proof/close-log-days";

const HOUR = 3_600_000;

/**
 * What happens by itself: batches that go, terms that end (reminder, leadership, list), and what is kept too long. It looks at start-up
 * and every hour; what is due is a date in the database, so nothing is lost when the service was down. A fault is
 * logged and tried again the next hour. Returns a function that stops it.
 */
export function startClockwork(ctx: Context, log: Log): () => Promise<void> {
  let running = Promise.resolve();
  const turn = () => {
    running = running.then(() => work(ctx, log));
  };
  turn();
  const timer = setInterval(turn, HOUR);
  timer.unref();
  return async () => {
    clearInterval(timer);
    await running;
  };
}

async function work(ctx: Context, log: Log): Promise<void> {
  try {
    const expired = await expireTerms(ctx);
    if (!expired.ok) throw new Error(expired.error.code);
    if (expired.value.failed.length > 0)
      log.error("terms not ended", { error: `${expired.value.failed.length} noodremmen` });
    const released = await releaseHeld(ctx);
    if (!released.ok) throw new Error(released.error.code);
    const handbacks = await expireHandbacks(ctx);
    if (!handbacks.ok) throw new Error(handbacks.error.code);
    const closed = await closeLogDays(ctx);
    if (!closed.ok) throw new Error(closed.error.code);
    await purge(ctx);
  } catch (error) {
    log.error("clockwork failed", { error: describeFault(error) });
  }
}
