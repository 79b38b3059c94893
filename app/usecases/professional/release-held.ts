import type { Transaction } from "kysely";
import { heldDue, takeHeld } from "#db/brakes/held-filings";
import { addJobs } from "#db/jobs";
import { insertNoodrem } from "#db/noodremmen";
import { findOrganisation } from "#db/organisations";
import { addReceipts } from "#db/proof/receipts";
import type { DB, HeldFilingRow, NoodremRow } from "#db/schema";
import { advance, begin } from "#flows/noodrem/advance";
import { MACHINE_VERSION } from "#flows/noodrem/machine";
import { batchGoes } from "#flows/noodrem/source/release";
import { termsFor } from "#flows/noodrem/terms";
import { ok, type Result } from "#flows/result";
import type { Context } from "../../context";
import { wrapForOrganisation } from "../../sealing/data-key";
import type { UseCaseError } from "../errors";
import { jobsFor } from "../noodrem/jobs-for";
import { extendLog } from "../noodrem/noodrem-log";
import { columnsOf } from "../noodrem/noodrem-row";
import { orUnavailable } from "../or-unavailable";
import { receiptsFor } from "../proof/receipts-for";
import { openPackage, shuffled } from "./held-package";
import { momentOf } from "./moment-of";

/**
 * Delivers what waits when a batch goes: all of it in one transaction, in random order, with the day of delivery as
 * its only date. The terms of the receiver begin on that day. Returns how many went.
 */
export async function releaseHeld(
  ctx: Context,
): Promise<Result<{ readonly released: number }, UseCaseError>> {
  const released = await orUnavailable(async () => {
    const due = await heldDue(ctx.db, ctx.clock.now());
    const instants = due.map(({ releases_at }) => releases_at);
    if (!batchGoes(instants, ctx.clock.today())) return 0;
    return ctx.db.transaction().execute(async (trx) => {
      const taken = await takeHeld(
        trx,
        due.map(({ lookup_hash }) => lookup_hash),
      );
      for (const row of shuffled(taken)) await deliver(ctx, trx, row);
      return taken.length;
    });
  });
  return released.ok ? ok({ released: released.value }) : released;
}

async function deliver(ctx: Context, trx: Transaction<DB>, held: HeldFilingRow): Promise<void> {
  const { noodremId, receiverId, signal, wrappedForFollower, ...sealed } = openPackage(ctx.keys, held);
  const dataKey = Buffer.from(sealed.dataKey, "base64");
  const [today, at] = [ctx.clock.today(), momentOf("professional", ctx.clock)];
  const { agencyId, decisionTypeId } = signal;
  const terms = termsFor({ on: today, kind: "professional", agencyId, decisionTypeId });
  if (!terms.ok) throw new Error("no terms are known for today");
  const delivered = advance(begin(today, terms.value), { type: "DELIVER" }, { role: "systeem", on: today });
  if (!delivered.ok) throw new Error("a new noodrem cannot be delivered");
  const log = extendLog(
    { id: noodremId, version: 0, headHash: "" },
    [
      { type: "FILE", role: "professional", accountId: null, content: signal },
      { type: "DELIVER", role: "systeem", accountId: null, content: null },
    ],
    at,
    dataKey,
    ctx.keys,
  );
  const row: NoodremRow = {
    id: noodremId,
    lookup_hash: held.lookup_hash,
    idempotency_hash: held.idempotency_hash,
    kind: "professional",
    organisation_id: receiverId,
    agency_id: agencyId,
    decision_type_id: decisionTypeId,
    level: signal.level,
    principles: JSON.stringify(signal.principles),
    lang: signal.lang,
    machine_version: MACHINE_VERSION,
    erased_on: null,
    ...columnsOf(delivered.value),
    ...log.columns,
  };
  await insertNoodrem(trx, row, log.rows, [
    { noodrem_id: noodremId, recipient: "follower", wrapped: wrappedForFollower },
    {
      noodrem_id: noodremId,
      recipient: receiverId,
      wrapped: wrapForOrganisation(dataKey, ctx.keys, receiverId, noodremId),
    },
  ]);
  const receiver = { id: receiverId, name: (await findOrganisation(trx, receiverId))?.name ?? receiverId };
  const step = { noodremId, receiver, dataKey, rows: log.rows, from: null, to: row.state };
  await addReceipts(trx, await receiptsFor(ctx, trx, step));
  await addJobs(trx, jobsFor(noodremId, delivered.value.effects, at, "professional"));
}
