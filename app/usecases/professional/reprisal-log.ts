import { deleteReprisalLog, putReprisalLog, reprisalLog } from "#db/brakes/reprisal-logs";
import type { LocalDate } from "#flows/law/types";
import { fail, ok, type Result } from "#flows/result";
import type { Context } from "../../context";
import { lookupHash, secretKey } from "../../sealing/keys";
import { openJson, sealJson } from "../../sealing/seal";
import type { Secret } from "../../sealing/secret-code";
import type { UseCaseError } from "../errors";
import { orUnavailable } from "../or-unavailable";

/** What somebody did to the source after they signalled, as the source wrote it down. */
export interface ReprisalNote {
  readonly on: LocalDate;
  readonly text: string;
}

const PLACE = "reprisal-log";
const LONGEST_NOTE = 4000;
const MOST_NOTES = 200;
/** All notes together have this size or a multiple of it. */
const LOG_BYTES = 8_192;
const YEARS_KEPT = 3;

/** The notes under this code, oldest first; empty when there are none. Only the code opens them. */
export async function readReprisals(
  ctx: Pick<Context, "db">,
  code: Secret,
): Promise<Result<readonly ReprisalNote[], UseCaseError>> {
  const read = await orUnavailable(() => reprisalLog(ctx.db, lookupHash(code, "reprisal")));
  if (!read.ok) return read;
  if (read.value === undefined) return ok([]);
  const opened = openJson<readonly ReprisalNote[]>(secretKey(code, "reprisal"), PLACE, read.value);
  return opened.ok ? ok(opened.value) : fail({ code: "code_unknown" });
}

/** Adds a note of today. They are kept for three full years after the last one, to the end of a year. */
export async function addReprisal(
  ctx: Pick<Context, "db" | "clock">,
  code: Secret,
  text: string,
): Promise<Result<void, UseCaseError>> {
  const note = text.trim();
  if (note === "" || note.length > LONGEST_NOTE) return fail({ code: "input_invalid", fields: ["text"] });
  const before = await readReprisals(ctx, code);
  if (!before.ok) return before;
  if (before.value.length >= MOST_NOTES) return fail({ code: "too_large" });
  const today = ctx.clock.today();
  const notes = [...before.value, { on: today, text: note }];
  const keepUntil = `${Number(today.slice(0, 4)) + YEARS_KEPT}-12-31`;
  return orUnavailable(() =>
    putReprisalLog(
      ctx.db,
      lookupHash(code, "reprisal"),
      sealJson(secretKey(code, "reprisal"), PLACE, notes, LOG_BYTES),
      keepUntil,
    ),
  );
}

/** Removes all notes at once. */
export const eraseReprisals = (ctx: Pick<Context, "db">, code: Secret): Promise<Result<void, UseCaseError>> =>
  orUnavailable(() => deleteReprisalLog(ctx.db, lookupHash(code, "reprisal")));
