import type { Context } from "../context";
import { describeFault, type Log } from "../log.server";
import type { Post } from "../usecases/delivery/post";
import { sendDue } from "../usecases/delivery/send-due";
import { spreadJobs } from "../usecases/delivery/spread-jobs";

const PAUSE = 5_000;

/**
 * Delivers what events asked for: every few seconds jobs become messages, and messages that are due leave. All of it
 * stands in the database, so nothing is lost by a stop, and a second instance does no harm. Returns a function that
 * stops it after the attempts that run.
 */
export function startDelivery(ctx: Context, log: Log, post: Post): () => Promise<void> {
  let running = Promise.resolve();
  let busy = false;
  const turn = () => {
    if (busy) return;
    busy = true;
    running = work(ctx, log, post).finally(() => {
      busy = false;
    });
  };
  turn();
  const timer = setInterval(turn, PAUSE);
  timer.unref();
  return async () => {
    clearInterval(timer);
    await running;
  };
}

async function work(ctx: Context, log: Log, post: Post): Promise<void> {
  try {
    for (let done = 1; done > 0; ) done = await spreadJobs(ctx);
    for (let sent = 1; sent > 0; ) sent = await sendDue(ctx, post);
  } catch (error) {
    log.error("delivery failed", { error: describeFault(error) });
  }
}
