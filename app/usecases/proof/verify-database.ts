import type { Kysely } from "kysely";
import { entriesOfReceipts } from "#db/proof/public-log";
import { type ReceiptWithEvent, receiptsWithEvents } from "#db/proof/receipts";
import type { DB } from "#db/schema";
import { checkKeys, signatureProblem, type TrustedKeys } from "#flows/proof/check-keys";
import { checkLog, type LogProblem, type SeenHead } from "#flows/proof/check-log";
import { hashOf } from "#flows/proof/crypto-port";
import { type LogDocument, type Statement, signedText } from "#flows/proof/documents";
import { serverCrypto } from "../../sealing/signing";
import { wholeLog } from "./read-log";

const AT_ONCE = 1_000;

/** What `verifyDatabase` looked at, and what is wrong. */
export interface Verified {
  readonly entries: number;
  readonly days: number;
  readonly receipts: number;
  readonly problems: readonly (
    | LogProblem
    | { readonly code: "receipt_changed" | "receipt_missing" | "event_changed"; readonly at: string }
  )[];
}

/**
 * Everything that can be proved of a database without a secret: the public log as `checkLog` does, that every receipt is
 * what was signed, by a key that was valid that day, and is about the event that the database has, that each line of the log has its receipt, and that every
 * end of the log that a receipt names is still in it. `seen` are ends that somebody else kept.
 */
export async function verifyDatabase(db: Kysely<DB>, seen: readonly SeenHead[] = []): Promise<Verified> {
  const log = await wholeLog({ db });
  const keys = await checkKeys(serverCrypto, log);
  const inReceipts = new Map<string, SeenHead>();
  const problems: Verified["problems"][number][] = [];
  const logged = new Set<string>();
  let [receipts, after] = [0, ""];
  for (;;) {
    const batch = await receiptsWithEvents(db, after, AT_ONCE);
    if (batch.length === 0) break;
    for (const receipt of batch) {
      problems.push(...(await receiptProblems(receipt, keys.ok ? keys.value : new Map())));
      const { log: end } = JSON.parse(receipt.statement) as Statement;
      if (end !== null) inReceipts.set(`${end.day}/${end.size}/${end.hash}`, end);
    }
    for (const { receipt_hash } of await entriesOfReceipts(
      db,
      batch.map(({ hash }) => hash),
    ))
      logged.add(receipt_hash);
    receipts += batch.length;
    after = batch.at(-1)?.hash ?? after;
  }
  problems.push(...missing(log, logged));
  return {
    entries: log.entries.length,
    days: log.heads.length,
    receipts,
    problems: [...(await checkLog(serverCrypto, log, [...seen, ...inReceipts.values()])), ...problems],
  };
}

async function receiptProblems(receipt: ReceiptWithEvent, keys: TrustedKeys): Promise<Verified["problems"]> {
  const at = `receipt ${receipt.hash}`;
  const statement = JSON.parse(receipt.statement) as Statement;
  const isAsSigned =
    receipt.hash === (await hashOf(serverCrypto, receipt.statement)) &&
    statement.kind === receipt.kind &&
    statement.day === receipt.receipt_on;
  if (!isAsSigned) return [{ code: "receipt_changed", at }];
  const wrong = await signatureProblem(serverCrypto, keys, {
    key: receipt.key_id,
    signature: receipt.signature,
    text: signedText("bewijs", receipt.hash),
    day: receipt.receipt_on,
  });
  if (wrong !== null) return [{ code: wrong, at }];
  return statement.event === receipt.event_hash ? [] : [{ code: "event_changed", at }];
}

const missing = (log: LogDocument, logged: ReadonlySet<string>): Verified["problems"] =>
  log.entries
    .filter(({ receipt }) => !logged.has(receipt))
    .map(({ seq }) => ({ code: "receipt_missing", at: `entry ${seq}` }));
