import { createSigner, serverCrypto } from "../../app/sealing/signing";
import { overlapEnd } from "../../flows/proof/check-keys";
import { toBase64url } from "../../flows/proof/crypto-port";
import { daysAfter } from "../../flows/proof/days";
import type {
  KeySetDocument,
  LogDocument,
  LogEntry,
  LogHead,
  ProofKind,
  PublishedKey,
} from "../../flows/proof/documents";
import { endorsedKey, linked, type Signing, signedHead } from "../../flows/proof/make-log";
import { signedStatement } from "../../flows/proof/make-receipt";

const FIRST_DAY = "2026-11-20";

export const testSigner = (fill: number): Promise<Signing> => createSigner(Buffer.alloc(32, fill));

/** A key set of these signers, each beginning ten days after the one before. */
export async function testKeys(signers: readonly Signing[]): Promise<KeySetDocument> {
  const keys: PublishedKey[] = [];
  for (const [index, signer] of signers.entries()) {
    const from = daysAfter(FIRST_DAY, 10 * index);
    const last = index === signers.length - 1;
    const until = last ? null : overlapEnd(daysAfter(from, 10));
    keys.push({ ...(await endorsedKey(serverCrypto, signer, from, signers[index - 1] ?? signer)), until });
  }
  return { document: "noodrem-sleutels", version: 1, keys };
}

export const testHash = (fill: number): string => toBase64url(new Uint8Array(32).fill(fill));

export const testStatement = (signer: Signing, kind: ProofKind, day: string, salt = testHash(1)) =>
  signedStatement(
    serverCrypto,
    signer,
    { kind, day, receiver: { id: "uwv", name: "UWV (voorbeeld)" }, event: testHash(2), log: null },
    { salt, content: { story: "Ik kreeg geen antwoord.", wish: "" } },
  );

/** A log of `sizes.length` days, with so many entries on each, signed by one key. */
export async function testLog(sizes: readonly number[]): Promise<LogDocument> {
  const signer = await testSigner(1);
  const { keys } = await testKeys([signer]);
  const [entries, heads]: [LogEntry[], LogHead[]] = [[], []];
  for (const [index, size] of sizes.entries()) {
    const day = daysAfter(FIRST_DAY, index);
    for (let count = 0; count < size; count++) {
      const seq = entries.length + 1;
      const made = await testStatement(signer, "ingediend", day, testHash(seq));
      const { hash: receipt, key, signature } = made;
      const entry = { seq, kind: made.statement.kind, day, receipt, key, signature };
      entries.push(await linked(serverCrypto, entry, entries.at(-1)?.hash ?? ""));
    }
    const end = { day, signedOn: daysAfter(day, 1), size: entries.length, hash: entries.at(-1)?.hash ?? "" };
    heads.push(await signedHead(serverCrypto, signer, end, heads.at(-1) ?? null));
  }
  return { document: "noodrem-logboek", version: 1, keys: [...keys], heads, entries };
}
