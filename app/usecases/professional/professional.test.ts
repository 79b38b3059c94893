import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { dialects, type TestDatabase } from "#db/test-dialects";
import type { SignalInput } from "#flows/noodrem/signal";
import { comply } from "#flows/noodrem/test-situations";
import { drawSecret, type Secret } from "../../sealing/secret-code";
import { advanceNoodrem } from "../noodrem/advance-noodrem";
import { eraseNoodrem } from "../noodrem/erase-noodrem";
import { followNoodrem } from "../noodrem/follow-noodrem";
import { listInbox } from "../noodrem/list-inbox";
import { showSignal } from "../noodrem/show-signal";
import { filed, staffOf, type TestContext, testContext, testSignal } from "../test-context";
import { disclose, namesDisclosed } from "./disclose";
import { fileHeld } from "./file-held";
import { followHeld, withdrawHeld } from "./follow-held";
import { releaseHeld } from "./release-held";
import { addReprisal, eraseReprisals, readReprisals } from "./reprisal-log";

const leiding = staffOf("uwv", "leiding");
const second = { ...leiding, accountId: "demo-uwv-leiding-2" };

describe.each(dialects)("a professional's noodrem on $name", (dialect) => {
  let t: TestDatabase;
  let ctx: TestContext;
  beforeEach(async () => {
    t = await dialect.fresh();
    ctx = await testContext(t);
  });
  afterEach(() => t.close());

  async function held(change: Partial<SignalInput> = {}, key: Secret = drawSecret()): Promise<Secret> {
    const input = { idempotencyKey: key, signal: testSignal(change), personalDataConfirmed: false };
    const done = await fileHeld(ctx, input);
    if (!done.ok) throw new Error(done.error.code);
    return done.value.code;
  }
  /** The next batch, two days later. */
  async function released(): Promise<number> {
    ctx.setNow("2026-11-26T10:00:00.000Z");
    const done = await releaseHeld(ctx);
    if (!done.ok) throw new Error(done.error.code);
    return done.value.released;
  }
  async function delivered(change: Partial<SignalInput> = {}) {
    const code = await held(change);
    await released();
    const followed = await followNoodrem(ctx, code);
    if (!followed.ok) throw new Error(followed.error.code);
    return { code, id: followed.value.id };
  }

  it("waits where only its code finds it, and goes to the leadership with the day as its only date", async () => {
    const code = await held();
    expect(await followHeld(ctx, code)).toMatchObject({ ok: true, value: { organisationName: "UWV" } });
    expect(await followHeld(ctx, drawSecret())).toEqual({ ok: true, value: null });
    expect(await t.db.selectFrom("noodremmen").selectAll().execute()).toEqual([]);
    expect(await t.db.selectFrom("jobs").selectAll().execute()).toEqual([]);
    expect(await released()).toBe(1);
    expect(await followHeld(ctx, code)).toEqual({ ok: true, value: null });
    const followed = await followNoodrem(ctx, code);
    expect(followed).toMatchObject({
      ok: true,
      value: {
        state: "bezorgd",
        kind: "professional",
        filedOn: "2026-11-26",
        acknowledgeBy: "2026-12-03",
        isIntact: true,
      },
    });
    const events = await t.db.selectFrom("noodrem_events").select(["at", "actor_role"]).execute();
    expect(new Set(events.map(({ at }) => at))).toEqual(new Set(["2026-11-26T00:00:00.000Z"]));
    expect(events.map(({ actor_role }) => actor_role).sort()).toEqual(["professional", "systeem"]);
    const jobs = await t.db.selectFrom("jobs").selectAll().execute();
    expect(jobs.map(({ due_at, payload }) => [due_at.slice(13), JSON.parse(payload).audience])).toEqual([
      [":00:00.000Z", "leiding"],
    ]);
  });

  it("goes when three are due, and only once for two workers", async () => {
    await Promise.all([held(), held(), held()]);
    const before = await releaseHeld(ctx);
    expect(before).toEqual({ ok: true, value: { released: 0 } });
    ctx.setNow("2026-11-25T11:00:00.000Z");
    const both = await Promise.all([releaseHeld(ctx), releaseHeld(ctx)]);
    expect(both.map((one) => one.ok && one.value.released).sort()).toEqual([0, 3]);
    expect(await t.db.selectFrom("noodremmen").selectAll().execute()).toHaveLength(3);
  });

  it("files once for one key, also at once, before and after delivery", async () => {
    const key = drawSecret();
    const codes = await Promise.all([held({}, key), held({}, key), held({}, key)]);
    expect(new Set(codes).size).toBe(1);
    await released();
    await held({}, key);
    expect(await t.db.selectFrom("held_filings").selectAll().execute()).toEqual([]);
    expect(await t.db.selectFrom("noodremmen").selectAll().execute()).toHaveLength(1);
  });

  it("keeps no order: neither while it waits nor after it went", async () => {
    const codes: Secret[] = [];
    for (let nr = 0; nr < 40; nr++) codes.push(await held({ story: `Zaak nummer ${nr} gaat mis.` }));
    await released();
    const rows = await t.db.selectFrom("noodremmen").select("lookup_hash").execute();
    const stories: string[] = [];
    for (const code of codes) {
      const followed = await followNoodrem(ctx, code);
      if (followed.ok) stories.push(followed.value.id);
    }
    const stored = await t.db.selectFrom("noodremmen").select("id").execute();
    const places = stored.map(({ id }) => stories.indexOf(id));
    expect(rows).toHaveLength(40);
    expect(places).not.toEqual([...places].sort((a, b) => a - b));
  });

  it("has one size for every receiver", async () => {
    for (const agencyId of ["uwv", "huurcommissie", "waterschap-met-een-heel-lange-naam-in-het-noorden"])
      await held({ agencyId });
    const rows = await t.db.selectFrom("held_filings").select("sealed").execute();
    expect(new Set(rows.map(({ sealed }) => sealed.length)).size).toBe(1);
  });

  it("is not there for a behandelaar, nor for another organisation", async () => {
    const { id } = await delivered();
    const ids = async (actor: typeof leiding) => {
      const inbox = await listInbox(ctx, actor);
      return inbox.ok ? inbox.value.items.map((item) => item.id) : [];
    };
    expect(await ids(leiding)).toEqual([id]);
    for (const actor of [
      staffOf("uwv", "behandelaar"),
      staffOf("svb", "leiding"),
      staffOf("uwv", "beheer"),
    ]) {
      expect(await ids(actor)).toEqual([]);
      expect((await showSignal(ctx, actor, id)).ok).toBe(false);
      expect((await advanceNoodrem(ctx, actor, id, { type: "ACKNOWLEDGE" })).ok).toBe(false);
    }
    await filed(ctx);
    const citizens = await listInbox(ctx, staffOf("uwv", "behandelaar"));
    expect(citizens.ok && citizens.value.items.map(({ kind }) => kind)).toEqual(["burger"]);
    const [seen] = citizens.ok ? citizens.value.items : [];
    const signal = await showSignal(ctx, staffOf("uwv", "behandelaar"), seen?.id ?? "");
    expect(signal.ok && signal.value.similar).toBe(1);
  });

  it("lives the same life: asked, replied, answered, accepted; every act with the day only", async () => {
    const { code, id } = await delivered();
    ctx.setNow("2026-11-27T15:43:21.987Z");
    const source = { kind: "follower", code } as const;
    for (const [actor, event] of [
      [leiding, { type: "ACKNOWLEDGE" }],
      [leiding, { type: "TAKE_UP" }],
      [leiding, { type: "ASK", question: "Speelt dit vaker?" }],
      [source, { type: "REPLY", text: "Ja, bij elke aanvraag." }],
      [leiding, { type: "ANSWER", answer: comply }],
      [source, { type: "ACCEPT" }],
    ] as const)
      expect([event.type, (await advanceNoodrem(ctx, actor, id, event)).ok]).toEqual([event.type, true]);
    const events = await t.db.selectFrom("noodrem_events").select("at").execute();
    expect(events.every(({ at }) => at.endsWith("T00:00:00.000Z"))).toBe(true);
    const jobs = await t.db.selectFrom("jobs").select("due_at").execute();
    expect(jobs.some(({ due_at }) => due_at.includes("15:43"))).toBe(false);
  });

  it("can be taken back before anybody saw it, without a trace, and erased after", async () => {
    const code = await held();
    expect(await withdrawHeld(ctx, code)).toEqual({ ok: true, value: true });
    expect(await withdrawHeld(ctx, code)).toEqual({ ok: true, value: false });
    expect(await t.db.selectFrom("held_filings").selectAll().execute()).toEqual([]);
    const later = await delivered();
    expect((await eraseNoodrem(ctx, later.code)).ok).toBe(true);
    expect(await t.db.selectFrom("noodrem_keys").selectAll().execute()).toEqual([]);
  });

  it("shows a name to the receiver of that day and to no later one", async () => {
    const { code, id } = await delivered();
    const names = async (actor: typeof leiding) => {
      const shown = await showSignal(ctx, actor, id);
      if (!shown.ok) throw new Error(shown.error.code);
      return namesDisclosed(ctx, shown.value);
    };
    expect(await names(leiding)).toEqual([]);
    expect((await disclose(ctx, code, "Sam Verzonnen, 06 12345678", "leiding")).ok).toBe(true);
    expect(await names(leiding)).toEqual(["Sam Verzonnen, 06 12345678"]);
    const forward = { type: "FORWARD", organisationId: "svb", reason: "Dit hoort bij de SVB." } as const;
    expect((await advanceNoodrem(ctx, leiding, id, forward)).ok).toBe(true);
    expect(await names(staffOf("svb", "leiding"))).toEqual([]);
    const citizen = await filed(ctx);
    expect((await disclose(ctx, citizen.code, "Sam Verzonnen", "leiding")).ok).toBe(false);
  });

  it("opens a name that was left for two people only after the second", async () => {
    const { code, id } = await delivered();
    await disclose(ctx, code, "Sam Verzonnen", "twee_personen");
    const names = async () => {
      const shown = await showSignal(ctx, leiding, id);
      return shown.ok ? namesDisclosed(ctx, shown.value) : null;
    };
    const ask = { type: "ASK_IDENTITY", reason: "Wij willen deze collega beschermen." } as const;
    const open = { type: "OPEN_IDENTITY", reason: "Dat is hier nodig." } as const;
    expect((await advanceNoodrem(ctx, leiding, id, ask)).ok).toBe(true);
    expect((await advanceNoodrem(ctx, leiding, id, open)).ok).toBe(false);
    expect(await names()).toEqual([]);
    expect((await advanceNoodrem(ctx, second, id, open)).ok).toBe(true);
    expect(await names()).toEqual(["Sam Verzonnen"]);
    const followed = await followNoodrem(ctx, code);
    const log = followed.ok ? followed.value.log : [];
    expect(log.flatMap(({ type, content }) => (content?.reason ? [[type, content.reason]] : []))).toEqual([
      ["ASK_IDENTITY", ask.reason],
      ["OPEN_IDENTITY", open.reason],
    ]);
  });

  it("calls it misuse with two people and keeps everything", async () => {
    const { code, id } = await delivered();
    await advanceNoodrem(ctx, leiding, id, { type: "CALL_MISUSE", reason: "Dit is reclame." });
    expect((await advanceNoodrem(ctx, leiding, id, { type: "DECIDE_MISUSE", reason: "Zo is het." })).ok).toBe(
      false,
    );
    expect((await advanceNoodrem(ctx, second, id, { type: "DECIDE_MISUSE", reason: "Zo is het." })).ok).toBe(
      true,
    );
    const followed = await followNoodrem(ctx, code);
    expect(followed).toMatchObject({
      ok: true,
      value: { state: "gesloten", misuseOn: "2026-11-26", isIntact: true },
    });
    expect(followed.ok && followed.value.signal).not.toBeNull();
  });

  it("keeps notes that only the code opens, tied to nothing", async () => {
    const { code, id } = await delivered();
    expect(await readReprisals(ctx, code)).toEqual({ ok: true, value: [] });
    expect((await addReprisal(ctx, code, "Mijn taak is mij afgenomen.")).ok).toBe(true);
    expect((await addReprisal(ctx, code, "Ik mocht niet naar het overleg.")).ok).toBe(true);
    expect((await addReprisal(ctx, code, " ")).ok).toBe(false);
    expect(await readReprisals(ctx, code)).toMatchObject({
      value: [
        { on: "2026-11-26", text: "Mijn taak is mij afgenomen." },
        { on: "2026-11-26", text: "Ik mocht niet naar het overleg." },
      ],
    });
    expect(await readReprisals(ctx, drawSecret())).toEqual({ ok: true, value: [] });
    const [row] = await t.db.selectFrom("reprisal_logs").selectAll().execute();
    const noodrem = await t.db.selectFrom("noodremmen").selectAll().where("id", "=", id).executeTakeFirst();
    expect(row?.lookup_hash).not.toBe(noodrem?.lookup_hash);
    expect(row?.keep_until).toBe("2029-12-31");
    await eraseReprisals(ctx, code);
    expect(await readReprisals(ctx, code)).toEqual({ ok: true, value: [] });
  });
});
