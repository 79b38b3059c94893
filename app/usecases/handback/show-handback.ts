import { handbackEvents, handbackKey, handbackOf, handbacksOf } from "#db/brakes/handbacks";
import { firstBreak, headText } from "#db/event-chain";
import { findOrganisation } from "#db/organisations";
import type { HandbackRow } from "#db/schema";
import type { LocalDate } from "#flows/law/types";
import type { Answer } from "#flows/noodrem/answer-check";
import type { Handback } from "#flows/noodrem/handback/assignment";
import type { HandbackOutcome, HandbackState } from "#flows/noodrem/handback/machine";
import { fail, ok, type Result } from "#flows/result";
import type { Context } from "../../context";
import { unwrapForOrganisation } from "../../sealing/data-key";
import type { StaffActor } from "../actor";
import type { UseCaseError } from "../errors";
import { contentOf } from "../noodrem/noodrem-log";
import { orUnavailable } from "../or-unavailable";
import { mayAct } from "../permissions";
import { fromHandbackEvent } from "./handback-row";

export interface HandbackSummary {
  readonly id: string;
  readonly title: string;
  readonly state: HandbackState;
  readonly handedBackOn: LocalDate;
  readonly answerBy: LocalDate;
  readonly silent: boolean;
  /** Must this actor's organisation answer it? */
  readonly isMaker: boolean;
}

export interface HandbackView extends HandbackSummary {
  readonly giver: string;
  readonly maker: string;
  readonly handback: Handback | null;
  readonly answer: { readonly outcome: HandbackOutcome; readonly answer: Answer } | null;
  readonly log: readonly { readonly seq: number; readonly type: string; readonly on: LocalDate }[];
  readonly isIntact: boolean;
}

/** A handback that is this actor's, with the key that opens it. Error `not_found` for everybody else. */
export async function accessToHandback(
  ctx: Pick<Context, "db" | "keys">,
  actor: StaffActor,
  id: string,
): Promise<Result<{ readonly row: HandbackRow; readonly dataKey: Buffer }, UseCaseError>> {
  const row = await handbackOf(ctx.db, actor.organisationId, id);
  const wrapped = row && (await handbackKey(ctx.db, id, actor.organisationId));
  const key = wrapped && unwrapForOrganisation(wrapped, ctx.keys, actor.organisationId, id);
  return row !== undefined && typeof key === "object" && key.ok
    ? ok({ row, dataKey: key.value })
    : fail({ code: "not_found" });
}

/** What this organisation handed back, or has to answer. */
export async function listHandbacks(
  ctx: Pick<Context, "db">,
  actor: StaffActor,
): Promise<Result<readonly HandbackSummary[], UseCaseError>> {
  if (!mayAct(actor.role, "handback:read")) return fail({ code: "not_allowed" });
  const rows = await orUnavailable(() => handbacksOf(ctx.db, actor.organisationId));
  return rows.ok ? ok(rows.value.map((row) => summaryOf(row, actor))) : rows;
}

/** Everything about one, for its two parties. */
export async function showHandback(
  ctx: Pick<Context, "db" | "keys">,
  actor: StaffActor,
  id: string,
): Promise<Result<HandbackView, UseCaseError>> {
  if (!mayAct(actor.role, "handback:read")) return fail({ code: "not_allowed" });
  const shown = await orUnavailable(async (): Promise<Result<HandbackView, UseCaseError>> => {
    const access = await accessToHandback(ctx, actor, id);
    if (!access.ok) return access;
    const { row, dataKey } = access.value;
    const events = (await handbackEvents(ctx.db, id)).map(fromHandbackEvent);
    const [giver, maker] = await Promise.all(
      [row.organisation_id, row.maker_id].map((organisation) => findOrganisation(ctx.db, organisation)),
    );
    const [first] = events;
    const answered = events.findLast(({ type }) => type === "ANSWER");
    return ok({
      ...summaryOf(row, actor),
      giver: giver?.name ?? row.organisation_id,
      maker: maker?.name ?? row.maker_id,
      handback: first ? contentOf<Handback>(first, dataKey) : null,
      answer: answered ? contentOf<NonNullable<HandbackView["answer"]>>(answered, dataKey) : null,
      log: events.map(({ seq, type, at }) => ({ seq, type, on: at.slice(0, 10) })),
      isIntact:
        firstBreak(events, row) === null &&
        ctx.keys.isHeadMark(headText(row.id, row.version, row.head_hash), row.head_mark),
    });
  });
  return shown.ok ? shown.value : shown;
}

const summaryOf = (row: HandbackRow, actor: StaffActor): HandbackSummary => ({
  id: row.id,
  title: row.title,
  state: row.state,
  handedBackOn: row.handed_back_on,
  answerBy: row.answer_by,
  silent: row.silent === 1,
  isMaker: row.maker_id === actor.organisationId,
});
