import { silentOrganisations } from "#db/silence";
import { daysBetween } from "#flows/law/calendar/dates";
import { SILENT_RUNGS, WAITING_STATES } from "#flows/noodrem/states";
import { ok, type Result } from "#flows/result";
import type { Context } from "../../context";
import type { UseCaseError } from "../errors";
import { orUnavailable } from "../or-unavailable";

/** A smaller number could tell a neighbour that somebody they know filed a noodrem. */
export const FEWEST_SHOWN = 10;

export interface Silence {
  readonly name: string;
  /** Null when it is smaller than `FEWEST_SHOWN`: then only that there is silence is public. */
  readonly signals: number | null;
  /** Whole weeks that the longest waiting answer is late; null with `signals`. */
  readonly weeks: number | null;
}

/**
 * The public list of silence: every organisation that owes an answer past its term and past all reminders, by name and
 * never by rank. No total and no content: with a total, a number left out could be computed again.
 */
export async function listSilence(
  ctx: Pick<Context, "db" | "clock">,
): Promise<Result<readonly Silence[], UseCaseError>> {
  const rows = await orUnavailable(() => silentOrganisations(ctx.db, SILENT_RUNGS, WAITING_STATES));
  if (!rows.ok) return rows;
  const today = ctx.clock.today();
  return ok(
    rows.value.map(({ name, signals, since }) =>
      signals < FEWEST_SHOWN
        ? { name, signals: null, weeks: null }
        : { name, signals, weeks: Math.floor(Math.max(0, daysBetween(since, today)) / 7) },
    ),
  );
}
