import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { dialects, type TestDatabase } from "#db/test-dialects";
import type { Handback } from "#flows/noodrem/handback/assignment";
import type { HandbackEvent } from "#flows/noodrem/handback/machine";
import { comply, explain } from "#flows/noodrem/test-situations";
import { drawSecret } from "../../sealing/secret-code";
import { staffOf, type TestContext, testContext } from "../test-context";
import { answerHandback, expireHandbacks } from "./advance-handback";
import { callsLeft, handBack } from "./hand-back";
import { listForKamer } from "./list-for-kamer";
import { listHandbacks, showHandback } from "./show-handback";

const leiding = staffOf("uwv", "leiding");
const beleid = staffOf("minister-szw", "beleid");
const whole: Handback = {
  makerId: "minister-szw",
  title: "Toets elk jaar opnieuw",
  summary: "Wij kunnen deze opdracht niet goed uitvoeren.",
  assignment: "Wij moeten elk jaar iedereen opnieuw toetsen.",
  grounds: [{ principle: "bestuurlijk_vermogen", why: "Wij hebben daar de mensen niet voor." }],
  rungs: ["uitvoeringstoets"],
  rungsTold: "",
  affected: "Het gaat om ongeveer 8000 mensen.",
  meanwhile: "Wij toetsen nu alleen wie een wijziging meldt.",
  needed: "Een toets eens in de drie jaar is genoeg.",
};
const adapt: HandbackEvent = { type: "ANSWER", outcome: "adapt", answer: comply };
const justify: HandbackEvent = { type: "ANSWER", outcome: "justify", answer: explain };

describe.each(dialects)("an assignment handed back on $name", (dialect) => {
  let t: TestDatabase;
  let ctx: TestContext;
  beforeEach(async () => {
    t = await dialect.fresh();
    ctx = await testContext(t);
  });
  afterEach(() => t.close());
  const give = (change: Partial<Handback> = {}, key: string = drawSecret(), actor = leiding) =>
    handBack(ctx, actor, { idempotencyKey: key, handback: { ...whole, ...change } });
  async function given(change: Partial<Handback> = {}): Promise<string> {
    const done = await give(change);
    if (!done.ok) throw new Error(done.error.code);
    return done.value.id;
  }

  it("goes back, is reconsidered and adapted; both read it, and the Kamer what was public", async () => {
    const id = await given();
    const before = await listForKamer(ctx);
    expect(
      before.ok && before.value.map(({ giver, maker, title, state }) => [giver, maker, title, state]),
    ).toEqual([["UWV", "Minister van Sociale Zaken en Werkgelegenheid", whole.title, "teruggegeven"]]);
    expect((await answerHandback(ctx, beleid, id, { type: "RECONSIDER" })).ok).toBe(true);
    expect((await answerHandback(ctx, beleid, id, adapt)).ok).toBe(true);
    for (const actor of [leiding, beleid]) {
      const shown = await showHandback(ctx, actor, id);
      expect(shown).toMatchObject({
        ok: true,
        value: { state: "aangepast", handback: whole, answer: { outcome: "adapt" }, isIntact: true },
      });
    }
    const after = await listForKamer(ctx);
    expect(after.ok && after.value[0]?.public_answer).toBe(comply.change);
    expect((await answerHandback(ctx, beleid, id, justify)).ok).toBe(false);
  });

  it("seals what was not written to be public", async () => {
    await given();
    const stored = JSON.stringify([
      await t.db.selectFrom("handbacks").selectAll().execute(),
      await t.db.selectFrom("handback_events").selectAll().execute(),
    ]);
    expect(stored).toContain(whole.summary);
    for (const text of [whole.assignment, whole.affected, whole.meanwhile, whole.needed])
      expect(stored).not.toContain(text);
  });

  it("is given by the leadership, read by the two parties, answered by the maker", async () => {
    for (const role of ["behandelaar", "beleid", "beheer", "ombudsman"] as const)
      expect((await give({}, drawSecret(), staffOf("uwv", role))).ok).toBe(false);
    const id = await given();
    for (const actor of [
      staffOf("svb", "leiding"),
      staffOf("minister-fin", "beleid"),
      staffOf("uwv", "behandelaar"),
    ]) {
      expect((await showHandback(ctx, actor, id)).ok).toBe(false);
      expect((await answerHandback(ctx, actor, id, { type: "RECONSIDER" })).ok).toBe(false);
    }
    expect((await answerHandback(ctx, leiding, id, { type: "RECONSIDER" })).ok).toBe(false);
    const list = await listHandbacks(ctx, beleid);
    expect(list.ok && list.value.map(({ isMaker }) => isMaker)).toEqual([true]);
  });

  it("refuses lightness, and names all of it", async () => {
    expect(await give({ grounds: [], needed: "" })).toEqual({
      ok: false,
      error: { code: "too_light", gaps: ["grounds", "needed"] },
    });
    expect((await give({ makerId: "uwv" })).ok).toBe(false);
    const id = await given();
    await answerHandback(ctx, beleid, id, { type: "RECONSIDER" });
    const thin: HandbackEvent = {
      type: "ANSWER",
      outcome: "justify",
      answer: { ...explain, alternatives: "" },
    };
    const refused = await answerHandback(ctx, beleid, id, thin);
    expect(!refused.ok && refused.error.code).toBe("too_thin");
  });

  it("has so many calls a year; one that is upheld does not count, and a new year begins anew", async () => {
    const first = await given();
    await given();
    await given();
    expect(await callsLeft(ctx, "uwv")).toEqual({ ok: true, value: { perYear: 3, left: 0 } });
    expect(await give()).toEqual({ ok: false, error: { code: "no_calls_left" } });
    await answerHandback(ctx, beleid, first, { type: "RECONSIDER" });
    await answerHandback(ctx, beleid, first, adapt);
    expect((await give()).ok).toBe(true);
    ctx.setNow("2027-01-04T10:00:00.000Z");
    expect(await callsLeft(ctx, "uwv")).toEqual({ ok: true, value: { perYear: 3, left: 3 } });
  });

  it("is stored once for one key, and keeps to the record what is not for the Kamer", async () => {
    const key = drawSecret();
    const ids = await Promise.all([give({}, key), give({}, key), give({}, key)]);
    expect(new Set(ids.map((one) => one.ok && one.value.id)).size).toBe(1);
    await given({ makerId: "raad-amsterdam" });
    const list = await listForKamer(ctx);
    expect(list.ok && list.value.map(({ maker }) => maker)).toEqual([
      "Minister van Sociale Zaken en Werkgelegenheid",
    ]);
  });

  it("notes silence once, on a day after the term, and takes the answer still", async () => {
    const id = await given();
    ctx.setNow("2027-01-19T10:00:00.000Z");
    expect(await expireHandbacks(ctx)).toEqual({ ok: true, value: { silent: 0 } });
    ctx.setNow("2027-01-20T10:00:00.000Z");
    expect(await expireHandbacks(ctx)).toEqual({ ok: true, value: { silent: 1 } });
    expect(await expireHandbacks(ctx)).toEqual({ ok: true, value: { silent: 0 } });
    const list = await listForKamer(ctx);
    expect(list.ok && list.value[0]?.silent).toBe(1);
    expect((await answerHandback(ctx, beleid, id, { type: "RECONSIDER" })).ok).toBe(true);
  });
});
