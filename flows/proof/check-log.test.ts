import fc from "fast-check";
import { expect, it } from "vitest";
import { serverCrypto } from "~/sealing/signing";
import { testLog } from "../../tests/support/proof-documents";
import { checkLog } from "./check-log";
import type { ProofCrypto } from "./crypto-port";
import type { LogDocument } from "./documents";

type Node = Record<string, unknown> | unknown[];

/** Checking the same signature ten thousand times tells nothing new. */
function remembering(): ProofCrypto {
  const known = new Map<string, Promise<boolean>>();
  return {
    sha256: serverCrypto.sha256,
    isSigned: (key, signature, text) => {
      const name = `${Buffer.from(key).toString("hex")}/${Buffer.from(signature).toString("hex")}/${text}`;
      const answer = known.get(name) ?? serverCrypto.isSigned(key, signature, text);
      known.set(name, answer);
      return answer;
    },
  };
}

const log = await testLog([2, 0, 3, 1]);
const kept = log.heads.at(-1) ?? null;
const seen = kept === null ? [] : [kept];

it("takes a log as it was written, also one without entries", async () => {
  expect(await checkLog(serverCrypto, log, seen)).toEqual([]);
  expect(await checkLog(serverCrypto, log, log.heads)).toEqual([]);
  expect(await checkLog(serverCrypto, await testLog([0]))).toEqual([]);
});

/** Every object and list in a document, and where it hangs. */
function places(node: unknown): Node[] {
  if (typeof node !== "object" || node === null) return [];
  return [node as Node, ...Object.values(node).flatMap(places)];
}

const ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

function otherText(text: string, at: number, to: number): string {
  const place = text.length === 0 ? 0 : at % text.length;
  const sign = ALPHABET[to % ALPHABET.length] ?? "A";
  return text[place] === sign
    ? `${text.slice(0, place)}${text.slice(place + 1)}`
    : text.slice(0, place) + sign + text.slice(place + 1);
}

function otherValue(value: unknown, a: number, b: number): unknown {
  if (typeof value === "string") return otherText(value, a, b);
  if (typeof value === "number") return value + 1 + (a % 3) * (b % 2 === 0 ? 1 : -1) * 2;
  return value === null ? "x" : null;
}

/** What somebody could do to a log in hand: change, drop, repeat, swap or add anything anywhere. */
function mutated(copy: LogDocument, what: number, a: number, b: number): LogDocument {
  const all = places(copy);
  const lists = all.filter(Array.isArray).filter((list) => list.length > 0);
  const objects = all.filter((node) => !Array.isArray(node)) as Record<string, unknown>[];
  const list = lists[a % lists.length] ?? [];
  const object = objects[a % objects.length] ?? {};
  const keys = Object.keys(object);
  const key = keys[b % keys.length] ?? "";
  switch (what) {
    case 0:
      list.splice(b % list.length, 1);
      break;
    case 1:
      list.splice(b % list.length, 0, structuredClone(list[(a + b) % list.length]));
      break;
    case 2:
      list.splice(b % list.length); // cut off
      break;
    case 3: {
      const [one, other] = [b % list.length, (b + 1 + (a % list.length)) % list.length];
      [list[one], list[other]] = [list[other], list[one]];
      break;
    }
    case 4:
      delete object[key];
      break;
    case 5:
      object[`${key}x`] = 1;
      break;
    case 6: {
      // The value of the same field elsewhere: well-formed, and wrong.
      const other = objects[(a + b) % objects.length] ?? {};
      if (key in other) object[key] = structuredClone(other[key]);
      break;
    }
    default:
      object[key] = otherValue(object[key], a, b);
  }
  return copy;
}

it("finds every change in 10.000 random ones", async () => {
  const crypto = remembering();
  const whole = JSON.stringify(log);
  let changed = 0;
  const missed: string[] = [];
  const number = fc.nat();
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: 0, max: 11 }), number, number, async (what, a, b) => {
      const broken = mutated(JSON.parse(whole) as LogDocument, what, a, b);
      fc.pre(JSON.stringify(broken) !== whole);
      changed++;
      if ((await checkLog(crypto, broken, seen)).length === 0) missed.push(JSON.stringify([what, a, b]));
    }),
    { numRuns: 10_000, maxSkipsPerRun: 10 },
  );
  expect(changed).toBeGreaterThanOrEqual(10_000);
  expect(missed).toEqual([]);
}, 120_000);

it("says what is wrong, and where", async () => {
  const broken = structuredClone(log);
  broken.entries.splice(3, 1);
  expect((await checkLog(serverCrypto, broken))[0]).toEqual({ code: "entry_out_of_place", at: "entry 4" });
  const late = structuredClone(log);
  late.heads.splice(1, 1);
  expect((await checkLog(serverCrypto, late))[0]).toEqual({
    code: "head_out_of_place",
    at: "head 2026-11-22",
  });
});

it("shows a log that was cut off at the end of a day to who kept a later end", async () => {
  const cut = { ...log, heads: log.heads.slice(0, 3), entries: log.entries.slice(0, 5) };
  expect(await checkLog(serverCrypto, cut)).toEqual([]);
  expect(await checkLog(serverCrypto, cut, seen)).toEqual([
    { code: "seen_head_missing", at: "head 2026-11-23" },
  ]);
});
