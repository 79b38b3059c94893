import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { dialects, type TestDatabase } from "#db/test-dialects";
import { checkLog } from "#flows/proof/check-log";
import { checkProof } from "#flows/proof/check-receipt";
import { drawSecret } from "../../sealing/secret-code";
import { serverCrypto } from "../../sealing/signing";
import { advanceNoodrem } from "../noodrem/advance-noodrem";
import { eraseNoodrem } from "../noodrem/erase-noodrem";
import { filed, type TestContext, testContext } from "../test-context";
import { closeLogDays } from "./close-log-days";
import { ownProof } from "./own-receipts";
import { publishedKeys } from "./published-keys";
import { logPage, wholeLog } from "./read-log";
import { verifyDatabase } from "./verify-database";

describe.each(dialects)("proof on $name", (dialect) => {
  let t: TestDatabase;
  let ctx: TestContext;
  beforeEach(async () => {
    t = await dialect.fresh();
    ctx = await testContext(t);
  });
  afterEach(() => t.close());

  const proofOf = async (code: Parameters<typeof ownProof>[1]) => {
    const proof = await ownProof(ctx, code);
    if (!proof.ok) throw new Error(proof.error.code);
    return proof.value.receipts;
  };
  const check = async (given: unknown) =>
    checkProof(serverCrypto, JSON.stringify(given), await publishedKeys(ctx));

  it("gives one receipt that holds for a filing, however often it is pressed", async () => {
    const key = drawSecret();
    const [one] = await Promise.all([1, 2, 3].map(() => filed(ctx, {}, key)));
    if (one === undefined) throw new Error("filed");
    const receipts = await proofOf(one.code);
    expect(receipts.map(({ statement }) => [statement.kind, statement.day, statement.receiver.id])).toEqual([
      ["ingediend", "2026-11-24", "uwv"],
    ]);
    expect(await check(receipts[0])).toMatchObject({ ok: true });
    expect(await proofOf(one.code)).toEqual(receipts);
    const [receipt] = receipts;
    const content = { ...receipt?.content, story: "Ik kreeg geen boete." };
    expect(await check({ ...receipt, content })).toEqual({ ok: false, error: "content_changed" });
  });

  it("names nobody: two filings of the same text share nothing but day and receiver", async () => {
    const [[a], [b]] = [await proofOf((await filed(ctx)).code), await proofOf((await filed(ctx)).code)];
    expect(a?.content).toEqual(b?.content);
    expect(a?.statement.commitment).not.toBe(b?.statement.commitment);
    expect(a?.statement.event).not.toBe(b?.statement.event);
    expect(Object.keys(a?.statement ?? {}).sort()).toEqual([
      "commitment",
      "day",
      "event",
      "kind",
      "log",
      "receiver",
      "version",
    ]);
  });

  it("brings receipts into the log when their day is over, and signs every day", async () => {
    const codes = [(await filed(ctx)).code, (await filed(ctx)).code];
    expect(await closeLogDays(ctx)).toEqual({ ok: true, value: { days: 1, entries: 0 } });
    ctx.setNow("2026-11-27T00:10:00.000Z");
    expect(await closeLogDays(ctx)).toEqual({ ok: true, value: { days: 3, entries: 2 } });
    expect(await closeLogDays(ctx)).toEqual({ ok: true, value: { days: 0, entries: 0 } });
    const log = await wholeLog(ctx);
    expect(log.heads.map(({ day, size }) => [day, size])).toEqual([
      ["2026-11-23", 0],
      ["2026-11-24", 2],
      ["2026-11-25", 2],
      ["2026-11-26", 2],
    ]);
    expect(await checkLog(serverCrypto, log)).toEqual([]);
    const order = log.entries.map(({ receipt }) => receipt);
    expect(order).toEqual([...order].sort());
    const receipts = (await Promise.all(codes.map(proofOf))).flat();
    expect(receipts.map(({ entry }) => entry?.seq).sort()).toEqual([1, 2]);
    expect(await check({ receipts })).toMatchObject({ ok: true });
    // The next receipt carries the end of the log.
    const [later] = await proofOf((await filed(ctx)).code);
    expect(later?.statement.log).toEqual({ day: "2026-11-26", size: 2, hash: log.heads.at(-1)?.hash });
  });

  it("is read in pages that are the whole log together", async () => {
    for (let count = 0; count < 5; count++) await filed(ctx);
    ctx.setNow("2026-11-26T00:10:00.000Z");
    await closeLogDays(ctx);
    const whole = await wholeLog(ctx);
    const [heads, entries]: [unknown[], unknown[]] = [[], []];
    for (let from: number | null = 1; from !== null; ) {
      const { log, next } = await logPage(ctx, from, 2);
      heads.push(...log.heads);
      entries.push(...log.entries);
      from = next;
    }
    expect([heads, entries]).toEqual([whole.heads, whole.entries]);
  });

  it("closes a day once when two begin at the same moment", async () => {
    for (let count = 0; count < 3; count++) await filed(ctx);
    ctx.setNow("2026-11-25T00:10:00.000Z");
    await Promise.all([closeLogDays(ctx), closeLogDays(ctx), closeLogDays(ctx)]);
    await closeLogDays(ctx);
    expect((await wholeLog(ctx)).entries).toHaveLength(3);
    expect((await verifyDatabase(ctx.db)).problems).toEqual([]);
  });

  it("keeps the log whole when a noodrem is erased, and then nothing says what was written", async () => {
    const { code } = await filed(ctx);
    const [before] = await proofOf(code);
    expect((await eraseNoodrem(ctx, code)).ok).toBe(true);
    expect(await ownProof(ctx, code)).toEqual({ ok: false, error: { code: "code_unknown" } });
    ctx.setNow("2026-11-25T00:10:00.000Z");
    await closeLogDays(ctx);
    expect(await verifyDatabase(ctx.db)).toEqual({ entries: 2, days: 1, receipts: 2, problems: [] });
    // Who kept the receipt still has the proof.
    expect(await check(before)).toMatchObject({ ok: true });
  });

  it("proves a closing", async () => {
    const { code, id } = await filed(ctx);
    await advanceNoodrem(ctx, { kind: "follower", code }, id, { type: "WITHDRAW" });
    const receipts = await proofOf(code);
    expect(receipts.map(({ statement }) => [statement.kind, statement.commitment === null])).toEqual([
      ["ingediend", false],
      ["gesloten", true],
    ]);
    expect(await check({ receipts })).toMatchObject({ ok: true });
  });

  it("finds what somebody changed in the database", async () => {
    const { id } = await filed(ctx);
    await filed(ctx);
    ctx.setNow("2026-11-25T00:10:00.000Z");
    await closeLogDays(ctx);
    const codes = async () => (await verifyDatabase(ctx.db)).problems.map(({ code }) => code);
    expect(await codes()).toEqual([]);
    await ctx.db.updateTable("noodrem_events").set({ hash: "x" }).where("noodrem_id", "=", id).execute();
    expect(await codes()).toEqual(["event_changed"]);
    await ctx.db.deleteFrom("receipts").where("noodrem_id", "=", id).execute();
    expect(await codes()).toEqual(["receipt_missing"]);
    await ctx.db.deleteFrom("log_entries").where("seq", "=", 1).execute();
    expect((await codes())[0]).toBe("entry_out_of_place");
  });
});
