import { appendHandbackEvent, handbackById, handbacksOverdue } from "#db/brakes/handbacks";
import type { HandbackRow } from "#db/schema";
import type { MissingPart } from "#flows/noodrem/answer-check";
import { advanceHandback as advance } from "#flows/noodrem/handback/advance";
import type { Handback } from "#flows/noodrem/handback/assignment";
import type { HandbackEvent } from "#flows/noodrem/handback/machine";
import { fail, ok, type Result } from "#flows/result";
import type { Context } from "../../context";
import type { StaffActor } from "../actor";
import type { UseCaseError } from "../errors";
import { extendLog } from "../noodrem/noodrem-log";
import { refusePersonalData } from "../noodrem/refuse-personal-data";
import { orUnavailable } from "../or-unavailable";
import { mayAct } from "../permissions";
import { handbackColumns, handbackSituation, toHandbackEvent } from "./handback-row";
import { accessToHandback, showHandback } from "./show-handback";

export type HandbackAdvanceError =
  | UseCaseError
  | { readonly code: "too_thin"; readonly missing: readonly MissingPart[] }
  | { readonly code: "too_late" };

/**
 * The maker acts: takes it up, or answers. The answer is read by the organisation and, where it was for the Kamer, its
 * public words by everybody. Errors: `not_allowed`, `not_found`, `too_thin` with what is missing, `too_late` (the state
 * does not allow it), `conflict`, `bsn_found`, `personal_data_unconfirmed`.
 */
export async function answerHandback(
  ctx: Context,
  actor: StaffActor,
  id: string,
  event: Exclude<HandbackEvent, { type: "TERM_EXPIRED" }>,
): Promise<Result<void, HandbackAdvanceError>> {
  if (!mayAct(actor.role, "handback:answer")) return fail({ code: "not_allowed" });
  const content = event.type === "ANSWER" ? { outcome: event.outcome, answer: event.answer } : null;
  if (event.type === "ANSWER") {
    const { change, owner, alternatives, forThisPerson, weighing } = event.answer;
    const texts = [change, owner, alternatives, forThisPerson, ...weighing.map(({ why }) => why)];
    const clean = refusePersonalData(
      texts.map((text, nr) => ({ field: `answer.${nr}`, text })),
      false,
    );
    if (!clean.ok) return clean;
  }
  const done = await orUnavailable(async (): Promise<Result<void, HandbackAdvanceError>> => {
    const access = await accessToHandback(ctx, actor, id);
    if (!access.ok) return access;
    const { row, dataKey } = access.value;
    if (row.maker_id !== actor.organisationId) return fail({ code: "not_allowed" });
    const shown = await showHandback(ctx, actor, id);
    const handback = shown.ok ? shown.value.handback : null;
    const next = advance(handbackSituation(row), event, {
      role: actor.role,
      on: ctx.clock.today(),
      texts: handback ? longTexts(handback) : [],
    });
    if (!next.ok) {
      const { error } = next;
      if (error.code === "answer_incomplete") return fail({ code: "too_thin", missing: error.missing });
      return fail({ code: error.code === "not_allowed" ? "not_allowed" : "too_late" });
    }
    const log = extendLog(
      headOf(row),
      [{ type: event.type, role: actor.role, accountId: actor.accountId, content }],
      ctx.clock.now(),
      dataKey,
      ctx.keys,
    );
    const change = {
      ...handbackColumns(next.value),
      ...log.columns,
      ...(event.type === "ANSWER" && { public_answer: publicWords(event) }),
    };
    const stored = await ctx.db
      .transaction()
      .execute((trx) => appendHandbackEvent(trx, id, row.version, change, log.rows.map(toHandbackEvent)));
    return stored ? ok(undefined) : fail({ code: "conflict" });
  });
  return done.ok ? done.value : done;
}

/** Notes the silence of makers whose term ended before today; returns how many. A second run finds none. */
export async function expireHandbacks(
  ctx: Context,
): Promise<Result<{ readonly silent: number }, UseCaseError>> {
  const ids = await orUnavailable(() => handbacksOverdue(ctx.db, ctx.clock.today()));
  if (!ids.ok) return ids;
  let silent = 0;
  for (const id of ids.value) {
    const noted = await orUnavailable(() => expire(ctx, id));
    if (!noted.ok) return noted;
    if (noted.value) silent++;
  }
  return ok({ silent });
}

async function expire(ctx: Context, id: string): Promise<boolean> {
  const row = await handbackById(ctx.db, id);
  if (row === undefined) return false;
  const event = { type: "TERM_EXPIRED" } as const;
  const next = advance(handbackSituation(row), event, { role: "systeem", on: ctx.clock.today() });
  if (!next.ok) return false;
  const entry = { type: event.type, role: "systeem", accountId: null, content: null } as const;
  const log = extendLog(headOf(row), [entry], ctx.clock.now(), null, ctx.keys);
  const change = { ...handbackColumns(next.value), ...log.columns };
  return ctx.db
    .transaction()
    .execute((trx) => appendHandbackEvent(trx, id, row.version, change, log.rows.map(toHandbackEvent)));
}

const headOf = (row: HandbackRow) => ({ id: row.id, version: row.version, headHash: row.head_hash });

const longTexts = (handback: Handback): readonly string[] => [
  handback.assignment,
  handback.summary,
  handback.affected,
  handback.meanwhile,
  handback.needed,
];

/** What the Kamer reads: the change, or the reasons that weighed. */
const publicWords = ({ answer }: Extract<HandbackEvent, { type: "ANSWER" }>): string =>
  answer.kind === "comply" ? answer.change : answer.weighing.map(({ why }) => why).join("\n\n");
