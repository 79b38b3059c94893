import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { dialects, type TestDatabase } from "#db/test-dialects";
import { checkProof } from "#flows/proof/check-receipt";
import { createKeys, type MasterKey } from "../../sealing/keys";
import { createSigner, serverCrypto } from "../../sealing/signing";
import { followNoodrem } from "../noodrem/follow-noodrem";
import { showSignal } from "../noodrem/show-signal";
import { filed, staffOf, type TestContext, testContext } from "../test-context";
import { closeLogDays } from "./close-log-days";
import { ensureSigningKey } from "./ensure-signing-key";
import { ownProof } from "./own-receipts";
import { publishedKeys } from "./published-keys";
import { replaceSigningKey } from "./replace-signing-key";
import { hasOlderKeys, rewrapKeys } from "./rewrap-keys";
import { verifyDatabase } from "./verify-database";

const one: MasterKey = { version: "1", bytes: Buffer.alloc(32, 7) };
const two: MasterKey = { version: "2", bytes: Buffer.alloc(32, 8) };

describe.each(dialects)("rotating keys on $name", (dialect) => {
  let t: TestDatabase;
  let ctx: TestContext;
  beforeEach(async () => {
    t = await dialect.fresh();
    ctx = await testContext(t);
  });
  afterEach(() => t.close());

  it("wraps everything again with the new master key, and the old one can go", async () => {
    const receipts = [];
    for (let count = 0; count < 4; count++) receipts.push(await filed(ctx));
    const both = { ...ctx, keys: createKeys([two, one]) };
    expect(await hasOlderKeys(both)).toBe(true);
    expect(await rewrapKeys(both)).toEqual({ keys: 4, marks: 4, failed: [] });
    expect(await rewrapKeys(both)).toEqual({ keys: 0, marks: 0, failed: [] });
    expect(await hasOlderKeys(both)).toBe(false);
    const onlyNew = { ...ctx, keys: createKeys([two]) };
    for (const { id, code } of receipts) {
      const shown = await showSignal(onlyNew, staffOf("uwv", "behandelaar"), id);
      expect(shown.ok && [shown.value.signal?.wish, shown.value.isIntact]).toEqual([
        "Haal de boete weg.",
        true,
      ]);
      expect((await followNoodrem(onlyNew, code)).ok).toBe(true);
    }
  });

  it("goes on where it was stopped", async () => {
    for (let count = 0; count < 3; count++) await filed(ctx);
    const both = { ...ctx, keys: createKeys([two, one]) };
    await filed(both);
    const [first] = await ctx.db
      .selectFrom("noodrem_keys")
      .selectAll()
      .where("wrapped", "like", "1:%")
      .execute();
    if (first === undefined) throw new Error("a key");
    expect(await rewrapKeys(both)).toEqual({ keys: 3, marks: 3, failed: [] });
    // As if it was stopped before this one.
    const { noodrem_id, recipient, wrapped } = first;
    const where = ctx.db.updateTable("noodrem_keys").set({ wrapped }).where("noodrem_id", "=", noodrem_id);
    await where.where("recipient", "=", recipient).execute();
    expect(await rewrapKeys(both)).toEqual({ keys: 1, marks: 0, failed: [] });
  });

  it("leaves alone and names what it cannot open, or what somebody changed", async () => {
    const { id } = await filed(ctx);
    expect(await rewrapKeys({ ...ctx, keys: createKeys([two]) })).toEqual({
      keys: 0,
      marks: 0,
      failed: [`key ${id}`, `mark ${id}`],
    });
    await ctx.db.updateTable("noodremmen").set({ head_hash: "x" }).where("id", "=", id).execute();
    expect((await rewrapKeys({ ...ctx, keys: createKeys([two, one]) })).failed).toEqual([`mark ${id}`]);
  });

  it("keeps no key in the database", async () => {
    await filed(ctx);
    const rows = await ctx.db.selectFrom("signing_keys").selectAll().execute();
    const seed = Buffer.alloc(32, 9);
    for (const form of [seed.toString("hex"), seed.toString("base64"), seed.toString("base64url")])
      expect(JSON.stringify(rows)).not.toContain(form);
  });

  it("signs with a new key, and what the old one signed holds for years", async () => {
    const before = await ownProof(ctx, (await filed(ctx)).code);
    const next = await createSigner(Buffer.alloc(32, 10));
    expect(await replaceSigningKey(ctx, next)).toEqual({ ok: false, error: { code: "same_day" } });
    ctx.setNow("2026-12-01T10:00:00.000Z");
    expect(await replaceSigningKey(ctx, next)).toEqual({ ok: true, value: "replaced" });
    expect(await replaceSigningKey(ctx, next)).toEqual({ ok: true, value: "was_done" });
    expect(await ensureSigningKey(ctx)).toBe("other_key");
    const renewed = { ...ctx, signer: next };
    expect(await ensureSigningKey(renewed)).toBe("known");
    const after = await ownProof(renewed, (await filed(renewed)).code);
    ctx.setNow("2026-12-12T10:00:00.000Z");
    await closeLogDays(renewed);
    expect((await verifyDatabase(ctx.db)).problems).toEqual([]);
    for (const proof of [before, after]) {
      if (!proof.ok) throw new Error(proof.error.code);
      const text = JSON.stringify({ receipts: proof.value.receipts });
      expect((await checkProof(serverCrypto, text, await publishedKeys(ctx))).ok).toBe(true);
    }
    expect((await publishedKeys(ctx)).keys.map(({ from, until }) => [from, until])).toEqual([
      ["2026-11-24", "2026-12-08"],
      ["2026-12-01", null],
    ]);
  });
});
