import { webcrypto } from "node:crypto";
import { expect, it } from "vitest";
import { checkProof } from "#flows/proof/check-receipt";
import { testKeys, testSigner, testStatement } from "../../tests/support/proof-documents";
import { browserCrypto } from "./browser-crypto";

const signer = await testSigner(1);
const keys = await testKeys([signer, await testSigner(2)]);
const made = await testStatement(signer, "ingediend", "2026-11-24");
const receipt = { document: "noodrem-bewijs", version: 1, ...made, salt: null, entry: null };
const subtle = webcrypto.subtle as unknown as SubtleCrypto;

/** A browser that knows SHA-256 and no Ed25519. */
const old = {
  digest: subtle.digest.bind(subtle),
  importKey: () => Promise.reject(new DOMException("unknown algorithm", "NotSupportedError")),
} as unknown as SubtleCrypto;

it.each([
  ["with WebCrypto", subtle],
  ["with the library", old],
])("what the service signs holds in a browser %s, and a change does not", async (_, given) => {
  const crypto = browserCrypto(given);
  if (crypto === null) throw new Error("crypto");
  expect((await checkProof(crypto, JSON.stringify(receipt), keys)).ok).toBe(true);
  const wrong = { ...receipt, signature: `A${made.signature.slice(1)}` };
  expect(await checkProof(crypto, JSON.stringify(wrong), keys)).toEqual({
    ok: false,
    error: "signature_wrong",
  });
  const statement = { ...made.statement, day: "2026-11-25" };
  expect(await checkProof(crypto, JSON.stringify({ ...receipt, statement }), keys)).toEqual({
    ok: false,
    error: "statement_changed",
  });
});

it("says so when a browser cannot", () => {
  expect(browserCrypto(undefined)).toBeNull();
});
