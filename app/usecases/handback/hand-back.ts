import { randomUUID } from "node:crypto";
import { countHandbacks, handbackByIdempotency, insertHandback, policyOwners } from "#db/brakes/handbacks";
import { toDomainError } from "#db/errors";
import type { HandbackRow } from "#db/schema";
import { beginHandback } from "#flows/noodrem/handback/advance";
import {
  checkHandback,
  type Handback,
  type HandbackGap,
  HandbackSchema,
} from "#flows/noodrem/handback/assignment";
import { HANDBACK_MACHINE_VERSION, UPHELD_STATES } from "#flows/noodrem/handback/machine";
import { type HandbackTerms, handbackTermsOn } from "#flows/noodrem/handback/terms";
import { fail, ok, type Result } from "#flows/result";
import type { Context } from "../../context";
import { drawDataKey, wrapForOrganisation } from "../../sealing/data-key";
import { idempotencyHash } from "../../sealing/keys";
import { parseSecret } from "../../sealing/secret-code";
import type { StaffActor } from "../actor";
import type { UseCaseError } from "../errors";
import { extendLog } from "../noodrem/noodrem-log";
import { refusePersonalData } from "../noodrem/refuse-personal-data";
import { orUnavailable } from "../or-unavailable";
import { mayAct } from "../permissions";
import { handbackColumns, toHandbackEvent } from "./handback-row";

/** `too_light`: everything that is missing. `no_calls_left`: this year's number is used up. */
export type HandBackError =
  | UseCaseError
  | { readonly code: "too_light"; readonly gaps: readonly HandbackGap[] }
  | { readonly code: "no_calls_left" };

/** How many calls an organisation has in a calendar year, and how many are left; upheld ones do not count. */
export interface Calls {
  readonly perYear: number;
  readonly left: number;
}

export async function callsLeft(
  ctx: Pick<Context, "db" | "clock">,
  organisationId: string,
): Promise<Result<Calls, UseCaseError>> {
  const today = ctx.clock.today();
  const { callsPerYear } = termsOf(today);
  const year = today.slice(0, 4);
  const period = { from: `${year}-01-01`, until: `${year}-12-31` };
  const used = await orUnavailable(() => countHandbacks(ctx.db, organisationId, period, UPHELD_STATES));
  if (!used.ok) return used;
  return ok({ perYear: callsPerYear, left: Math.max(0, callsPerYear - used.value) });
}

/** Who can be asked to take an assignment back. */
export const listMakers = (ctx: Pick<Context, "db">) => orUnavailable(() => policyOwners(ctx.db));

/**
 * Hands an assignment back to its maker, signed by the leadership; one durable commit, once for each idempotency key.
 * Errors: `not_allowed`, `input_invalid`, `bsn_found`, `personal_data_unconfirmed`, `too_light`, `no_calls_left`.
 */
export async function handBack(
  ctx: Context,
  actor: StaffActor,
  input: { readonly idempotencyKey: string; readonly handback: Handback },
): Promise<Result<{ readonly id: string }, HandBackError>> {
  if (!mayAct(actor.role, "handback:give")) return fail({ code: "not_allowed" });
  const key = parseSecret(input.idempotencyKey);
  const parsed = HandbackSchema.safeParse(input.handback);
  if (!key.ok || !parsed.success) return fail({ code: "input_invalid", fields: [] });
  const gaps = checkHandback(parsed.data);
  if (gaps.length > 0) return fail({ code: "too_light", gaps });
  const clean = refusePersonalData(textsOf(parsed.data), false);
  if (!clean.ok) return clean;
  const hash = idempotencyHash(key.value);
  const done = await orUnavailable(async (): Promise<Result<{ readonly id: string }, HandBackError>> => {
    const before = await handbackByIdempotency(ctx.db, hash);
    if (before !== undefined) return ok({ id: before.id });
    const calls = await callsLeft(ctx, actor.organisationId);
    if (!calls.ok) return calls;
    if (calls.value.left === 0) return fail({ code: "no_calls_left" });
    try {
      return await store(ctx, actor, hash, parsed.data);
    } catch (error) {
      const first =
        toDomainError(error)?.kind === "unique" ? await handbackByIdempotency(ctx.db, hash) : undefined;
      if (first === undefined) throw error;
      return ok({ id: first.id });
    }
  });
  return done.ok ? done.value : done;
}

async function store(
  ctx: Context,
  actor: StaffActor,
  idempotency: string,
  handback: Handback,
): Promise<Result<{ readonly id: string }, HandBackError>> {
  const maker = (await policyOwners(ctx.db)).find(({ id }) => id === handback.makerId);
  if (maker === undefined || maker.id === actor.organisationId)
    return fail({ code: "input_invalid", fields: ["makerId"] });
  const [id, dataKey, today] = [randomUUID(), drawDataKey(), ctx.clock.today()];
  const log = extendLog(
    { id, version: 0, headHash: "" },
    [{ type: "HAND_BACK", role: "leiding", accountId: actor.accountId, content: handback }],
    ctx.clock.now(),
    dataKey,
    ctx.keys,
  );
  const row: HandbackRow = {
    id,
    idempotency_hash: idempotency,
    organisation_id: actor.organisationId,
    maker_id: maker.id,
    maker_kind: maker.kind,
    title: handback.title,
    summary: handback.summary,
    public_answer: null,
    machine_version: HANDBACK_MACHINE_VERSION,
    ...handbackColumns(beginHandback(today, termsOf(today))),
    ...log.columns,
  };
  const keys = [actor.organisationId, maker.id].map((recipient) => ({
    handback_id: id,
    recipient,
    wrapped: wrapForOrganisation(dataKey, ctx.keys, recipient, id),
  }));
  await ctx.db.transaction().execute((trx) => insertHandback(trx, row, log.rows.map(toHandbackEvent), keys));
  return ok({ id });
}

function termsOf(today: string): HandbackTerms {
  const terms = handbackTermsOn(today);
  if (!terms.ok) throw new Error("no terms are known for today");
  return terms.value;
}

const textsOf = ({
  title,
  summary,
  assignment,
  grounds,
  rungsTold,
  affected,
  meanwhile,
  needed,
}: Handback) => [
  ...Object.entries({ title, summary, assignment, rungsTold, affected, meanwhile, needed }).map(
    ([field, text]) => ({
      field,
      text,
    }),
  ),
  ...grounds.map(({ why }, nr) => ({ field: `grounds.${nr}.why`, text: why })),
];
