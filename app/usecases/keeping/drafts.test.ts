import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { dialects, type TestDatabase } from "#db/test-dialects";
import { drawSecret } from "../../sealing/secret-code";
import { type TestContext, testContext } from "../test-context";
import { eraseDraft, openDraft, saveDraft } from "./drafts";
import { purge } from "./purge";

describe.each(dialects)("drafts on $name", (dialect) => {
  let t: TestDatabase;
  let ctx: TestContext;
  beforeEach(async () => {
    t = await dialect.fresh();
    ctx = await testContext(t);
  });
  afterEach(() => t.close());
  const unknown = { ok: false, error: { code: "code_unknown" } };

  it("opens with its code, also after it was saved again", async () => {
    const code = drawSecret();
    expect(await saveDraft(ctx, code, { a: ["één"] })).toEqual({
      ok: true,
      value: { expiresOn: "2026-12-01", blanked: [] },
    });
    await saveDraft(ctx, code, { a: ["twee"] });
    expect(await openDraft(ctx, code)).toEqual({
      ok: true,
      value: { content: { a: ["twee"] }, expiresOn: "2026-12-01" },
    });
    expect((await t.db.selectFrom("drafts").selectAll().execute()).length).toBe(1);
  });

  it("gives one answer for an unknown code and for one whose content was changed", async () => {
    const code = drawSecret();
    await saveDraft(ctx, code, 1);
    expect(await openDraft(ctx, drawSecret())).toEqual(unknown);
    const { sealed } = await t.db.selectFrom("drafts").select("sealed").executeTakeFirstOrThrow();
    await t.db
      .updateTable("drafts")
      .set({ sealed: sealed.replace(/.$/, (last) => (last === "A" ? "Q" : "A")) })
      .execute();
    expect(await openDraft(ctx, code)).toEqual(unknown);
    expect(ctx.wrongGuesses).toEqual(["code", "code"]);
  });

  it("is there on its last day, and gone the day after", async () => {
    const code = drawSecret();
    await saveDraft(ctx, code, 1);
    ctx.setNow("2026-12-01T22:59:00.000Z");
    expect((await openDraft(ctx, code)).ok).toBe(true);
    expect(await purge(ctx)).toMatchObject({ ok: true, value: { drafts: 0 } });
    ctx.setNow("2026-12-02T00:00:00.000Z");
    expect(await openDraft(ctx, code)).toEqual(unknown);
    expect(await purge(ctx)).toMatchObject({ ok: true, value: { drafts: 1 } });
  });

  it("is erased at once", async () => {
    const code = drawSecret();
    await saveDraft(ctx, code, 1);
    expect(await eraseDraft(ctx, code)).toEqual({ ok: true, value: undefined });
    expect(await eraseDraft(ctx, code)).toEqual({ ok: true, value: undefined });
    expect(await openDraft(ctx, code)).toEqual(unknown);
  });

  it("blanks a BSN wherever it stands, and says where", async () => {
    const code = drawSecret();
    const saved = await saveDraft(ctx, code, {
      route: { verhaal: { text: "bsn 123456782 dus" } },
      list: ["123 456 782"],
      n: 123456782,
    });
    expect(saved.ok && saved.value.blanked).toEqual(["route.verhaal.text", "list.0"]);
    const opened = await openDraft(ctx, code);
    expect(opened.ok && opened.value.content).toEqual({
      route: { verhaal: { text: "bsn ••••••••• dus" } },
      list: ["•••••••••••"],
      n: 123456782,
    });
  });

  it("refuses what is too large", async () => {
    expect(await saveDraft(ctx, drawSecret(), "x".repeat(200_000))).toEqual({
      ok: false,
      error: { code: "too_large" },
    });
  });
});
