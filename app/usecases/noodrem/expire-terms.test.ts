import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { openDatabase } from "#db/connect";
import { migrate } from "#db/migrations";
import { dialects, type TestDatabase } from "#db/test-dialects";
import { rungsAhead } from "#flows/noodrem/clock";
import { addDays } from "#flows/noodrem/terms";
import { filed, staffOf, type TestContext, testContext } from "../test-context";
import { advanceNoodrem } from "./advance-noodrem";
import { expireTerms } from "./expire-terms";
import { situationOf } from "./noodrem-row";

/** Two workers need a database that two connections can open: a file, where the usual one is in memory. */
async function shared(dialect: (typeof dialects)[number]): Promise<TestDatabase> {
  if (dialect.name !== "sqlite") return dialect.fresh();
  const folder = mkdtempSync(join(tmpdir(), "noodrem-terms-"));
  const url = `sqlite:${join(folder, "terms.db")}`;
  const db = openDatabase(url);
  await migrate(db);
  const close = async () => {
    await db.destroy();
    rmSync(folder, { recursive: true });
  };
  return { db, url, close };
}

describe.each(dialects)("terms that end on $name", (dialect) => {
  let t: TestDatabase;
  let ctx: TestContext;
  beforeEach(async () => {
    t = await shared(dialect);
    ctx = await testContext(t);
  });
  afterEach(() => t.close());

  const jobsOf = async (id: string) =>
    (await t.db.selectFrom("jobs").select(["kind", "payload"]).where("kind", "=", "notifyRung").execute())
      .map(({ payload }) => JSON.parse(payload) as { noodremId: string; rung: string })
      .filter(({ noodremId }) => noodremId === id)
      .map(({ rung }) => rung);

  it("have exactly one effect each, with two workers that die and begin again", async () => {
    const ids = [];
    for (let count = 0; count < 12; count++) ids.push((await filed(ctx)).id);
    const [first] = await t.db.selectFrom("noodremmen").selectAll().execute();
    const expected = first ? rungsAhead(situationOf(first).context) : [];
    for (const { on } of expected) {
      for (const day of [addDays(on, -1), on]) {
        // A worker is a process with a connection of its own; it is gone after each day.
        const workers = [openDatabase(t.url), openDatabase(t.url)].map((db) => ({ ...ctx, db }));
        for (const worker of workers) worker.clock = { now: () => `${day}T08:00:00.000Z`, today: () => day };
        const results = await Promise.all(workers.map((worker) => expireTerms(worker)));
        expect(results.map((result) => result.ok && result.value.failed)).toEqual([[], []]);
        const moved = results.reduce((sum, result) => sum + (result.ok ? result.value.moved : 0), 0);
        expect([day, moved]).toEqual([day, day === on ? ids.length : 0]);
        await Promise.all(workers.map(({ db }) => db.destroy()));
      }
    }
    const rungs = expected.map(({ what }) => what);
    for (const id of ids) expect((await jobsOf(id)).sort()).toEqual([...rungs].sort());
    const events = await t.db.selectFrom("noodrem_events").select("type").execute();
    expect(events.filter(({ type }) => type === "TERM_EXPIRED")).toHaveLength(ids.length * rungs.length);
  });

  it("climb one rung after the service stood still for months, not six at once", async () => {
    const { id } = await filed(ctx);
    ctx.setNow("2027-06-01T10:00:00.000Z");
    expect(await expireTerms(ctx)).toEqual({ ok: true, value: { moved: 1, failed: [] } });
    expect(await jobsOf(id)).toEqual(["herinnering_1"]);
  });

  it("do not wait for one that cannot be moved", async () => {
    const [broken, whole] = [await filed(ctx), await filed(ctx)];
    // Filed before any terms were known: reading it throws.
    await t.db
      .updateTable("noodremmen")
      .set({ filed_on: "1999-01-01", due_on: "1999-01-08" })
      .where("id", "=", broken.id)
      .execute();
    ctx.setNow("2026-12-02T10:00:00.000Z");
    expect(await expireTerms(ctx)).toEqual({ ok: true, value: { moved: 1, failed: [broken.id] } });
    expect(await jobsOf(whole.id)).toEqual(["herinnering_1"]);
  });

  it("break a promise on its day, and evidence mends it", async () => {
    const { id, code } = await filed(ctx);
    const chief = staffOf("uwv", "leiding");
    const follower = { kind: "follower", code } as const;
    const answer = {
      kind: "comply",
      change: "Wij halen de boete weg.",
      owner: "Team Boetes",
      changeBy: "2026-12-15",
      weighing: [],
      alternatives: "",
      forThisPerson: "",
      lookAgainOn: "",
    } as const;
    const act = async (
      ...args: Parameters<typeof advanceNoodrem> extends [unknown, ...infer Rest] ? Rest : never
    ) => {
      const done = await advanceNoodrem(ctx, ...args);
      return done.ok ? done.value.state : done.error.code;
    };
    await act(chief, id, { type: "ACKNOWLEDGE" });
    await act(chief, id, { type: "TAKE_UP" });
    await act(chief, id, { type: "ANSWER", answer: { ...answer, weighing: [] } });
    expect(await act(follower, id, { type: "ACCEPT" })).toBe("toezegging_loopt");
    expect(await act(follower, id, { type: "CONFIRM_KEPT" })).toBe("not_possible_now");
    ctx.setNow("2026-12-16T10:00:00.000Z");
    await expireTerms(ctx);
    expect(await act(chief, id, { type: "KEEP_PROMISE", proof: "De boete is weg." })).toBe("nagekomen");
    expect(await act(follower, id, { type: "CONFIRM_KEPT" })).toBe("gesloten");
    const events = await t.db.selectFrom("noodrem_events").select("type").orderBy("seq").execute();
    expect(events.map(({ type }) => type).slice(-3)).toEqual([
      "TERM_EXPIRED",
      "KEEP_PROMISE",
      "CONFIRM_KEPT",
    ]);
  });
});
