import type { LocalDate } from "../law/types";
import { fail, ok, type Result } from "../result";
import type { Json } from "./canonical-json";
import { checkKeys, type SignatureProblem, signatureProblem, type TrustedKeys } from "./check-keys";
import { hashOf, type ProofCrypto } from "./crypto-port";
import {
  commitmentText,
  entryText,
  type KeySetDocument,
  type ProofKind,
  type ReceiptDocument,
  readShortProof,
  receiptDocument,
  signedText,
  statementText,
} from "./documents";

/** What is proved when nothing was wrong. */
export interface Proved {
  /** Null for the line under a picture: that proves the hash and nothing of what it is a hash of. */
  readonly receipt: {
    readonly kind: ProofKind;
    readonly day: LocalDate;
    readonly receiver: string;
    /** Was the text beside the receipt checked? */
    readonly contentChecked: boolean;
    /** Its place in the public log, when the receipt names one. */
    readonly seq: number | null;
  } | null;
  readonly hash: string;
  /** The key that signed it: compare it with the one that is published. */
  readonly key: string;
}

/**
 * Why a proof does not hold. `unreadable`: no receipt. `statement_changed`: another day, receiver or kind than was
 * signed. `content_changed`: another text. `entry_changed`: the line of the log is not about this receipt.
 */
export type ProofProblem =
  | "unreadable"
  | "statement_changed"
  | "content_changed"
  | "entry_changed"
  | "keys_broken"
  | SignatureProblem;

/**
 * Checks what somebody holds against the published keys: a receipt, a copy with receipts in it (all of them must hold),
 * or the line under the picture. Needs nobody's permission and no network.
 */
export async function checkProof(
  crypto: ProofCrypto,
  given: string,
  keySet: Pick<KeySetDocument, "keys">,
): Promise<Result<readonly Proved[], ProofProblem>> {
  const keys = await checkKeys(crypto, keySet);
  if (!keys.ok) return fail("keys_broken");
  const short = readShortProof(given);
  if (short !== null) {
    const problem = await signedBySome(crypto, keys.value, short);
    return problem === null ? ok([{ receipt: null, hash: short.hash, key: short.key }]) : fail(problem);
  }
  const receipts = receiptsIn(given);
  if (receipts === null) return fail("unreadable");
  const proved: Proved[] = [];
  for (const receipt of receipts) {
    const problem = await receiptProblem(crypto, receipt, keys.value);
    if (problem !== null) return fail(problem);
    const { kind, day, receiver } = receipt.statement;
    const seq = receipt.entry?.seq ?? null;
    const contentChecked = receipt.content !== undefined;
    proved.push({
      receipt: { kind, day, receiver: receiver.name, contentChecked, seq },
      hash: receipt.hash,
      key: receipt.key,
    });
  }
  return ok(proved);
}

/** The receipts in a text: it is one, or an object with a list `receipts`. Null when there are none or one is not one. */
function receiptsIn(text: string): readonly ReceiptDocument[] | null {
  let given: unknown;
  try {
    given = JSON.parse(text);
  } catch {
    return null;
  }
  const list = typeof given === "object" && given !== null && "receipts" in given ? given.receipts : [given];
  if (!Array.isArray(list) || list.length === 0) return null;
  const read = list.map((one) => receiptDocument.safeParse(one));
  return read.every((one) => one.success) ? read.map((one) => one.data as ReceiptDocument) : null;
}

async function receiptProblem(
  crypto: ProofCrypto,
  receipt: ReceiptDocument,
  keys: TrustedKeys,
): Promise<ProofProblem | null> {
  const { statement, hash, content, salt, entry } = receipt;
  if ((await hashOf(crypto, statementText(statement))) !== hash) return "statement_changed";
  const wrong = await signatureProblem(crypto, keys, {
    ...receipt,
    text: signedText("bewijs", hash),
    day: statement.day,
  });
  if (wrong !== null) return wrong;
  if (content !== undefined) {
    const committed = salt === null ? null : await hashOf(crypto, commitmentText(salt, content as Json));
    if (committed === null || committed !== statement.commitment) return "content_changed";
  }
  if (entry === null) return null;
  const isOurs =
    entry.receipt === hash &&
    entry.signature === receipt.signature &&
    entry.key === receipt.key &&
    entry.kind === statement.kind &&
    entry.day === statement.day &&
    entry.hash === (await hashOf(crypto, entryText(entry)));
  return isOurs ? null : "entry_changed";
}

/** The line under a picture holds no day, so only the signature can be judged, not when it was made. */
async function signedBySome(
  crypto: ProofCrypto,
  keys: TrustedKeys,
  { key, hash, signature }: { readonly key: string; readonly hash: string; readonly signature: string },
): Promise<ProofProblem | null> {
  const from = keys.get(key)?.from ?? "";
  return signatureProblem(crypto, keys, { key, signature, text: signedText("bewijs", hash), day: from });
}
