import * as z from "zod/mini";
import type { LocalDate } from "../law/types";
import { canonicalJson, type Json, wholeCharacters } from "./canonical-json";

/*
 * The documents of "proof that stands without us", version 1. Strict: a field that is not named here is a change.
 * Small on purpose (`zod/mini`): the same code reads them in the browser of whoever checks a proof.
 */

const hash = z.string().check(z.regex(/^[\w-]{43}$/));
const signature = z.string().check(z.regex(/^[\w-]{86}$/));
const keyId = z.string().check(z.regex(/^[\w-]{22}$/));
const day = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/)) as unknown as z.ZodMiniType<LocalDate>;
const count = z.number().check(z.int(), z.gte(0));

/** What can be proved of a noodrem: that it was filed, answered, closed. */
export const PROOF_KINDS = ["ingediend", "beantwoord", "gesloten"] as const;
export type ProofKind = (typeof PROOF_KINDS)[number];
const kind = z.enum(PROOF_KINDS);

/** The log as it stood at the end of a day. */
const logPlace = z.strictObject({ day, size: count, hash: z.string().check(z.regex(/^([\w-]{43})?$/)) });
export type LogPlace = z.infer<typeof logPlace>;

/** What a receipt says, and all that is signed. Nothing in it tells who filed. */
const statement = z.strictObject({
  version: z.literal(1),
  kind,
  /** Day in Europe/Amsterdam. */
  day,
  receiver: z.strictObject({ id: z.string(), name: z.string() }),
  /** The link of the event in the noodrem's own log. */
  event: hash,
  /** Salted hash of what was written; null when nothing was. */
  commitment: z.nullable(hash),
  /** The last published end of the public log: whoever holds a receipt can show that the log was rewritten. */
  log: z.nullable(logPlace),
});
export type Statement = z.infer<typeof statement>;

/** One line of the public log: that something was filed, answered or closed on a day. Not by whom, to whom or what. */
const logEntry = z.strictObject({
  seq: count,
  kind,
  day,
  /** Hash of the receipt's statement. */
  receipt: hash,
  key: keyId,
  signature,
  /** Link of the entry before this one; empty before the first. */
  previous: z.string(),
  hash,
});
export type LogEntry = z.infer<typeof logEntry>;

/**
 * The signed end of the log on one day. `previous` is the hash of the head before; empty before the first. It is signed
 * on the day after, or later when the service was down.
 */
const logHead = z.strictObject({
  day,
  signedOn: day,
  size: count,
  hash: z.string(),
  previous: z.string(),
  key: keyId,
  signature,
});
export type LogHead = z.infer<typeof logHead>;

/** A receipt as its holder keeps it. With `content` the commitment can be checked too. */
export const receiptDocument = z.strictObject({
  document: z.literal("noodrem-bewijs"),
  version: z.literal(1),
  statement,
  /** Hash of the statement in canonical form. */
  hash,
  key: keyId,
  signature,
  salt: z.nullable(hash),
  content: z.optional(z.record(z.string(), z.json())),
  /** Its line in the public log; null until the day of the receipt is over. */
  entry: z.nullable(logEntry),
});
export type ReceiptDocument = z.infer<typeof receiptDocument>;

/** A public key with its validity. Each key is signed by the one before it, the first by itself. */
const publishedKey = z.strictObject({
  id: keyId,
  algorithm: z.literal("Ed25519"),
  publicKey: hash,
  from: day,
  /** Last day on which it may sign; null for the one in use. */
  until: z.nullable(day),
  previous: z.nullable(keyId),
  signature,
});
export type PublishedKey = z.infer<typeof publishedKey>;

export const keySetDocument = z.strictObject({
  document: z.literal("noodrem-sleutels"),
  version: z.literal(1),
  keys: z.array(publishedKey),
});
export type KeySetDocument = z.infer<typeof keySetDocument>;

export const logDocument = z.strictObject({
  document: z.literal("noodrem-logboek"),
  version: z.literal(1),
  keys: z.array(publishedKey),
  heads: z.array(logHead),
  entries: z.array(logEntry),
});
export type LogDocument = z.infer<typeof logDocument>;

/** The text that a receipt is the hash of. */
export const statementText = (of: Statement): string => canonicalJson(of as unknown as Json);

/** The text that an entry of the log is the hash of: everything in it, and the link before. */
export const entryText = ({ hash: _, ...entry }: LogEntry): string => canonicalJson({ version: 1, ...entry });

/** The text that the signed end of a day is the hash of. */
export const headText = (head: Omit<LogHead, "key" | "signature">): string =>
  canonicalJson({
    version: 1,
    day: head.day,
    signedOn: head.signedOn,
    size: head.size,
    hash: head.hash,
    previous: head.previous,
  });

/** The text of a key that its predecessor signs. When it ends is not in it: that is when its successor begins. */
export const keyText = (key: Pick<PublishedKey, "id" | "publicKey" | "from" | "previous">): string =>
  canonicalJson({
    version: 1,
    id: key.id,
    publicKey: key.publicKey,
    from: key.from,
    previous: key.previous,
  });

/** The text that a commitment is the hash of. The salt keeps a short text from being guessed. */
export const commitmentText = (salt: string, content: Json): string =>
  `noodrem/inhoud/v1\n${salt}\n${canonicalJson(wholeCharacters(content))}`;

/** What is signed with each kind of document: a signature for one can never be shown as one for another. */
export const signedText = (what: "bewijs" | "logboek" | "sleutel", hash: string): string =>
  `noodrem/${what}/v1\n${hash}`;

const SHORT = /^NOODREM1\.([\w-]{22})\.([\w-]{43})\.([\w-]{86})$/;

/** Key, hash and signature in one line, for under a picture to scan: 162 characters. */
export const shortProof = (of: Pick<ReceiptDocument, "key" | "hash" | "signature">): string =>
  `NOODREM1.${of.key}.${of.hash}.${of.signature}`;

/** Reads that line; null when it is not one. Spaces and line ends from copying are taken out. */
export function readShortProof(text: string): Pick<ReceiptDocument, "key" | "hash" | "signature"> | null {
  const [, key, hash, signature] = SHORT.exec(text.replace(/\s+/g, "")) ?? [];
  return key && hash && signature ? { key, hash, signature } : null;
}
