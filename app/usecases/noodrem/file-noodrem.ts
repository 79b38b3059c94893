import { randomUUID } from "node:crypto";
import { deleteDraft } from "#db/drafts";
import { toDomainError } from "#db/errors";
import { addJobs } from "#db/jobs";
import { eventsOf, findByIdempotency, insertNoodrem, wrappedKey } from "#db/noodremmen";
import { addReceipts } from "#db/proof/receipts";
import type { NoodremRow } from "#db/schema";
import type { LocalDate } from "#flows/law/types";
import { advance, begin } from "#flows/noodrem/advance";
import { MACHINE_VERSION } from "#flows/noodrem/machine";
import { type SignalInput, SignalSchema } from "#flows/noodrem/signal";
import { termsFor } from "#flows/noodrem/terms";
import { fail, ok, type Result } from "#flows/result";
import type { Context } from "../../context";
import { drawDataKey, unwrapForFollower, wrapForFollower, wrapForOrganisation } from "../../sealing/data-key";
import { followCode, idempotencyHash, lookupHash, secretKey } from "../../sealing/keys";
import { parseSecret, type Secret } from "../../sealing/secret-code";
import { announceJobs } from "../delivery/announce";
import type { UseCaseError } from "../errors";
import { orUnavailable } from "../or-unavailable";
import { receiptsFor } from "../proof/receipts-for";
import { jobsFor } from "./jobs-for";
import { contentOf, extendLog } from "./noodrem-log";
import { columnsOf } from "./noodrem-row";
import { receiverOf } from "./receiver";
import { refusePersonalData, type WrittenText } from "./refuse-personal-data";

export interface FileNoodremInput {
  /** 130 random bits from `drawSecret`, put in the form when it is shown: who holds it can show the receipt again. */
  readonly idempotencyKey: string;
  readonly signal: SignalInput;
  /** The person saw what was found in their text and leaves it. */
  readonly personalDataConfirmed: boolean;
  /** A saved draft that is erased with the filing. */
  readonly draftCode?: Secret;
}

export interface Receipt {
  readonly id: string;
  /** Opens the noodrem. It is derived from the idempotency key and stored nowhere. */
  readonly code: Secret;
  readonly organisationId: string;
  readonly filedOn: LocalDate;
  readonly acknowledgeBy: LocalDate;
  readonly answerBy: LocalDate;
  /** It was filed before with this key: `changed` when the text was another one then, and that one counts. */
  readonly repeated: "no" | "same" | "changed";
}

/**
 * Files a noodrem and delivers it, in one durable commit. The same idempotency key always gives the same receipt,
 * also five times at once, after a reload or after a crash. Nothing is stored when the result is an error.
 * Errors: `input_invalid`, `bsn_found`, `personal_data_unconfirmed`, `storage_unavailable`.
 */
export async function fileNoodrem(
  ctx: Context,
  input: FileNoodremInput,
): Promise<Result<Receipt, UseCaseError>> {
  const key = parseSecret(input.idempotencyKey);
  if (!key.ok) return fail({ code: "input_invalid", fields: ["idempotencyKey"] });
  const parsed = SignalSchema.safeParse(input.signal);
  if (!parsed.success) {
    return fail({ code: "input_invalid", fields: parsed.error.issues.map((issue) => issue.path.join(".")) });
  }
  const clean = refusePersonalData(textsOf(parsed.data), input.personalDataConfirmed);
  if (!clean.ok) return clean;
  return flat(
    await orUnavailable(async () => {
      const before = await findByIdempotency(ctx.db, idempotencyHash(key.value));
      if (before !== undefined) return ok(await repeated(ctx, key.value, before, parsed.data));
      try {
        return await store(ctx, key.value, parsed.data, input.draftCode);
      } catch (error) {
        // Which of the two unique columns is named first differs by engine; both come from the same key.
        if (toDomainError(error)?.kind !== "unique") throw error;
        const first = await findByIdempotency(ctx.db, idempotencyHash(key.value));
        if (first === undefined) throw error;
        return ok(await repeated(ctx, key.value, first, parsed.data));
      }
    }),
  );
}

const flat = <T, E>(result: Result<Result<T, E>, E>): Result<T, E> => (result.ok ? result.value : result);

async function store(
  ctx: Context,
  key: Secret,
  signal: SignalInput,
  draftCode: Secret | undefined,
): Promise<Result<Receipt, UseCaseError>> {
  const [today, now, id, code] = [ctx.clock.today(), ctx.clock.now(), randomUUID(), followCode(key)];
  const terms = termsFor({
    on: today,
    kind: "burger",
    agencyId: signal.agencyId,
    decisionTypeId: signal.decisionTypeId,
  });
  if (!terms.ok) throw new Error("no terms are known for today");
  const receiver = await receiverOf(ctx, signal.agencyId);
  const delivered = advance(begin(today, terms.value), { type: "DELIVER" }, { role: "systeem", on: today });
  if (!delivered.ok) throw new Error("a new noodrem cannot be delivered");

  const dataKey = drawDataKey();
  const log = extendLog(
    { id, version: 0, headHash: "" },
    [
      { type: "FILE", role: "burger", accountId: null, content: signal },
      { type: "DELIVER", role: "systeem", accountId: null, content: null },
    ],
    now,
    dataKey,
    ctx.keys,
  );
  const row: NoodremRow = {
    id,
    lookup_hash: lookupHash(code, "noodrem"),
    idempotency_hash: idempotencyHash(key),
    kind: "burger",
    organisation_id: receiver.id,
    agency_id: signal.agencyId,
    decision_type_id: signal.decisionTypeId,
    level: signal.level,
    principles: JSON.stringify(signal.principles),
    lang: signal.lang,
    machine_version: MACHINE_VERSION,
    erased_on: null,
    ...columnsOf(delivered.value),
    ...log.columns,
  };
  const keys = [
    {
      noodrem_id: id,
      recipient: "follower",
      wrapped: wrapForFollower(dataKey, secretKey(code, "noodrem"), id),
    },
    {
      noodrem_id: id,
      recipient: receiver.id,
      wrapped: wrapForOrganisation(dataKey, ctx.keys, receiver.id, id),
    },
  ];
  const step = { noodremId: id, receiver, dataKey, rows: log.rows, from: null, to: row.state };
  const receipts = await receiptsFor(ctx, ctx.db, step);
  await ctx.db.transaction().execute(async (trx) => {
    await insertNoodrem(trx, row, log.rows, keys);
    await addReceipts(trx, receipts);
    await addJobs(trx, jobsFor(id, delivered.value.effects, now, "burger"));
    await addJobs(trx, announceJobs(row, null, log.rows, ctx.clock));
    if (draftCode !== undefined) await deleteDraft(trx, lookupHash(draftCode, "draft"));
  });
  return ok(receiptOf(row, code, "no"));
}

async function repeated(ctx: Context, key: Secret, row: NoodremRow, signal: SignalInput): Promise<Receipt> {
  const code = followCode(key);
  const wrapped = await wrappedKey(ctx.db, row.id, "follower");
  const dataKey =
    wrapped === undefined ? null : unwrapForFollower(wrapped, secretKey(code, "noodrem"), row.id);
  const [first] = await eventsOf(ctx.db, row.id);
  const filed = first && dataKey?.ok ? contentOf<SignalInput>(first, dataKey.value) : null;
  const isSame = filed !== null && JSON.stringify(filed) === JSON.stringify(signal);
  return receiptOf(row, code, isSame ? "same" : "changed");
}

const receiptOf = (row: NoodremRow, code: Secret, repeated: Receipt["repeated"]): Receipt => ({
  id: row.id,
  code,
  organisationId: row.organisation_id,
  filedOn: row.filed_on,
  acknowledgeBy: row.acknowledge_by,
  answerBy: row.answer_by,
  repeated,
});

const textsOf = (signal: SignalInput): readonly WrittenText[] => [
  { field: "story", text: signal.story },
  { field: "wish", text: signal.wish },
  { field: "contact", text: signal.contact ?? "", isForContact: true },
  ...signal.facts.map((fact, index) => ({ field: `facts.${index}.answer`, text: fact.answer })),
];
