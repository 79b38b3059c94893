import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { dialects, type TestDatabase } from "#db/test-dialects";
import type { Answer } from "#flows/noodrem/answer-check";
import type { NoodremEvent } from "#flows/noodrem/events";
import type { Actor } from "../actor";
import { listForwarded } from "../desk/list-forwarded";
import { listPromises } from "../desk/list-promises";
import { filed, staffOf, type TestContext, testContext } from "../test-context";
import { advanceNoodrem } from "./advance-noodrem";
import { followNoodrem } from "./follow-noodrem";
import { showSignal } from "./show-signal";

const writer = staffOf("uwv", "behandelaar");
const chief = staffOf("uwv", "leiding");
const explain: Answer = {
  kind: "explain",
  change: "",
  owner: "",
  changeBy: "",
  weighing: [
    { principle: "evenredigheid", pull: "voor_regel", why: "De regel geldt voor iedereen die te laat was." },
  ],
  alternatives: "Wij keken of u in delen kunt betalen.",
  forThisPerson: "Wij bellen u deze week over een betaalplan.",
  lookAgainOn: "2027-02-01",
};

describe.each(dialects)("comply or explain on $name", (dialect) => {
  let t: TestDatabase;
  let ctx: TestContext;
  beforeEach(async () => {
    t = await dialect.fresh();
    ctx = await testContext(t);
  });
  afterEach(() => t.close());

  const act = async (actor: Actor, id: string, event: NoodremEvent) => {
    const done = await advanceNoodrem(ctx, actor, id, event);
    return done.ok ? done.value.state : done.error;
  };
  const takenUp = async () => {
    const receipt = await filed(ctx);
    await act(writer, receipt.id, { type: "ACKNOWLEDGE" });
    await act(writer, receipt.id, { type: "TAKE_UP" });
    return receipt;
  };
  const explained = async (answer: Answer) => {
    const receipt = await takenUp();
    await act(writer, receipt.id, { type: "PREPARE", answer });
    return { ...receipt, signed: await act(chief, receipt.id, { type: "ANSWER", answer }) };
  };

  it("lets one person write and another sign, and keeps the proposal from who filed", async () => {
    const { id, code } = await takenUp();
    expect(await act(writer, id, { type: "ANSWER", answer: explain })).toEqual({
      code: "needs_signature",
      reason: "leiding",
    });
    expect(await act(writer, id, { type: "PREPARE", answer: explain })).toBe("in_beraad");
    const seen = await showSignal(ctx, chief, id);
    expect(seen.ok && [seen.value.prepared, seen.value.isOwnPreparation]).toEqual([explain, false]);
    const own = await showSignal(ctx, writer, id);
    expect(own.ok && own.value.isOwnPreparation).toBe(true);
    const followed = await followNoodrem(ctx, code);
    expect(followed.ok && [followed.value.prepared, followed.value.answer]).toEqual([null, null]);
    expect(followed.ok && followed.value.log.at(-1)).toMatchObject({ type: "PREPARE", content: null });

    expect(await act(chief, id, { type: "RETURN", reason: "Noem de regel." })).toBe("in_beraad");
    const again = { ...explain, alternatives: "Wij keken of u de helft kunt betalen." };
    await act(writer, id, { type: "PREPARE", answer: again });
    expect(await act(chief, id, { type: "ANSWER", answer: explain })).toEqual({
      code: "needs_signature",
      reason: "changed",
    });
    expect(await act(chief, id, { type: "ANSWER", answer: again })).toBe("beantwoord");
    const answered = await followNoodrem(ctx, code);
    expect(answered.ok && answered.value.answer).toEqual(again);
  });

  it("does not let the leadership sign its own words", async () => {
    const { id } = await takenUp();
    await act(chief, id, { type: "PREPARE", answer: explain });
    expect(await act(chief, id, { type: "ANSWER", answer: explain })).toEqual({
      code: "needs_signature",
      reason: "own_words",
    });
  });

  it("returns a copied explanation with the earlier one, and only within the organisation", async () => {
    expect((await explained(explain)).signed).toBe("beantwoord");
    const { id } = await takenUp();
    const nearly = { ...explain, forThisPerson: "Wij bellen u deze week over een plan." };
    expect(await act(writer, id, { type: "PREPARE", answer: nearly })).toMatchObject({
      code: "answer_incomplete",
      missing: ["copied_earlier"],
      hints: {
        copyOf: {
          percentage: expect.any(Number),
          on: "2026-11-24",
          text: expect.stringContaining("betaalplan"),
        },
      },
    });
    const svb = staffOf("svb", "behandelaar");
    const elsewhere = await filed(ctx, { agencyId: "svb" });
    await act(svb, elsewhere.id, { type: "ACKNOWLEDGE" });
    await act(svb, elsewhere.id, { type: "TAKE_UP" });
    expect(await act(svb, elsewhere.id, { type: "PREPARE", answer: nearly })).toBe("in_beraad");
  });

  it("holds a reconsidered explanation against the first one too", async () => {
    const { id, code } = await explained(explain);
    await act({ kind: "follower", code }, id, { type: "DISPUTE", reason: "Ik was niet te laat." });
    expect(await act(writer, id, { type: "PREPARE", answer: explain })).toMatchObject({
      missing: ["copied_earlier"],
    });
  });

  it("says which sentence is too hard", async () => {
    const { id } = await takenUp();
    const long = `Wij ${"keken naar uw brief en ".repeat(7)}belden u.`;
    expect(
      await act(writer, id, { type: "PREPARE", answer: { ...explain, alternatives: long } }),
    ).toMatchObject({
      missing: ["too_hard"],
      hints: { copyOf: null, hard: { sentences: [long], words: [] } },
    });
  });

  it("lists what was promised, and what was not shown in time", async () => {
    const { id } = await explained(explain);
    ctx.setNow("2026-12-24T10:00:00.000Z");
    await act({ kind: "system" }, id, { type: "TERM_EXPIRED" });
    const before = await listPromises(ctx, writer);
    expect(
      before.ok && before.value.map(({ answer, isLate, promiseBy }) => [answer, isLate, promiseBy]),
    ).toEqual([[explain, false, "2027-02-01"]]);
    ctx.setNow("2027-02-02T10:00:00.000Z");
    const after = await listPromises(ctx, chief);
    expect(after.ok && after.value.map(({ isLate }) => isLate)).toEqual([true]);
    expect(await listPromises(ctx, staffOf("svb", "leiding"))).toEqual({ ok: true, value: [] });
    expect((await listPromises(ctx, staffOf("uwv", "redactie"))).ok).toBe(false);
  });

  it("proves to who passed it on that the other organisation has it", async () => {
    const { id, code } = await filed(ctx);
    await act(writer, id, { type: "FORWARD", organisationId: "svb", reason: "Dit gaat over AOW." });
    const waiting = await listForwarded(ctx, writer);
    expect(waiting.ok && waiting.value).toMatchObject([
      { noodremId: id, to: "Sociale Verzekeringsbank", on: "2026-11-24", receivedOn: null, proof: null },
    ]);
    ctx.setNow("2026-11-26T10:00:00.000Z");
    await act(staffOf("svb", "behandelaar"), id, { type: "ACKNOWLEDGE" });
    const proved = await listForwarded(ctx, writer);
    const link = await t.db
      .selectFrom("noodrem_events")
      .select("hash")
      .where("noodrem_id", "=", id)
      .where("type", "=", "ACKNOWLEDGE")
      .executeTakeFirstOrThrow();
    expect(proved.ok && proved.value[0]).toMatchObject({ receivedOn: "2026-11-26", proof: link.hash });
    const followed = await followNoodrem(ctx, code);
    expect(followed.ok && followed.value.forwards).toEqual(proved.ok && proved.value);
    expect(await listForwarded(ctx, staffOf("svb", "leiding"))).toEqual({ ok: true, value: [] });
    expect((await listForwarded(ctx, staffOf("uwv", "beheer"))).ok).toBe(false);
  });
});
