import { toDomainError } from "#db/errors";
import { addHead, appendEntries, lastEntry, lastHead } from "#db/proof/public-log";
import { waitingReceipts } from "#db/proof/receipts";
import type { LocalDate } from "#flows/law/types";
import { daysAfter } from "#flows/proof/days";
import type { LogEntry, LogHead } from "#flows/proof/documents";
import { linked, signedHead } from "#flows/proof/make-log";
import type { Result } from "#flows/result";
import type { Context } from "../../context";
import { serverCrypto } from "../../sealing/signing";
import type { UseCaseError } from "../errors";
import { orUnavailable } from "../or-unavailable";
import { fromEntry, fromHead, toHead } from "./log-rows";

const AT_ONCE = 500;

/** How much was closed; `days` is 0 when there was nothing to do. */
export interface ClosedDays {
  readonly days: number;
  readonly entries: number;
}

/**
 * Closes every day that is over: adds its receipts to the public log, ordered by their hashes so that the order tells
 * nothing, and signs the end. A day without receipts gets a signed end too, so that a missing one shows. It can stop
 * anywhere and goes on at the next run. Two at once hinder nobody: the numbers are unique, so one of them stores nothing.
 */
export async function closeLogDays(
  ctx: Pick<Context, "db" | "clock" | "signer">,
): Promise<Result<ClosedDays, UseCaseError>> {
  let closed: ClosedDays = { days: 0, entries: 0 };
  return orUnavailable(async () => {
    const yesterday = daysAfter(ctx.clock.today(), -1);
    try {
      for (let day = await firstOpenDay(ctx, yesterday); day <= yesterday; day = daysAfter(day, 1)) {
        const entries = await addEntries(ctx, day);
        await addHead(ctx.db, fromHead(await headOf(ctx, day)));
        closed = { days: closed.days + 1, entries: closed.entries + entries };
      }
    } catch (error) {
      if (toDomainError(error)?.kind !== "unique") throw error;
    }
    return closed;
  });
}

async function firstOpenDay({ db }: Pick<Context, "db">, yesterday: LocalDate): Promise<LocalDate> {
  const head = await lastHead(db);
  if (head !== undefined) return daysAfter(head.head_on, 1);
  const [oldest] = await waitingReceipts(db, yesterday, 1);
  return oldest?.receipt_on ?? yesterday;
}

/** A receipt that was stored just after its day was closed comes in with the day after. */
async function addEntries(ctx: Pick<Context, "db">, day: LocalDate): Promise<number> {
  let added = 0;
  for (;;) {
    const batch = await waitingReceipts(ctx.db, day, AT_ONCE);
    if (batch.length === 0) return added;
    const last = await lastEntry(ctx.db);
    const entries: LogEntry[] = [];
    for (const { hash: receipt, kind, receipt_on, key_id: key, signature } of batch) {
      const before = entries.at(-1) ?? last;
      const open = { seq: (before?.seq ?? 0) + 1, kind, day: receipt_on, receipt, key, signature };
      entries.push(await linked(serverCrypto, open, before?.hash ?? ""));
    }
    await ctx.db.transaction().execute((trx) => appendEntries(trx, entries.map(fromEntry)));
    added += entries.length;
  }
}

async function headOf(ctx: Pick<Context, "db" | "clock" | "signer">, day: LocalDate): Promise<LogHead> {
  const [before, last] = [await lastHead(ctx.db), await lastEntry(ctx.db)];
  const end = { day, signedOn: ctx.clock.today(), size: last?.seq ?? 0, hash: last?.hash ?? "" };
  return signedHead(serverCrypto, ctx.signer, end, before === undefined ? null : toHead(before));
}
