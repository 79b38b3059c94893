import { type OverdueCursor, overdue } from "#db/noodremmen";
import type { LocalDate } from "#flows/law/types";
import { ok, type Result } from "#flows/result";
import type { Context } from "../../context";
import { SYSTEM } from "../actor";
import type { UseCaseError } from "../errors";
import { orUnavailable } from "../or-unavailable";
import { advanceNoodrem } from "./advance-noodrem";

const AT_ONCE = 200;

export interface Expired {
  readonly moved: number;
  /** Ids that could not be moved now; they are tried again at the next run, and hold nobody else up. */
  readonly failed: readonly string[];
}

/**
 * Sends `TERM_EXPIRED` to every noodrem whose term ended before today, in batches, the longest waiting first. Running
 * it twice on one day does nothing the second time, and two at once share the work: the version of each noodrem lets
 * one of them through. After days of standing still each climbs one rung, so nobody is surprised by six at once.
 */
export async function expireTerms(ctx: Context): Promise<Result<Expired, UseCaseError>> {
  const today = ctx.clock.today();
  const failed: string[] = [];
  let moved = 0;
  let after: OverdueCursor | null = null;
  do {
    const batch = await nextBatch(ctx, today, after);
    if (!batch.ok) return batch;
    for (const { id } of batch.value) {
      const outcome = await expire(ctx, id);
      if (outcome === "moved") moved++;
      if (outcome === "failed") failed.push(id);
    }
    after = batch.value.at(-1) ?? null;
  } while (after !== null);
  return ok({ moved, failed });
}

const nextBatch = (
  ctx: Context,
  today: LocalDate,
  after: OverdueCursor | null,
): Promise<Result<readonly OverdueCursor[], UseCaseError>> =>
  orUnavailable(() => overdue(ctx.db, today, AT_ONCE, after));

/** One that throws must not stop the others: each is somebody's term. */
async function expire(ctx: Context, id: string): Promise<"moved" | "done" | "failed"> {
  try {
    const advanced = await advanceNoodrem(ctx, SYSTEM, id, { type: "TERM_EXPIRED" });
    if (advanced.ok) return "moved";
    return advanced.error.code === "not_possible_now" || advanced.error.code === "conflict"
      ? "done"
      : "failed";
  } catch {
    return "failed";
  }
}
