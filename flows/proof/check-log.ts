import { checkKeys, type SignatureProblem, signatureProblem, type TrustedKeys } from "./check-keys";
import { hashOf, type ProofCrypto } from "./crypto-port";
import { daysAfter } from "./days";
import { entryText, headText, type LogDocument, type LogHead, logDocument, signedText } from "./documents";

/**
 * What is wrong with a public log, and where: `entry 3`, `head 2026-11-24`. `seen_head_missing`: an end of the log that
 * somebody kept is no longer in it, so it was rewritten or cut off.
 */
export interface LogProblem {
  readonly code:
    | "unreadable"
    | "keys_broken"
    | "no_head"
    | "entry_out_of_place"
    | "entry_changed"
    | "entry_repeated"
    | "head_out_of_place"
    | "head_size_wrong"
    | "head_hash_wrong"
    | "entry_after_its_day"
    | "entries_without_head"
    | "seen_head_missing"
    | SignatureProblem;
  readonly at: string;
}

/** What somebody kept of the log: the head of a day, or what a receipt says of it. */
export type SeenHead = Pick<LogHead, "day" | "size" | "hash">;

/**
 * Every problem of a log, in order; empty when the log is what was written: no entry changed, dropped, added or moved,
 * every day closed by a signed head, every signature by a key that was valid that day. A log that was cut off at the end
 * of an earlier day shows only to who kept a later head: give those as `seen`.
 */
export async function checkLog(
  crypto: ProofCrypto,
  given: unknown,
  seen: readonly SeenHead[] = [],
): Promise<readonly LogProblem[]> {
  const read = logDocument.safeParse(given);
  if (!read.success) return [{ code: "unreadable", at: read.error.issues[0]?.path.join(".") ?? "" }];
  const log = read.data as LogDocument;
  const keys = await checkKeys(crypto, log);
  if (!keys.ok) return [{ code: "keys_broken", at: `key ${keys.error.at + 1}` }];
  return [
    ...(await entryProblems(crypto, log, keys.value)),
    ...(await headProblems(crypto, log, keys.value)),
    ...seen.filter((one) => !isIn(log, one)).map((one) => problem("seen_head_missing", `head ${one.day}`)),
  ];
}

const problem = (code: LogProblem["code"], at: string): LogProblem => ({ code, at });

async function entryProblems(
  crypto: ProofCrypto,
  { entries }: LogDocument,
  keys: TrustedKeys,
): Promise<LogProblem[]> {
  const found: LogProblem[] = [];
  const receipts = new Set<string>();
  let previous = "";
  for (const [index, entry] of entries.entries()) {
    const at = `entry ${index + 1}`;
    if (entry.seq !== index + 1 || entry.previous !== previous) found.push(problem("entry_out_of_place", at));
    if (entry.hash !== (await hashOf(crypto, entryText(entry)))) found.push(problem("entry_changed", at));
    if (receipts.has(entry.receipt)) found.push(problem("entry_repeated", at));
    receipts.add(entry.receipt);
    previous = entry.hash;
    const signed = { ...entry, text: signedText("bewijs", entry.receipt) };
    const wrong = await signatureProblem(crypto, keys, signed);
    if (wrong !== null) found.push(problem(wrong, at));
  }
  return found;
}

async function headProblems(
  crypto: ProofCrypto,
  { heads, entries }: LogDocument,
  keys: TrustedKeys,
): Promise<LogProblem[]> {
  const found: LogProblem[] = [];
  let [previous, size] = ["", 0];
  for (const [index, head] of heads.entries()) {
    const at = `head ${head.day}`;
    const before = heads[index - 1];
    const isNextDay = before === undefined || head.day === daysAfter(before.day, 1);
    const fits = isNextDay && head.signedOn > head.day && head.previous === previous;
    if (!fits) found.push(problem("head_out_of_place", at));
    if (head.size < size || head.size > entries.length) found.push(problem("head_size_wrong", at));
    if (head.hash !== (entries[head.size - 1]?.hash ?? "")) found.push(problem("head_hash_wrong", at));
    if (entries.slice(size, head.size).some((entry) => entry.day > head.day))
      found.push(problem("entry_after_its_day", at));
    const hash = await hashOf(crypto, headText(head));
    const signed = { ...head, day: head.signedOn, text: signedText("logboek", hash) };
    const wrong = await signatureProblem(crypto, keys, signed);
    if (wrong !== null) found.push(problem(wrong, at));
    [previous, size] = [hash, Math.max(size, head.size)];
  }
  if (heads.length === 0) found.push(problem("no_head", "log"));
  if (entries.length > size) found.push(problem("entries_without_head", `entry ${size + 1}`));
  return found;
}

const isIn = ({ heads, entries }: LogDocument, seen: SeenHead): boolean =>
  heads.some(({ day, size, hash }) => day === seen.day && size === seen.size && hash === seen.hash) &&
  (entries[seen.size - 1]?.hash ?? "") === seen.hash;
