import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { Migrator } from "kysely";
import { describe, expect, it } from "vitest";
import { MIGRATIONS } from "./migrations";
import { dialects } from "./test-dialects";

/** A migration that has landed is never edited: add a new one, with its own line here. */
const CHECKSUMS: Readonly<Record<string, string>> = {
  "0001-first": "34f0af6c14a81d0b27dfd930caa02384",
  "0003-proof": "4b49aa6b527c475f4e6b1d0b28531c76",
  "0004-three-brakes": "efa16635a33080748c09d6623f237a1f",
  "0005-delivery": "757fcfef431ae491d1780455543d9376",
  "0006-life-cycle": "8b25ea5dcf750e3c528473ee9d42f314",
};

const folder = new URL("./migrations/", import.meta.url);

it("lists every migration file, in order, and none was edited", () => {
  const files = readdirSync(folder)
    .filter((name) => name !== "index.ts")
    .sort();
  expect(Object.keys(MIGRATIONS)).toEqual(files.map((name) => name.replace(/\.ts$/, "")));
  const sums = files.map((name) => [
    name.replace(/\.ts$/, ""),
    createHash("sha256")
      .update(readFileSync(new URL(name, folder)))
      .digest("hex")
      .slice(0, 32),
  ]);
  expect(Object.fromEntries(sums)).toEqual(CHECKSUMS);
});

describe.each(dialects)("migrations on $name", (dialect) => {
  it("go down to nothing and up again", async () => {
    const t = await dialect.fresh();
    const migrator = new Migrator({ db: t.db, provider: { getMigrations: async () => ({ ...MIGRATIONS }) } });
    const tables = async () => (await t.db.introspection.getTables()).map(({ name }) => name).sort();
    const before = await tables();
    expect(before).toEqual([
      "accounts",
      "answer_links",
      "api_tokens",
      "api_writes",
      "attachments",
      "deliveries",
      "drafts",
      "follow_addresses",
      "handback_events",
      "handback_keys",
      "handbacks",
      "held_filings",
      "jobs",
      "log_entries",
      "log_heads",
      "mailboxes",
      "messages",
      "noodrem_events",
      "noodrem_forwards",
      "noodrem_keys",
      "noodremmen",
      "organisation_feed",
      "organisations",
      "policy_owners",
      "receipts",
      "reprisal_logs",
      "sessions",
      "signing_keys",
      "subscriptions",
    ]);
    while ((await tables()).length > 0) expect((await migrator.migrateDown()).error).toBeUndefined();
    await migrator.migrateToLatest();
    expect(await tables()).toEqual(before);
    await t.close();
  });

  it("leave nothing behind when a step fails half-way", async () => {
    const t = await dialect.fresh();
    const broken = {
      ...MIGRATIONS,
      "9999-broken": {
        up: async (db: typeof t.db) => {
          await db.schema.createTable("half").addColumn("id", "text").execute();
          throw new Error("stop");
        },
      },
    };
    const { error } = await new Migrator({
      db: t.db,
      provider: { getMigrations: async () => broken as never },
    }).migrateToLatest();
    expect(error).toEqual(new Error("stop"));
    expect((await t.db.introspection.getTables()).some(({ name }) => name === "half")).toBe(false);
    await t.close();
  });
});
