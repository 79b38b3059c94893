import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { sql } from "kysely";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { openDatabase } from "./connect";
import { toDomainError } from "./errors";
import { migrate } from "./migrations";
import { dialects, type TestDatabase } from "./test-dialects";

describe.each(dialects)("database on $name", (dialect) => {
  let t: TestDatabase;
  beforeEach(async () => {
    t = await dialect.fresh();
  });
  afterEach(() => t.close());
  const organisation = (id: string) => ({ id, name: id, receives: 1 as const });

  it("migrates once and has nothing to do after that", async () => {
    expect(await migrate(t.db)).toEqual([]);
  });

  it("keeps the acknowledged insert of one when the transaction of another rolls back (D1)", async () => {
    const doomed = t.db.transaction().execute(async (trx) => {
      await trx.insertInto("organisations").values(organisation("verdwijnt")).execute();
      await new Promise((done) => setTimeout(done, 20));
      throw new Error("terug");
    });
    const kept = t.db.insertInto("organisations").values(organisation("blijft")).execute();
    await expect(doomed).rejects.toThrow("terug");
    await kept;
    const rows = await t.db.selectFrom("organisations").select("id").execute();
    expect(rows).toEqual([{ id: "blijft" }]);
  });

  it("counts the rows that an update touched", async () => {
    await t.db.insertInto("organisations").values(organisation("een")).execute();
    const hit = await t.db
      .updateTable("organisations")
      .set({ name: "x" })
      .where("id", "=", "een")
      .executeTakeFirst();
    const miss = await t.db
      .updateTable("organisations")
      .set({ name: "x" })
      .where("id", "=", "twee")
      .executeTakeFirst();
    expect([hit.numUpdatedRows, miss.numUpdatedRows]).toEqual([1n, 0n]);
    const gone = await t.db.deleteFrom("organisations").where("id", "=", "een").returning("name").execute();
    expect(gone).toEqual([{ name: "x" }]);
  });

  it("names the column of a unique error and knows a missing parent", async () => {
    await t.db.insertInto("organisations").values(organisation("een")).execute();
    const twice = await t.db
      .insertInto("organisations")
      .values(organisation("een"))
      .execute()
      .catch(toDomainError);
    expect(twice).toEqual({ kind: "unique", on: "organisations.id" });
    const session = { token_hash: "t", account_id: "niemand", idle_until: "", absolute_until: "" };
    const orphan = await t.db.insertInto("sessions").values(session).execute().catch(toDomainError);
    expect(orphan).toEqual({ kind: "foreign_key" });
    expect(toDomainError(new Error("iets anders"))).toBeNull();
  });

  it("returns a count as a number", async () => {
    const { n } = await t.db
      .selectFrom("organisations")
      .select((e) => e.fn.countAll<number>().as("n"))
      .executeTakeFirstOrThrow();
    expect(n).toBe(0);
  });
});

describe("SQLite file", () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "noodrem-db-"));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it("reads beside a running transaction, and sees it after the commit (D3)", async () => {
    const db = openDatabase(`sqlite:${join(folder, "x.db")}`);
    await migrate(db);
    const count = async () => (await db.selectFrom("organisations").select("id").execute()).length;
    await db.transaction().execute(async (trx) => {
      await trx.insertInto("organisations").values({ id: "een", name: "een", receives: 1 }).execute();
      expect(await count()).toBe(0);
    });
    expect(await count()).toBe(1);
    await db.destroy();
  });

  it("runs with FULL, WAL, foreign keys and secure_delete (D5, D6)", async () => {
    const db = openDatabase(`sqlite:${join(folder, "x.db")}`);
    const pragma = async (name: string) =>
      Object.values((await sql<object>`${sql.raw(`pragma ${name}`)}`.execute(db)).rows[0] ?? {})[0];
    expect(
      await Promise.all(["journal_mode", "synchronous", "foreign_keys", "secure_delete"].map(pragma)),
    ).toEqual(["wal", 2, 1, 1]);
    await db.destroy();
  });

  it("gives up with a cause when the root writes inside its own transaction (D8)", async () => {
    const db = openDatabase("sqlite::memory:", { lockTimeoutMilliseconds: 30 });
    await migrate(db);
    const inside = db.transaction().execute(() => db.deleteFrom("drafts").execute());
    await expect(inside).rejects.toThrow("uses the root database inside itself");
    expect(await inside.catch(toDomainError)).toEqual({ kind: "busy" });
    await db.deleteFrom("drafts").execute();
    await db.destroy();
  });

  it.each([[1n], [new Date(0)], [undefined], [Number.NaN], [true], [{}]])(
    "refuses %p, which the driver would store wrongly (D7)",
    async (value) => {
      const db = openDatabase("sqlite::memory:");
      await expect(sql`select ${sql.val(value)}`.execute(db)).rejects.toThrow(TypeError);
      await db.destroy();
    },
  );

  it("serves 50 callers at once on one file without a busy error", async () => {
    const db = openDatabase(`sqlite:${join(folder, "x.db")}`);
    await migrate(db);
    const ids = Array.from({ length: 50 }, (_, index) => `o${String(index).padStart(2, "0")}`);
    await Promise.all(
      ids.map((id) =>
        db.transaction().execute(async (trx) => {
          await trx.insertInto("organisations").values({ id, name: id, receives: 0 }).execute();
          await trx.updateTable("organisations").set({ receives: 1 }).where("id", "=", id).execute();
        }),
      ),
    );
    const rows = await db.selectFrom("organisations").select(["id", "receives"]).orderBy("id").execute();
    expect(rows).toEqual(ids.map((id) => ({ id, receives: 1 })));
    await db.destroy();
  });

  it("refuses an unknown kind of database", () => {
    expect(() => openDatabase("mysql://x")).toThrow("sqlite: or postgres://");
    expect(() => openDatabase("sqlite:")).toThrow("sqlite: or postgres://");
  });
});
