import { eventsOf, wrappedKey } from "#db/noodremmen";
import { promisesOf } from "#db/promises";
import type { NoodremRow } from "#db/schema";
import type { Answer } from "#flows/noodrem/answer-check";
import { fail, ok, type Result } from "#flows/result";
import type { Context } from "../../context";
import { unwrapForOrganisation } from "../../sealing/data-key";
import type { StaffActor } from "../actor";
import type { UseCaseError } from "../errors";
import { contentOf } from "../noodrem/noodrem-log";
import { type NoodremSummary, summaryOf } from "../noodrem/noodrem-view";
import { orUnavailable } from "../or-unavailable";
import { mayAct } from "../permissions";

const MOST = 100;

/** A promise as the organisation gave it. `isLate`: its day has passed and nothing was shown. */
export interface PromiseView extends NoodremSummary {
  /** What was promised: a change, or to look again; null once erased. */
  readonly answer: Answer | null;
  readonly isLate: boolean;
}

/** What the actor's organisation promised and has not settled, the first day on top. Error `not_allowed` by role. */
export async function listPromises(
  ctx: Context,
  actor: StaffActor,
): Promise<Result<readonly PromiseView[], UseCaseError>> {
  if (!mayAct(actor.role, "inbox:list")) return fail({ code: "not_allowed" });
  const today = ctx.clock.today();
  const read = await orUnavailable(async () => {
    const rows = await promisesOf(ctx.db, actor.organisationId, MOST);
    return Promise.all(
      rows.map(async (row) => ({
        ...summaryOf(row),
        answer: await givenAnswer(ctx, actor.organisationId, row),
        isLate: row.state !== "nagekomen" && row.promise_by !== null && row.promise_by < today,
      })),
    );
  });
  return read.ok ? ok(read.value) : read;
}

async function givenAnswer(ctx: Context, organisationId: string, row: NoodremRow): Promise<Answer | null> {
  const wrapped = await wrappedKey(ctx.db, row.id, organisationId);
  if (wrapped === undefined) return null;
  const key = unwrapForOrganisation(wrapped, ctx.keys, organisationId, row.id);
  const given = (await eventsOf(ctx.db, row.id)).findLast(
    ({ type }) => type === "ANSWER" || type === "RECONSIDER",
  );
  return (given && key.ok && contentOf<{ answer: Answer }>(given, key.value)?.answer) || null;
}
