import { describe, expect, it } from "vitest";
import { serverCrypto } from "~/sealing/signing";
import { testHash, testKeys, testSigner, testStatement } from "../../tests/support/proof-documents";
import { checkProof } from "./check-receipt";
import { fromBase64url } from "./crypto-port";
import { type ReceiptDocument, readShortProof, shortProof } from "./documents";
import { linked } from "./make-log";

const signer = await testSigner(1);
const keys = await testKeys([signer]);
const made = await testStatement(signer, "ingediend", "2026-11-24");
const content = { story: "Ik kreeg geen antwoord.", wish: "" };
const receipt: ReceiptDocument = {
  document: "noodrem-bewijs",
  version: 1,
  ...made,
  salt: testHash(1),
  content,
  entry: await linked(
    serverCrypto,
    {
      seq: 1,
      kind: "ingediend",
      day: "2026-11-24",
      receipt: made.hash,
      key: made.key,
      signature: made.signature,
    },
    "",
  ),
};
const check = (given: unknown, by = keys) => checkProof(serverCrypto, JSON.stringify(given), by);

describe("a receipt", () => {
  it("holds, by itself and in a copy", async () => {
    const proved = {
      receipt: {
        kind: "ingediend",
        day: "2026-11-24",
        receiver: "UWV (voorbeeld)",
        contentChecked: true,
        seq: 1,
      },
      hash: made.hash,
      key: signer.keyId,
    };
    expect(await check(receipt)).toEqual({ ok: true, value: [proved] });
    expect(await check({ receipts: [receipt, receipt], what: "ever" })).toEqual({
      ok: true,
      value: [proved, proved],
    });
    const { content: _, ...without } = receipt;
    const bare = { ...proved, receipt: { ...proved.receipt, contentChecked: false, seq: null } };
    expect(await check({ ...without, entry: null })).toEqual({ ok: true, value: [bare] });
  });

  it("says what was changed", async () => {
    const changes: [string, unknown][] = [
      ["content_changed", { ...receipt, content: { ...content, story: "Ik kreeg een antwoord." } }],
      ["content_changed", { ...receipt, salt: testHash(9) }],
      ["content_changed", { ...receipt, salt: null }],
      ["statement_changed", { ...receipt, statement: { ...made.statement, day: "2026-11-23" } }],
      ["signature_wrong", { ...receipt, signature: `A${made.signature.slice(1)}` }],
      ["key_unknown", { ...receipt, key: "x".repeat(22) }],
      ["entry_changed", { ...receipt, entry: { ...receipt.entry, seq: 2 } }],
      ["unreadable", { ...receipt, extra: 1 }],
      ["unreadable", { receipts: [] }],
      ["unreadable", null],
    ];
    for (const [problem, changed] of changes)
      expect([problem, await check(changed)]).toEqual([problem, { ok: false, error: problem }]);
  });

  it("is refused with any letter of its file changed", async () => {
    const text = JSON.stringify(receipt);
    for (let at = 0; at < text.length; at++) {
      const letter = text[at] === "a" ? "b" : "a";
      const changed = text.slice(0, at) + letter + text.slice(at + 1);
      expect([at, (await checkProof(serverCrypto, changed, keys)).ok]).toEqual([at, false]);
    }
  });

  it("holds years later when the key was replaced, and not when that key signs again", async () => {
    const three = await testKeys([signer, await testSigner(2), await testSigner(3)]);
    expect((await check(receipt, three)).ok).toBe(true);
    const late = await testStatement(signer, "ingediend", "2026-12-08");
    const { content: _, ...rest } = receipt;
    expect(await check({ ...rest, ...late, entry: null }, three)).toEqual({
      ok: false,
      error: "key_not_valid_then",
    });
    const inTheWeekBetween = await testStatement(signer, "ingediend", "2026-12-07");
    expect((await check({ ...rest, ...inTheWeekBetween, entry: null }, three)).ok).toBe(true);
  });
});

it("a line under a picture holds, and not with a letter changed", async () => {
  const line = shortProof(receipt);
  expect(line).toHaveLength(162);
  const proved = [{ receipt: null, hash: made.hash, key: signer.keyId }];
  expect(await checkProof(serverCrypto, `${line.slice(0, 80)}\n ${line.slice(80)}`, keys)).toEqual({
    ok: true,
    value: proved,
  });
  for (let at = 0; at < line.length; at++) {
    const changed = line.slice(0, at) + (line[at] === "A" ? "B" : "A") + line.slice(at + 1);
    expect([at, (await checkProof(serverCrypto, changed, keys)).ok]).toEqual([at, false]);
  }
  expect(readShortProof("NOODREM1.x")).toBeNull();
});

it("a key set holds only whole, in order and unchanged", async () => {
  const three = await testKeys([signer, await testSigner(2), await testSigner(3)]);
  const [a, b, c] = three.keys;
  if (!a || !b || !c) throw new Error("three keys");
  const wrong = [
    [],
    [a, c],
    [b, c],
    [b, a, c],
    [a, b],
    [a, { ...b, until: "2027-01-01" }, c],
    [a, b, { ...c, until: "2027-01-01" }],
    [a, { ...b, from: "2026-11-21" }, c],
    [a, { ...b, publicKey: c.publicKey }, c],
    [a, { ...b, id: c.id }, c],
    [{ ...a, signature: b.signature }, b, c],
  ];
  for (const keySet of wrong)
    expect(await check(receipt, { ...three, keys: keySet })).toEqual({ ok: false, error: "keys_broken" });
});

it("base64url has one spelling for one value", () => {
  expect(fromBase64url("AAE")).toEqual(Uint8Array.of(0, 1));
  for (const other of ["AAF", "AAE=", "A", "AA+", "AA E"]) expect(fromBase64url(other)).toBeNull();
});
