import type { Transaction } from "kysely";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { DB } from "#db/schema";
import { dialects, type TestDatabase } from "#db/test-dialects";
import type { Answer } from "#flows/noodrem/answer-check";
import type { NoodremEvent } from "#flows/noodrem/events";
import { drawSecret } from "../../sealing/secret-code";
import { type Actor, SYSTEM } from "../actor";
import { purge } from "../keeping/purge";
import { unknownSituations } from "../system/unknown-situations";
import { filed, staffOf, type TestContext, testContext, testSignal } from "../test-context";
import { advanceNoodrem } from "./advance-noodrem";
import { eraseNoodrem } from "./erase-noodrem";
import { expireTerms } from "./expire-terms";
import { followNoodrem } from "./follow-noodrem";
import { listInbox } from "./list-inbox";
import { listReceivers } from "./list-receivers";
import { showSignal } from "./show-signal";

const comply: Answer = {
  kind: "comply",
  change: "Wij halen de boete weg.",
  owner: "Team Boetes",
  changeBy: "2026-12-15",
  weighing: [],
  alternatives: "",
  forThisPerson: "",
  lookAgainOn: "",
};
const uwv = staffOf("uwv", "behandelaar");
const chief = staffOf("uwv", "leiding");

describe.each(dialects)("a filed noodrem on $name", (dialect) => {
  let t: TestDatabase;
  let ctx: TestContext;
  beforeEach(async () => {
    t = await dialect.fresh();
    ctx = await testContext(t);
  });
  afterEach(() => t.close());

  const act = async (actor: Actor, id: string, event: NoodremEvent) => {
    const done = await advanceNoodrem(ctx, actor, id, event);
    return done.ok ? done.value.state : done.error.code;
  };

  it("lives from filing to closing, and everybody reads it in clear", async () => {
    const { id, code } = await filed(ctx);
    const follower = { kind: "follower", code } as const;
    expect(await act(uwv, id, { type: "ACKNOWLEDGE" })).toBe("ontvangen");
    expect(await act(uwv, id, { type: "TAKE_UP" })).toBe("in_beraad");
    expect(await act(uwv, id, { type: "ASK", question: "Wanneer gaf u het door?" })).toBe(
      "vraag_aan_indiener",
    );
    const asked = await followNoodrem(ctx, code);
    expect(asked.ok && [asked.value.question, asked.value.possible]).toEqual([
      "Wanneer gaf u het door?",
      ["REPLY", "WITHDRAW"],
    ]);
    expect(await act(follower, id, { type: "REPLY", text: "In september." })).toBe("in_beraad");
    expect(await act(uwv, id, { type: "ANSWER", answer: comply })).toBe("beantwoord");
    expect(await act(follower, id, { type: "ACCEPT" })).toBe("toezegging_loopt");
    expect(await act(uwv, id, { type: "KEEP_PROMISE", proof: "De boete is weg sinds gisteren." })).toBe(
      "nagekomen",
    );
    ctx.setNow("2026-12-23T10:00:00.000Z");
    expect(await expireTerms(ctx)).toEqual({ ok: true, value: { moved: 1, failed: [] } });
    expect(await expireTerms(ctx)).toEqual({ ok: true, value: { moved: 0, failed: [] } });

    const shown = await showSignal(ctx, uwv, id);
    if (!shown.ok) throw new Error(shown.error.code);
    expect([shown.value.state, shown.value.isIntact, shown.value.answer, shown.value.similar]).toEqual([
      "gesloten",
      true,
      comply,
      1,
    ]);
    expect(shown.value.signal).toEqual(testSignal());
    expect(
      shown.value.log.map(({ type, content }) => [type, content === null ? null : Object.values(content)[0]]),
    ).toEqual([
      ["FILE", "uwv"],
      ["DELIVER", null],
      ["ACKNOWLEDGE", null],
      ["TAKE_UP", null],
      ["ASK", "Wanneer gaf u het door?"],
      ["REPLY", "In september."],
      ["ANSWER", comply],
      ["ACCEPT", null],
      ["KEEP_PROMISE", "De boete is weg sinds gisteren."],
      ["TERM_EXPIRED", null],
    ]);
    expect(await unknownSituations(ctx)).toEqual([]);
  });

  it("answers not_found to another organisation and code_unknown to another code", async () => {
    const [one, other] = [await filed(ctx), await filed(ctx)];
    const stranger = staffOf("svb", "leiding");
    expect(await act(stranger, one.id, { type: "ACKNOWLEDGE" })).toBe("not_found");
    expect(await act(uwv, "bestaat-niet", { type: "ACKNOWLEDGE" })).toBe("not_found");
    expect(await act({ kind: "follower", code: other.code }, one.id, { type: "WITHDRAW" })).toBe(
      "code_unknown",
    );
    expect(await act({ kind: "follower", code: drawSecret() }, one.id, { type: "WITHDRAW" })).toBe(
      "code_unknown",
    );
    expect(await showSignal(ctx, stranger, one.id)).toEqual({ ok: false, error: { code: "not_found" } });
    expect(ctx.wrongGuesses).toEqual(["code", "code"]);
  });

  it("keeps every role to its own acts", async () => {
    const { id, code } = await filed(ctx);
    expect(await act(staffOf("uwv", "ombudsman"), id, { type: "ACKNOWLEDGE" })).toBe("not_allowed");
    expect(await act(uwv, id, { type: "EXTEND", reason: "Wij zoeken het uit." })).toBe("not_allowed");
    expect(await act({ kind: "follower", code }, id, { type: "ACKNOWLEDGE" })).toBe("not_allowed");
    expect(await act(SYSTEM, id, { type: "ACKNOWLEDGE" })).toBe("not_allowed");
    expect(await act(uwv, id, { type: "TERM_EXPIRED" })).toBe("not_allowed");
    expect(await listInbox(ctx, staffOf("uwv", "redactie"))).toEqual({
      ok: false,
      error: { code: "not_allowed" },
    });
    expect(await showSignal(ctx, staffOf("uwv", "beheer"), id)).toEqual({
      ok: false,
      error: { code: "not_allowed" },
    });
  });

  it("refuses an answer that is incomplete, copied, or holds a BSN", async () => {
    const { id } = await filed(ctx);
    await act(uwv, id, { type: "ACKNOWLEDGE" });
    await act(uwv, id, { type: "TAKE_UP" });
    const answer = async (change: Partial<Answer>) => {
      const done = await advanceNoodrem(ctx, chief, id, { type: "ANSWER", answer: { ...comply, ...change } });
      return done.ok ? null : done.error;
    };
    expect(await answer({ owner: "" })).toEqual({ code: "answer_incomplete", missing: ["owner"] });
    expect(await answer({ change: testSignal().story })).toEqual({
      code: "answer_incomplete",
      missing: ["copied"],
    });
    expect(await answer({ change: "Zie dossier 111222333." })).toMatchObject({
      code: "bsn_found",
      fields: [{ field: "change" }],
    });
    expect(await answer({ changeBy: "x".repeat(50) })).toEqual({
      code: "input_invalid",
      fields: ["answer.changeBy"],
    });
  });

  it("lets one of two win, and tells the other to look again", async () => {
    const { id } = await filed(ctx);
    const both = await Promise.all([uwv, chief].map((actor) => act(actor, id, { type: "ACKNOWLEDGE" })));
    expect(both.sort()).toEqual(["not_possible_now", "ontvangen"]);
    const stale = await advanceNoodrem(ctx, uwv, id, { type: "TAKE_UP" }, { expectedVersion: 2 });
    expect(stale).toEqual({ ok: false, error: { code: "conflict" } });
    expect((await advanceNoodrem(ctx, uwv, id, { type: "TAKE_UP" }, { expectedVersion: 3 })).ok).toBe(true);
  });

  it("looks again once after a lost race, and then gives up without a trace", async () => {
    const { id } = await filed(ctx);
    const racing = (losses: number): TestContext => {
      let left = losses;
      const meddle = () =>
        ctx.db
          .updateTable("noodremmen")
          .set((e) => ({ version: e("version", "+", 1) }))
          .where("id", "=", id)
          .execute();
      // Somebody else moves the noodrem between our look and our write, as often as `losses` says.
      const transaction = () => ({
        execute: async (work: (trx: Transaction<DB>) => Promise<unknown>) => {
          if (left-- > 0) await meddle();
          return ctx.db.transaction().execute(work);
        },
      });
      const db = new Proxy(ctx.db, {
        get(target, name) {
          const member = name === "transaction" ? transaction : Reflect.get(target, name, target);
          return typeof member === "function" ? member.bind(target) : member;
        },
      });
      return { ...ctx, db };
    };
    const twice = await advanceNoodrem(racing(2), uwv, id, { type: "ACKNOWLEDGE" });
    expect(twice).toEqual({ ok: false, error: { code: "conflict" } });
    const row = await t.db.selectFrom("noodremmen").select(["state", "version"]).executeTakeFirstOrThrow();
    expect(row).toEqual({ state: "bezorgd", version: 4 });
    expect((await t.db.selectFrom("noodrem_events").selectAll().execute()).length).toBe(2);
    expect(await advanceNoodrem(racing(1), uwv, id, { type: "ACKNOWLEDGE" })).toMatchObject({
      ok: true,
      value: { state: "ontvangen" },
    });
  });

  it("passes on to another body, which can read it while the first no longer can", async () => {
    const { id, code } = await filed(ctx);
    const forward = (organisationId: string): NoodremEvent => ({
      type: "FORWARD",
      organisationId,
      reason: "Dit gaat over AOW.",
    });
    expect(await act(uwv, id, forward("uwv"))).toBe("input_invalid");
    expect(await act(uwv, id, forward("bestaat-niet"))).toBe("input_invalid");
    expect(await act(uwv, id, forward("svb"))).toBe("bezorgd");
    const targets = await listReceivers(ctx, uwv);
    expect(targets.ok && targets.value.map(({ name }) => name).slice(0, 3)).toEqual([
      "Belastingdienst",
      "CAK",
      "CJIB",
    ]);
    expect(targets.ok && targets.value.length).toBe(14);
    const seen = await showSignal(ctx, staffOf("svb", "behandelaar"), id);
    expect(seen.ok && seen.value.signal).toEqual(testSignal());
    expect(await showSignal(ctx, uwv, id)).toEqual({ ok: false, error: { code: "not_found" } });
    const recipients = await t.db
      .selectFrom("noodrem_keys")
      .select("recipient")
      .orderBy("recipient")
      .execute();
    expect(recipients).toEqual([{ recipient: "follower" }, { recipient: "svb" }]);
    const followed = await followNoodrem(ctx, code);
    expect(followed.ok && [followed.value.organisationName, followed.value.log.length]).toEqual([
      "Sociale Verzekeringsbank",
      4,
    ]);
  });

  it("climbs the ladder while nobody answers, and leaves a job for each rung", async () => {
    const { code } = await filed(ctx);
    ctx.setNow("2026-12-02T10:00:00.000Z");
    expect(await expireTerms(ctx)).toEqual({ ok: true, value: { moved: 1, failed: [] } });
    const followed = await followNoodrem(ctx, code);
    expect(followed.ok && [followed.value.rung, followed.value.state, followed.value.dueOn]).toEqual([
      "herinnering_1",
      "bezorgd",
      "2026-12-09",
    ]);
    const jobs = await t.db.selectFrom("jobs").select("kind").orderBy("kind").execute();
    expect(jobs.map(({ kind }) => kind)).toEqual(["announce", "announce", "notify", "notifyRung"]);
  });

  it("erases on request: withdrawn, unreadable for everybody, the log still whole", async () => {
    const { id, code } = await filed(ctx);
    expect(await eraseNoodrem(ctx, code)).toEqual({ ok: true, value: undefined });
    expect(await followNoodrem(ctx, code)).toEqual({ ok: false, error: { code: "code_unknown" } });
    expect(await eraseNoodrem(ctx, code)).toEqual({ ok: false, error: { code: "code_unknown" } });
    const shown = await showSignal(ctx, uwv, id);
    if (!shown.ok) throw new Error(shown.error.code);
    const { state, signal, erasedOn, isIntact, log } = shown.value;
    expect([state, signal, erasedOn, isIntact]).toEqual(["ingetrokken", null, "2026-11-24", true]);
    expect(log.map(({ content }) => content)).toEqual([null, null, null]);
  });

  it("destroys the keys exactly when the retention term has passed", async () => {
    const { id, code } = await filed(ctx);
    await act({ kind: "follower", code }, id, { type: "WITHDRAW" });
    ctx.setNow("2027-02-21T10:00:00.000Z");
    expect(await purge(ctx)).toMatchObject({ ok: true, value: { noodremmen: 0 } });
    ctx.setNow("2027-02-22T10:00:00.000Z");
    expect(await purge(ctx)).toMatchObject({ ok: true, value: { noodremmen: 1 } });
    expect((await followNoodrem(ctx, code)).ok).toBe(false);
  });

  it("pages through an inbox, the first answer due on top", async () => {
    for (const day of ["2026-11-26", "2026-11-24", "2026-11-25"]) {
      ctx.setNow(`${day}T10:00:00.000Z`);
      for (let count = 0; count < 20; count++) await filed(ctx);
    }
    await filed(ctx, { agencyId: "svb" });
    const first = await listInbox(ctx, uwv);
    if (!first.ok) throw new Error(first.error.code);
    const second = await listInbox(ctx, uwv, { open: true, after: first.value.next });
    if (!second.ok) throw new Error(second.error.code);
    const all = [...first.value.items, ...second.value.items];
    expect([first.value.items.length, second.value.items.length, second.value.next]).toEqual([50, 10, null]);
    expect(new Set(all.map(({ id }) => id)).size).toBe(60);
    const days = all.map(({ answerBy }) => answerBy);
    expect(days).toEqual([...days].sort());
    expect(await listInbox(ctx, uwv, { open: false, after: null })).toEqual({
      ok: true,
      value: { items: [], next: null },
    });
  });

  it("shows that a log was changed outside this service", async () => {
    const { id, code } = await filed(ctx);
    await t.db
      .updateTable("noodrem_events")
      .set({ at: "2026-11-20T10:00:00.000Z" })
      .where("noodrem_id", "=", id)
      .where("seq", "=", 2)
      .execute();
    const followed = await followNoodrem(ctx, code);
    expect(followed.ok && followed.value.isIntact).toBe(false);
  });
});
