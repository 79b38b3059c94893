import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { sql } from "kysely";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { openDatabase } from "#db/connect";
import { migrate } from "#db/migrations";
import { dialects, type TestDatabase } from "#db/test-dialects";
import { lookupHash } from "../../sealing/keys";
import { drawSecret } from "../../sealing/secret-code";
import { openDraft, saveDraft } from "../keeping/drafts";
import { filed, type TestContext, testContext, testSignal } from "../test-context";
import { fileNoodrem } from "./file-noodrem";
import { followNoodrem } from "./follow-noodrem";

describe.each(dialects)("fileNoodrem on $name", (dialect) => {
  let t: TestDatabase;
  let ctx: TestContext;
  beforeEach(async () => {
    t = await dialect.fresh();
    ctx = await testContext(t);
  });
  afterEach(() => t.close());
  const rows = async () => {
    const count = async (table: "noodremmen" | "noodrem_events" | "noodrem_keys" | "jobs") =>
      (await t.db.selectFrom(table).selectAll().execute()).length;
    return Promise.all([count("noodremmen"), count("noodrem_events"), count("noodrem_keys"), count("jobs")]);
  };

  it("files, delivers and can be followed with the code of the receipt", async () => {
    const receipt = await filed(ctx);
    expect(receipt).toMatchObject({
      organisationId: "uwv",
      filedOn: "2026-11-24",
      acknowledgeBy: "2026-12-01",
      answerBy: "2027-01-19",
      repeated: "no",
    });
    const followed = await followNoodrem(ctx, receipt.code);
    if (!followed.ok) throw new Error(followed.error.code);
    expect(followed.value).toMatchObject({
      id: receipt.id,
      state: "bezorgd",
      organisationName: "UWV",
      dueOn: "2026-12-01",
      possible: ["WITHDRAW"],
      isIntact: true,
      answer: null,
      question: null,
    });
    expect(followed.value.signal).toEqual(testSignal());
    expect(followed.value.log.map(({ seq, type, role, on }) => [seq, type, role, on])).toEqual([
      [1, "FILE", "burger", "2026-11-24"],
      [2, "DELIVER", "systeem", "2026-11-24"],
    ]);
    expect(await rows()).toEqual([1, 2, 2, 2]);
  });

  it("stores one row and gives one receipt for five presses at once, and for one more later", async () => {
    const key = drawSecret();
    const receipts = await Promise.all(Array.from({ length: 5 }, () => filed(ctx, {}, key)));
    ctx.setNow("2026-11-26T10:00:00.000Z");
    receipts.push(await filed(ctx, {}, key));
    expect(new Set(receipts.map(({ id, code, answerBy }) => `${id} ${code} ${answerBy}`)).size).toBe(1);
    expect(receipts.map(({ repeated }) => repeated).sort()).toEqual([
      "no",
      "same",
      "same",
      "same",
      "same",
      "same",
    ]);
    expect(await rows()).toEqual([1, 2, 2, 2]);
  });

  it("keeps the first text when the same key comes with another one, and says so", async () => {
    const key = drawSecret();
    await filed(ctx, {}, key);
    const again = await filed(ctx, { story: "Iets heel anders." }, key);
    expect(again.repeated).toBe("changed");
    const followed = await followNoodrem(ctx, again.code);
    expect(followed.ok && followed.value.signal?.story).toBe(testSignal().story);
  });

  it("recognises the same text with every strange character in it", async () => {
    const key = drawSecret();
    const story = "\ud800 é \u0000 😀 \u2028";
    await filed(ctx, { story }, key);
    expect((await filed(ctx, { story }, key)).repeated).toBe("same");
  });

  it("sends what nobody here receives to the mailbox", async () => {
    expect((await filed(ctx, { agencyId: "waterschap-verweg" })).organisationId).toBe("demo-postbus");
  });

  it("erases the draft with the filing, and only with it", async () => {
    const draftCode = drawSecret();
    await saveDraft(ctx, draftCode, { a: 1 });
    const refused = {
      idempotencyKey: drawSecret(),
      signal: testSignal({ story: " " }),
      personalDataConfirmed: true,
      draftCode,
    };
    expect((await fileNoodrem(ctx, refused)).ok).toBe(false);
    expect((await openDraft(ctx, draftCode)).ok).toBe(true);
    expect((await fileNoodrem(ctx, { ...refused, signal: testSignal() })).ok).toBe(true);
    expect((await openDraft(ctx, draftCode)).ok).toBe(false);
  });

  it("refuses a BSN whatever was confirmed, and other personal data until it was", async () => {
    const story = "Mijn nummer is 111.222.333.";
    const attempt = (signal: Parameters<typeof testSignal>[0], personalDataConfirmed: boolean) =>
      fileNoodrem(ctx, { idempotencyKey: drawSecret(), signal: testSignal(signal), personalDataConfirmed });
    expect(await attempt({ story }, true)).toEqual({
      ok: false,
      error: {
        code: "bsn_found",
        fields: [{ field: "story", findings: [{ kind: "bsn", start: 15, end: 26 }] }],
      },
    });
    const fact = { question: "Hoe?", answer: "bel 0612345678" };
    const phone = await attempt({ facts: [fact] }, false);
    expect(!phone.ok && phone.error).toEqual({
      code: "personal_data_unconfirmed",
      fields: [{ field: "facts.0.answer", findings: [{ kind: "telefoon", start: 4, end: 14 }] }],
    });
    expect(await rows()).toEqual([0, 0, 0, 0]);
    expect((await attempt({ facts: [fact] }, true)).ok).toBe(true);
    expect((await attempt({ contact: "0612345678" }, false)).ok).toBe(true);
  });

  it("names the fields that do not fit, and never repeats their values", async () => {
    const signal = { ...testSignal(), agencyId: "UWV; drop", principles: ["onbekend"], extra: 1 };
    const result = await fileNoodrem(ctx, {
      idempotencyKey: "kort",
      signal: testSignal(),
      personalDataConfirmed: true,
    });
    expect(result).toEqual({ ok: false, error: { code: "input_invalid", fields: ["idempotencyKey"] } });
    const other = await fileNoodrem(ctx, {
      idempotencyKey: drawSecret(),
      signal: signal as never,
      personalDataConfirmed: true,
    });
    expect(other).toEqual({
      ok: false,
      error: { code: "input_invalid", fields: ["agencyId", "principles.0", ""] },
    });
  });

  it("stores only a hash of the code and of the key", async () => {
    const key = drawSecret();
    const receipt = await filed(ctx, {}, key);
    const stored = JSON.stringify([
      await t.db.selectFrom("noodremmen").selectAll().execute(),
      await t.db.selectFrom("noodrem_keys").selectAll().execute(),
      await t.db.selectFrom("noodrem_events").selectAll().execute(),
      await t.db.selectFrom("jobs").selectAll().execute(),
    ]);
    expect(stored).toContain(lookupHash(receipt.code, "noodrem"));
    expect(stored).not.toContain(receipt.code);
    expect(stored).not.toContain(key);
  });
});

describe("the database file", () => {
  it("holds no word of what was filed, in any encoding", async () => {
    const folder = mkdtempSync(join(tmpdir(), "noodrem-canary-"));
    const db = openDatabase(`sqlite:${join(folder, "x.db")}`);
    await migrate(db);
    const ctx = await testContext({ db, url: "", close: () => db.destroy() });
    const canary = "KANARIEVOGELZINGT";
    const fact = { question: `${canary}?`, answer: canary };
    await filed(ctx, { story: canary, wish: canary, facts: [fact], contact: canary });
    await saveDraft(ctx, drawSecret(), { verhaal: canary });
    const files = readdirSync(folder).map((name) => readFileSync(join(folder, name)));
    const bytes = Buffer.from(canary);
    const bases = [0, 1, 2].map((skip) =>
      Buffer.concat([Buffer.alloc(skip), bytes])
        .toString("base64")
        .slice(4, -4),
    );
    const forms = [bytes, bytes.toString("hex"), Buffer.from(canary, "utf16le"), ...bases];
    expect(files.reduce((sum, file) => sum + file.length, 0)).toBeGreaterThan(10_000);
    expect(files.flatMap((file) => forms.map((form) => file.includes(form)))).not.toContain(true);
    expect(files.some((file) => file.includes("FILE"))).toBe(true);
    await db.destroy();
    rmSync(folder, { recursive: true });
  });

  it("says that nothing was stored when the file cannot be written", async () => {
    const folder = mkdtempSync(join(tmpdir(), "noodrem-vol-"));
    const db = openDatabase(`sqlite:${join(folder, "x.db")}`);
    await migrate(db);
    const ctx = await testContext({ db, url: "", close: () => db.destroy() });
    const input = { idempotencyKey: drawSecret(), signal: testSignal(), personalDataConfirmed: false };
    const pages = await sql<{ page_count: number }>`pragma page_count`.execute(db);
    await sql`pragma max_page_count = ${sql.raw(String(pages.rows[0]?.page_count ?? 1))}`.execute(db);
    expect(await fileNoodrem(ctx, { ...input, signal: testSignal({ story: "x ".repeat(4000) }) })).toEqual({
      ok: false,
      error: { code: "storage_unavailable" },
    });
    await sql`pragma max_page_count = 100000`.execute(db);
    const later = await fileNoodrem(ctx, input);
    expect(later.ok && later.value.repeated).toBe("no");
    await db.destroy();
    rmSync(folder, { recursive: true });
  });
});
