import { randomInt, randomUUID } from "node:crypto";
import { heldByIdempotency, putHeldFiling } from "#db/brakes/held-filings";
import { toDomainError } from "#db/errors";
import { findByIdempotency } from "#db/noodremmen";
import { type SignalInput, SignalSchema } from "#flows/noodrem/signal";
import { releaseHour } from "#flows/noodrem/source/release";
import { fail, ok, type Result } from "#flows/result";
import type { Context } from "../../context";
import { drawDataKey, wrapForFollower } from "../../sealing/data-key";
import { followCode, idempotencyHash, lookupHash, secretKey } from "../../sealing/keys";
import { parseSecret, type Secret } from "../../sealing/secret-code";
import type { UseCaseError } from "../errors";
import { receiverOf } from "../noodrem/receiver";
import { refusePersonalData } from "../noodrem/refuse-personal-data";
import { orUnavailable } from "../or-unavailable";
import { sealPackage, shuffled } from "./held-package";

export interface FileHeldInput {
  /** As for a citizen: 130 random bits, put in the form when it is shown. */
  readonly idempotencyKey: string;
  readonly signal: SignalInput;
  readonly personalDataConfirmed: boolean;
}

const RANDOM_STEPS = 2 ** 32;

/**
 * Takes a professional's noodrem in and holds it until a batch goes (`releaseHeld`). Nothing that is stored tells when
 * it came, from whom, for whom, or how long it is. The same key files once; the code opens it from now on.
 * Errors: `input_invalid`, `bsn_found`, `personal_data_unconfirmed`, `storage_unavailable`; then nothing is stored.
 */
export async function fileHeld(
  ctx: Context,
  input: FileHeldInput,
): Promise<Result<{ readonly code: Secret }, UseCaseError>> {
  const key = parseSecret(input.idempotencyKey);
  if (!key.ok) return fail({ code: "input_invalid", fields: ["idempotencyKey"] });
  const parsed = SignalSchema.safeParse(input.signal);
  if (!parsed.success)
    return fail({ code: "input_invalid", fields: parsed.error.issues.map((issue) => issue.path.join(".")) });
  const { story, wish, facts } = parsed.data;
  const texts = [
    { field: "story", text: story },
    { field: "wish", text: wish },
    ...facts.map(({ answer }, index) => ({ field: `facts.${index}.answer`, text: answer })),
  ];
  const clean = refusePersonalData(texts, input.personalDataConfirmed);
  if (!clean.ok) return clean;

  const code = followCode(key.value);
  const stored = await orUnavailable(async () => {
    const hash = idempotencyHash(key.value);
    const isFiled = async () =>
      (await heldByIdempotency(ctx.db, hash)) !== undefined ||
      (await findByIdempotency(ctx.db, hash)) !== undefined;
    if (await isFiled()) return;
    const row = await heldRow(ctx, key.value, parsed.data);
    try {
      await ctx.db.transaction().execute((trx) => putHeldFiling(trx, row, shuffled));
    } catch (error) {
      if (toDomainError(error)?.kind !== "unique" || !(await isFiled())) throw error;
    }
  });
  return stored.ok ? ok({ code }) : stored;
}

async function heldRow(ctx: Context, key: Secret, signal: SignalInput) {
  const receiver = await receiverOf(ctx, signal.agencyId);
  const [code, noodremId, dataKey] = [followCode(key), randomUUID(), drawDataKey()];
  const lookup = lookupHash(code, "noodrem");
  return {
    lookup_hash: lookup,
    idempotency_hash: idempotencyHash(key),
    sealed: sealPackage(ctx.keys, lookup, {
      noodremId,
      receiverId: receiver.id,
      dataKey: dataKey.toString("base64"),
      wrappedForFollower: wrapForFollower(dataKey, secretKey(code, "noodrem"), noodremId),
      signal,
    }),
    releases_at: releaseHour(ctx.clock.now(), randomInt(RANDOM_STEPS) / RANDOM_STEPS),
  };
}
