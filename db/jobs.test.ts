import { describe, expect, it } from "vitest";
import { addJobs, finishJob, leaseJobs } from "./jobs";
import { dialects } from "./test-dialects";

describe.each(dialects)("jobs on $name", (dialect) => {
  const at = (minute: number): string => `2026-11-24T10:${String(minute).padStart(2, "0")}:00.000Z`;
  const lease = (minute: number, most = 10) => ({
    kind: "notify",
    now: at(minute),
    leasedUntil: at(minute + 5),
    most,
  });

  it("are given to one worker only, and again when that worker is lost", async () => {
    const t = await dialect.fresh();
    const ids = Array.from({ length: 20 }, (_, index) => `job-${String(index).padStart(2, "0")}`);
    await t.db.transaction().execute((trx) =>
      addJobs(
        trx,
        ids.map((id) => ({ id, kind: "notify", payload: "{}", due_at: at(0) })),
      ),
    );
    const taken = await Promise.all([1, 2, 3, 4].map(() => leaseJobs(t.db, lease(1, 5))));
    const given = taken.flat().map((job) => job.id);
    expect(new Set(given).size).toBe(given.length);
    let rest = await leaseJobs(t.db, lease(1, 100));
    expect([...given, ...rest.map((job) => job.id)].sort()).toEqual(ids);
    expect(await leaseJobs(t.db, lease(5))).toEqual([]);
    for (const id of ids.slice(1)) await finishJob(t.db, id, at(5));
    rest = await leaseJobs(t.db, lease(6));
    expect(rest.map(({ id, attempts }) => [id, attempts])).toEqual([["job-00", 2]]);
    await t.close();
  });

  it("wait for their moment and their kind", async () => {
    const t = await dialect.fresh();
    const job = { id: "a", kind: "notify", payload: "{}", due_at: at(3) };
    await t.db.transaction().execute((trx) => addJobs(trx, [job]));
    expect(await leaseJobs(t.db, lease(2))).toEqual([]);
    expect(await leaseJobs(t.db, { ...lease(3), kind: "anders" })).toEqual([]);
    expect((await leaseJobs(t.db, lease(3))).length).toBe(1);
    await t.close();
  });
});
