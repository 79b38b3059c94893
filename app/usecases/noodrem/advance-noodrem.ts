import { addJobs } from "#db/jobs";
import { appendEvents, eventsOf, moveKey } from "#db/noodremmen";
import { findOrganisation } from "#db/organisations";
import type { NoodremKeyRow } from "#db/schema";
import { advance, type NoodremEffect, type NoodremSituation } from "#flows/noodrem/advance";
import { type NoodremEvent, NoodremEventSchema, type NoodremRole } from "#flows/noodrem/events";
import type { SignalInput } from "#flows/noodrem/signal";
import type { NoodremState } from "#flows/noodrem/states";
import { fail, ok, type Result } from "#flows/result";
import type { Context } from "../../context";
import { wrapForOrganisation } from "../../sealing/data-key";
import type { Actor } from "../actor";
import type { UseCaseError } from "../errors";
import { orUnavailable } from "../or-unavailable";
import { mayAct } from "../permissions";
import { jobsFor } from "./jobs-for";
import { type Access, accessTo, roleOf } from "./noodrem-access";
import { contentOf, extendLog, type LogEvent } from "./noodrem-log";
import { columnsOf, situationOf } from "./noodrem-row";
import { refusePersonalData, type WrittenText } from "./refuse-personal-data";

export interface AdvanceOptions {
  /** The version that the actor was looking at; another one is a `conflict` at once. */
  readonly expectedVersion?: number;
  readonly personalDataConfirmed?: boolean;
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
  if (!mayAct(roleOf(actor), `noodrem:${parsed.data.type}`)) return fail({ code: "not_allowed" });
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

  const signalTexts = "answer" in event ? await textsOfSignal(ctx, access.value) : [];
  const steps: LogEvent[] = [{ type: event.type, role, accountId, content }];
  let next = step(situationOf(row), event, { role, on: ctx.clock.today(), signalTexts });
  if (!next.ok) return next;
  let effects = next.value.effects;
  let key: NoodremKeyRow | null = null;
  if (event.type === "FORWARD") {
    const moved = await forwarded(ctx, access.value, event.organisationId);
    if (!moved.ok) return moved;
    key = moved.value;
    steps.push({ type: "DELIVER", role: "systeem", accountId: null, content: null });
    next = step(next.value, { type: "DELIVER" }, { role: "systeem", on: ctx.clock.today() });
    if (!next.ok) return next;
    effects = [...effects, ...next.value.effects];
  }
  const now = ctx.clock.now();
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
  const stored = await ctx.db.transaction().execute(async (trx) => {
    if (!(await appendEvents(trx, row.id, row.version, change, log.rows))) return false;
    if (key !== null) await moveKey(trx, key, row.organisation_id);
    await addJobs(trx, jobsFor(row.id, effects, now));
    return true;
  });
  return stored ? ok({ id: row.id, state: next.value.state, version: log.columns.version }) : "lost";
}

type Step = NoodremSituation & { readonly effects: readonly NoodremEffect[] };

const step = (
  situation: NoodremSituation,
  event: NoodremEvent,
  acting: { readonly role: NoodremRole; readonly on: string; readonly signalTexts?: readonly string[] },
): Result<Step, UseCaseError> => advance(situation, event, acting);

/** The data key for the new receiver, who must exist and must not be the old one. */
async function forwarded(
  ctx: Context,
  { row, dataKey }: Access,
  to: string,
): Promise<Result<NoodremKeyRow, UseCaseError>> {
  const organisation = await findOrganisation(ctx.db, to);
  if (organisation?.receives !== 1 || to === row.organisation_id || dataKey === null) {
    return fail({ code: "input_invalid", fields: ["organisationId"] });
  }
  return ok({
    noodrem_id: row.id,
    recipient: to,
    wrapped: wrapForOrganisation(dataKey, ctx.keys, to, row.id),
  });
}

/** An answer that only repeats what the person wrote is no answer. */
async function textsOfSignal(ctx: Context, { row, dataKey }: Access): Promise<readonly string[]> {
  const [first] = await eventsOf(ctx.db, row.id);
  const signal = first && contentOf<SignalInput>(first, dataKey);
  return signal ? [signal.story, signal.wish].filter((text) => text !== "") : [];
}

/** What only the parties may read: everything of an event but its type. */
function sealedPart({ type: _, ...content }: NoodremEvent): object | null {
  return Object.keys(content).length === 0 ? null : content;
}

function textsOf(event: NoodremEvent): readonly WrittenText[] {
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
