import { afterEach, describe, expect, it } from "vitest";
import { disableAccount } from "#db/accounts";
import { dialects } from "#db/test-dialects";
import { AnswerSchema } from "#flows/noodrem/answer-check";
import { drawSecret } from "../../sealing/secret-code";
import { spreadJobs } from "../delivery/spread-jobs";
import { filed, staffOf, testContext } from "../test-context";
import { eventsSince, listApiSignals, showApiSignal } from "./api-signals";
import { actorOfToken, listApiTokens, makeApiToken, revokeApiToken } from "./api-tokens";
import { writeOnce } from "./write-once";

const closing: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0)) await close();
});

const explain = AnswerSchema.parse({ kind: "explain", alternatives: "x", forThisPerson: "y" });

describe.each(dialects)("keys of an organisation on $name", (dialect) => {
  async function service() {
    const t = await dialect.fresh();
    closing.push(t.close);
    return testContext(t);
  }
  const tokenFor = async (
    ctx: Awaited<ReturnType<typeof service>>,
    organisation: string,
    scopes: readonly string[] = ["antwoorden"],
  ) => {
    const wanted = { formKey: drawSecret(), name: "Zaaksysteem", scopes };
    const made = await makeApiToken(ctx, staffOf(organisation, "leiding"), wanted);
    if (!made.ok) throw new Error(made.error.code);
    const actor = await actorOfToken(ctx, made.value.token);
    if (!actor.ok) throw new Error(actor.error.code);
    return { token: made.value.token, actor: actor.value };
  };

  it("are made by the leadership alone, kept as a hash, the same when pressed twice, and ended at once", async () => {
    const ctx = await service();
    const wanted = { formKey: drawSecret(), name: "Zaaksysteem", scopes: ["lezen"] };
    expect(await makeApiToken(ctx, staffOf("uwv", "behandelaar"), wanted)).toEqual({
      ok: false,
      error: { code: "not_allowed" },
    });
    const leiding = staffOf("uwv", "leiding");
    const [one, two] = [await makeApiToken(ctx, leiding, wanted), await makeApiToken(ctx, leiding, wanted)];
    expect(one).toEqual(two);
    const token = (one.ok && one.value.token) || "";
    expect(token).toMatch(/^nr_[0-9A-Z]{26}$/);
    expect(JSON.stringify(await ctx.db.selectFrom("api_tokens").selectAll().execute())).not.toContain(token);
    const listed = await listApiTokens(ctx, leiding);
    const id = (listed.ok && listed.value[0]?.id) || "";
    expect(listed.ok && listed.value.length).toBe(1);
    expect((await actorOfToken(ctx, token)).ok).toBe(true);
    expect(await revokeApiToken(ctx, staffOf("svb", "leiding"), id)).toMatchObject({ ok: false });
    expect((await revokeApiToken(ctx, leiding, id)).ok).toBe(true);
    expect(await actorOfToken(ctx, token)).toEqual({ ok: false, error: { code: "session_ended" } });
    expect(ctx.wrongGuesses).toEqual(["token"]);
  });

  it("say what is missing, and end with the account that made them", async () => {
    const ctx = await service();
    const wrong = { formKey: drawSecret(), name: " ", scopes: ["alles"] };
    expect(await makeApiToken(ctx, staffOf("uwv", "leiding"), wrong)).toEqual({
      ok: false,
      error: { code: "input_invalid", fields: ["naam", "rechten"] },
    });
    const { token } = await tokenFor(ctx, "uwv");
    await disableAccount(ctx.db, "demo-uwv-leiding");
    expect((await actorOfToken(ctx, token)).ok).toBe(false);
  });

  it("read and change signals of their own organisation and no other", async () => {
    const ctx = await service();
    const [mine, other] = [await filed(ctx), await filed(ctx, { agencyId: "svb" })];
    const { actor } = await tokenFor(ctx, "uwv");
    const listed = await listApiSignals(ctx, actor, { open: true, after: null });
    expect(listed.ok && listed.value.items.map(({ id }) => id)).toEqual([mine.id]);
    expect((await showApiSignal(ctx, actor, mine.id)).ok).toBe(true);
    const notFound = { ok: false, error: { code: "not_found" } };
    expect(await showApiSignal(ctx, actor, other.id)).toEqual(notFound);
    const act = { kind: "ontvangst" } as const;
    expect(await writeOnce(ctx, actor, { key: "sleutel-1", noodremId: other.id, act })).toEqual(notFound);
    while ((await spreadJobs(ctx)) > 0);
    const since = await eventsSince(ctx, actor, 0);
    expect(since.ok && since.value.events.map(({ nr, kind, noodrem_id }) => [nr, kind, noodrem_id])).toEqual([
      [1, "bezorgd", mine.id],
    ]);
    const later = await eventsSince(ctx, actor, 1);
    expect(later).toEqual({ ok: true, value: { events: [], last: 1 } });
  });

  it("write once for each key, also five times at the same moment", async () => {
    const ctx = await service();
    const { id } = await filed(ctx);
    const { actor } = await tokenFor(ctx, "uwv");
    const write = (key: string, question: string) =>
      writeOnce(ctx, actor, { key, noodremId: id, act: { kind: "vraag", question } });
    const act = { kind: "ontvangst" } as const;
    const five = await Promise.all(
      Array.from({ length: 5 }, () => writeOnce(ctx, actor, { key: "ontvangst-1", noodremId: id, act })),
    );
    expect(five.map((one) => one.ok && one.value.advanced.state)).toEqual(Array(5).fill("ontvangen"));
    expect(five.filter((one) => one.ok && !one.value.repeated).length).toBe(1);
    const asked = await write("vraag-1", "Op welke dag kreeg u de brief?");
    expect(asked.ok && asked.value).toMatchObject({
      repeated: false,
      advanced: { state: "vraag_aan_indiener" },
    });
    const again = await write("vraag-1", "Op welke dag kreeg u de brief?");
    expect(again.ok && again.value.repeated).toBe(true);
    expect(await write("vraag-1", "Iets anders?")).toEqual({ ok: false, error: { code: "key_reused" } });
    const log = await ctx.db
      .selectFrom("noodrem_events")
      .select("type")
      .where("noodrem_id", "=", id)
      .orderBy("seq")
      .execute();
    expect(log.map(({ type }) => type)).toEqual(["FILE", "DELIVER", "ACKNOWLEDGE", "TAKE_UP", "ASK"]);
  });

  it("do no more than their scope, and do not explain when their maker is not of the leadership", async () => {
    const ctx = await service();
    const { id } = await filed(ctx);
    const reader = await tokenFor(ctx, "uwv", ["lezen"]);
    const act = { kind: "ontvangst" } as const;
    const notAllowed = { ok: false, error: { code: "not_allowed" } };
    expect(await writeOnce(ctx, reader.actor, { key: "sleutel-1", noodremId: id, act })).toEqual(notAllowed);
    const { token, actor } = await tokenFor(ctx, "uwv");
    await writeOnce(ctx, actor, { key: "sleutel-1", noodremId: id, act });
    await ctx.db
      .updateTable("accounts")
      .set({ role: "behandelaar" })
      .where("id", "=", "demo-uwv-leiding")
      .execute();
    const now = await actorOfToken(ctx, token);
    if (!now.ok) throw new Error(now.error.code);
    const answered = await writeOnce(ctx, now.value, {
      key: "sleutel-2",
      noodremId: id,
      act: { kind: "antwoord", answer: explain },
    });
    expect(answered).toEqual(notAllowed);
  });
});
