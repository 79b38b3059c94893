import type { Kysely } from "kysely";
import { findOrganisation } from "#db/organisations";
import { lastHead } from "#db/proof/public-log";
import type { ReceiptRow } from "#db/proof/tables";
import type { DB, NoodremEventRow } from "#db/schema";
import { FINAL_STATES, type NoodremState } from "#flows/noodrem/states";
import type { Json } from "#flows/proof/canonical-json";
import { type ProofKind, statementText } from "#flows/proof/documents";
import { signedStatement } from "#flows/proof/make-receipt";
import type { Context } from "../../context";
import { commitmentSalt } from "../../sealing/data-key";
import { serverCrypto } from "../../sealing/signing";
import type { Access } from "../noodrem/noodrem-access";
import { contentOf } from "../noodrem/noodrem-log";

/** What happened to a noodrem, as it is about to be stored. */
export interface ProvableStep {
  readonly noodremId: string;
  readonly receiver: { readonly id: string; readonly name: string };
  readonly dataKey: Buffer | null;
  readonly rows: readonly NoodremEventRow[];
  /** The state before it; null before a filing. */
  readonly from: NoodremState | null;
  readonly to: NoodremState;
}

const KINDS: Readonly<Record<string, ProofKind>> = {
  FILE: "ingediend",
  ANSWER: "beantwoord",
  RECONSIDER: "beantwoord",
};

/**
 * The receipts of a step, to be stored in the transaction of the step itself: one for a filing, an answer and a closing.
 *
 * A receipt is complete and signed at once, and has no number. Its line in the public log follows when its day is over
 * (`closeLogDays`), for three reasons. A running number inside the filing transaction would make everybody who files wait
 * for everybody else, and on PostgreSQL collide. The order of lines would tell the order of filing, and somebody who
 * watches the log the very minute: enough to recognise a professional. And nothing is lost by waiting: the signature
 * binds the service from this moment, as a certificate log is bound by its promise to include.
 *
 * `db` is the transaction when the caller is in one already.
 */
export async function receiptsFor(
  ctx: Pick<Context, "clock" | "signer">,
  db: Kysely<DB>,
  step: ProvableStep,
): Promise<readonly Omit<ReceiptRow, "logged">[]> {
  const provable = provableIn(step);
  if (provable.length === 0) return [];
  const [head, day] = [await lastHead(db), ctx.clock.today()];
  const log = head === undefined ? null : { day: head.head_on, size: head.size, hash: head.hash };
  // Field by field: whatever else a receiver has would be signed too.
  const receiver = { id: step.receiver.id, name: step.receiver.name };
  return Promise.all(
    provable.map(async ({ kind, row }) => {
      const content = contentOf(row, step.dataKey);
      const written =
        content === null || step.dataKey === null
          ? null
          : { salt: commitmentSalt(step.dataKey, step.noodremId, row.seq), content: content as Json };
      const stated = { kind, day, receiver, event: row.hash, log };
      const signed = await signedStatement(serverCrypto, ctx.signer, stated, written);
      return {
        hash: signed.hash,
        noodrem_id: step.noodremId,
        event_seq: row.seq,
        kind,
        receipt_on: day,
        statement: statementText(signed.statement),
        key_id: signed.key,
        signature: signed.signature,
      };
    }),
  );
}

/** The same for a step of a noodrem that was filed before; only an answer or a closing makes one. */
export async function receiptsOfStep(
  ctx: Pick<Context, "db" | "clock" | "signer">,
  { row, dataKey }: Pick<Access, "row" | "dataKey">,
  rows: readonly NoodremEventRow[],
  to: NoodremState,
): ReturnType<typeof receiptsFor> {
  const isProvable = rows.some(({ type }) => KINDS[type] !== undefined) || isClosing(row.state, to);
  if (!isProvable) return [];
  const id = row.organisation_id;
  const receiver = { id, name: (await findOrganisation(ctx.db, id))?.name ?? id };
  return receiptsFor(ctx, ctx.db, { noodremId: row.id, receiver, dataKey, rows, from: row.state, to });
}

const isClosing = (from: NoodremState | null, to: NoodremState): boolean =>
  FINAL_STATES.includes(to) && (from === null || !FINAL_STATES.includes(from));

function provableIn({ rows, from, to }: ProvableStep) {
  const found = rows.flatMap((row) => {
    const kind = KINDS[row.type];
    return kind === undefined ? [] : [{ kind, row }];
  });
  const last = rows.at(-1);
  if (last !== undefined && isClosing(from, to)) found.push({ kind: "gesloten", row: last });
  return found;
}
