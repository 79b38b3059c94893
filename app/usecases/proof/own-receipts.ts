import { eventsOf } from "#db/noodremmen";
import { entriesOfReceipts } from "#db/proof/public-log";
import { receiptsOf } from "#db/proof/receipts";
import type { Json } from "#flows/proof/canonical-json";
import type { ReceiptDocument, Statement } from "#flows/proof/documents";
import { ok, type Result } from "#flows/result";
import type { Context } from "../../context";
import { commitmentSalt } from "../../sealing/data-key";
import type { Secret } from "../../sealing/secret-code";
import type { UseCaseError } from "../errors";
import { type Access, accessTo } from "../noodrem/noodrem-access";
import { contentOf } from "../noodrem/noodrem-log";
import { type NoodremView, viewOf } from "../noodrem/noodrem-view";
import { orUnavailable } from "../or-unavailable";
import { toEntry } from "./log-rows";

/** Everything that whoever holds the code can take home: how it stands, and the proofs. */
export interface OwnProof {
  readonly followed: NoodremView;
  /** In the order of what happened, each with the text that it covers. */
  readonly receipts: readonly ReceiptDocument[];
}

/**
 * The receipts of the noodrem that this code opens. They can be fetched as often as needed and are the same each time;
 * only their line in the public log comes a day later. Error `code_unknown` as when following.
 */
export async function ownProof(ctx: Context, code: Secret): Promise<Result<OwnProof, UseCaseError>> {
  const read = await orUnavailable(async (): Promise<Result<OwnProof, UseCaseError>> => {
    const access = await accessTo(ctx, { kind: "follower", code }, null);
    if (!access.ok) return access;
    const [followed, receipts] = await Promise.all([
      viewOf(ctx, access.value),
      receiptDocuments(ctx, access.value),
    ]);
    return ok({ followed, receipts });
  });
  if (!read.ok) return read;
  if (!read.value.ok && read.value.error.code === "code_unknown") await ctx.codeGuesses.wrong("code");
  return read.value;
}

/** A receipt without the text, to show to somebody who need not read it. */
export const withoutContent = ({ content: _, ...receipt }: ReceiptDocument): ReceiptDocument => receipt;

async function receiptDocuments(
  { db }: Pick<Context, "db">,
  { row, dataKey }: Access,
): Promise<ReceiptDocument[]> {
  const [receipts, events] = await Promise.all([receiptsOf(db, row.id), eventsOf(db, row.id)]);
  const entries = await entriesOfReceipts(
    db,
    receipts.map(({ hash }) => hash),
  );
  return receipts.map((receipt) => {
    const statement = JSON.parse(receipt.statement) as Statement;
    const event = events.find(({ seq }) => seq === receipt.event_seq);
    const content = event === undefined ? null : contentOf<Record<string, Json>>(event, dataKey);
    const entry = entries.find(({ receipt_hash }) => receipt_hash === receipt.hash);
    const isSalted = statement.commitment !== null && dataKey !== null && content !== null;
    return {
      document: "noodrem-bewijs",
      version: 1,
      statement,
      hash: receipt.hash,
      key: receipt.key_id,
      signature: receipt.signature,
      salt: isSalted ? commitmentSalt(dataKey, row.id, receipt.event_seq) : null,
      ...(isSalted && { content }),
      entry: entry === undefined ? null : toEntry(entry),
    } as ReceiptDocument;
  });
}
