import type { Transaction } from "kysely";
import { addJobs } from "#db/jobs";
import { appendEvents } from "#db/noodremmen";
import { addReceipts } from "#db/proof/receipts";
import type { DB, NoodremKeyRow } from "#db/schema";
import { type Acting, advance, type NoodremEffect, type NoodremSituation } from "#flows/noodrem/advance";
import { type NoodremEvent, NoodremEventSchema } from "#flows/noodrem/events";
import type { NoodremState } from "#flows/noodrem/states";
import { fail, ok, type Result } from "#flows/result";
import type { Context } from "../../context";
import type { Actor } from "../actor";
import { announceJobs } from "../delivery/announce";
import type { UseCaseError } from "../errors";
import { orUnavailable } from "../or-unavailable";
import { mayAct } from "../permissions";
import { momentOf } from "../professional/moment-of";
import { receiptsOfStep } from "../proof/receipts-for";
import { answerOf, reviewFor, withHints } from "./answer-review";
import { keyForNext, storeForward } from "./forward-step";
import { jobsFor } from "./jobs-for";
import { accessTo, rolesOf } from "./noodrem-access";
import { extendLog, type LogEvent } from "./noodrem-log";
import { columnsOf, situationOf } from "./noodrem-row";
import { refusePersonalData, type WrittenText } from "./refuse-personal-data";

export interface AdvanceOptions {
  /** The version that the actor was looking at; another one is a `conflict` at once. */
  readonly expectedVersion?: number;
  readonly personalDataConfirmed?: boolean;
  /** Stored in the same transaction, when the event is; what it throws undoes the event. */
  readonly also?: (trx: Transaction<DB>, advanced: Advanced) => Promise<void>;
}

export interface Advanced {
  readonly id: string;
  readonly state: NoodremState;
  readonly version: number;
}

/**
 * The only door through which a filed noodrem changes: one event, one transaction with its log, columns and jobs.
 * When somebody else was first it looks again once. A follower may leave `id` out; the code decides.
 * Errors: see `UseCaseError`; every one of them means that nothing changed.
 */
export async function advanceNoodrem(
  ctx: Context,
  actor: Actor,
  id: string | null,
  event: NoodremEvent,
  options: AdvanceOptions = {},
): Promise<Result<Advanced, UseCaseError>> {
  const parsed = NoodremEventSchema.safeParse(event);
  if (!parsed.success) {
    return fail({ code: "input_invalid", fields: parsed.error.issues.map((issue) => issue.path.join(".")) });
  }
  const { type } = parsed.data;
  if (!rolesOf(actor).some((role) => mayAct(role, `noodrem:${type}`))) return fail({ code: "not_allowed" });
  const clean = refusePersonalData(textsOf(parsed.data), options.personalDataConfirmed ?? false);
  if (!clean.ok) return clean;
  const tried = await orUnavailable(async () => {
    const first = await attempt(ctx, actor, id, parsed.data, options);
    return first === "lost" ? attempt(ctx, actor, id, parsed.data, options) : first;
  });
  if (!tried.ok) return tried;
  return tried.value === "lost" ? fail({ code: "conflict" }) : tried.value;
}

async function attempt(
  ctx: Context,
  actor: Actor,
  id: string | null,
  event: NoodremEvent,
  options: AdvanceOptions,
): Promise<Result<Advanced, UseCaseError> | "lost"> {
  const access = await accessTo(ctx, actor, id);
  if (!access.ok) {
    if (access.error.code === "code_unknown") await ctx.codeGuesses.wrong("code");
    return access;
  }
  const { row, dataKey, role, accountId } = access.value;
  if (options.expectedVersion !== undefined && options.expectedVersion !== row.version)
    return fail({ code: "conflict" });
  const content = sealedPart(event);
  if (content !== null && dataKey === null)
    return fail({ code: "not_possible_now", state: row.state, event: event.type });

  const answer = answerOf(event);
  const review = answer && (await reviewFor(ctx, access.value, answer));
  const steps: LogEvent[] = [{ type: event.type, role, accountId, content }];
  let next = step(situationOf(row), event, {
    role,
    person: accountId,
    on: ctx.clock.today(),
    ...(review && {
      signalTexts: review.signalTexts,
      earlierTexts: review.earlier.map(({ text }) => text),
      prepared: review.prepared,
    }),
  });
  if (!next.ok && next.error.code === "answer_incomplete" && answer && review)
    return fail(withHints(next.error, answer, review));
  if (!next.ok) return next;
  let effects = next.value.effects;
  let key: NoodremKeyRow | null = null;
  if (event.type === "FORWARD") {
    const moved = await keyForNext(ctx, access.value, event.organisationId);
    if (!moved.ok) return moved;
    key = moved.value;
    steps.push({ type: "DELIVER", role: "systeem", accountId: null, content: null });
    next = step(next.value, { type: "DELIVER" }, { role: "systeem", on: ctx.clock.today() });
    if (!next.ok) return next;
    effects = [...effects, ...next.value.effects];
  }
  const now = momentOf(row.kind, ctx.clock);
  const log = extendLog(
    { id: row.id, version: row.version, headHash: row.head_hash },
    steps,
    now,
    dataKey,
    ctx.keys,
  );
  const change = {
    ...columnsOf(next.value),
    ...log.columns,
    ...(key !== null && { organisation_id: key.recipient }),
  };
  const receipts = await receiptsOfStep(ctx, access.value, log.rows, next.value.state);
  const advanced = { id: row.id, state: next.value.state, version: log.columns.version };
  const stored = await ctx.db.transaction().execute(async (trx) => {
    if (!(await appendEvents(trx, row.id, row.version, change, log.rows))) return false;
    await addReceipts(trx, receipts);
    await storeForward(trx, access.value, key, log.rows, ctx.clock.today());
    await addJobs(trx, jobsFor(row.id, effects, now, row.kind));
    await addJobs(trx, announceJobs(row, key?.recipient ?? null, log.rows, ctx.clock));
    await options.also?.(trx, advanced);
    return true;
  });
  return stored ? ok(advanced) : "lost";
}

type Step = NoodremSituation & { readonly effects: readonly NoodremEffect[] };

const step = (situation: NoodremSituation, event: NoodremEvent, acting: Acting): Result<Step, UseCaseError> =>
  advance(situation, event, acting);

/** What only the parties may read: everything of an event but its type. */
function sealedPart({ type: _, ...content }: NoodremEvent): object | null {
  return Object.keys(content).length === 0 ? null : content;
}

function textsOf(event: NoodremEvent): readonly WrittenText[] {
  // A name comes here sealed.
  if (event.type === "DISCLOSE") return [];
  if (!("answer" in event)) {
    const { type: _, ...content } = event;
    return Object.entries(content)
      .filter(([field]) => field !== "organisationId")
      .map(([field, text]) => ({ field, text }));
  }
  const { change, owner, alternatives, forThisPerson, weighing } = event.answer;
  return [
    { field: "change", text: change },
    { field: "owner", text: owner },
    ...weighing.map(({ why }, index) => ({ field: `weighing.${index}.why`, text: why })),
    { field: "alternatives", text: alternatives },
    { field: "forThisPerson", text: forThisPerson },
  ];
}
