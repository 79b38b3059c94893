import { randomUUID } from "node:crypto";
import type { Kysely } from "kysely";
import pg from "pg";
import { openDatabase } from "./connect";
import { migrate } from "./migrations";
import type { DB } from "./schema";

/** A migrated database for one test, and how to leave it. */
export interface TestDatabase {
  readonly db: Kysely<DB>;
  readonly url: string;
  close(): Promise<void>;
}

export interface TestDialect {
  readonly name: "sqlite" | "postgres";
  fresh(): Promise<TestDatabase>;
}

const sqlite: TestDialect = {
  name: "sqlite",
  async fresh() {
    const url = "sqlite::memory:";
    const db = openDatabase(url);
    await migrate(db);
    return { db, url, close: () => db.destroy() };
  },
};

const postgres = (server: string): TestDialect => ({
  name: "postgres",
  async fresh() {
    const name = `noodrem_${randomUUID().replaceAll("-", "")}`;
    await asAdministrator(server, `create database ${name}`);
    const url = new URL(server);
    url.pathname = `/${name}`;
    const db = openDatabase(url.href);
    await migrate(db);
    return {
      db,
      url: url.href,
      async close() {
        await db.destroy();
        await asAdministrator(server, `drop database ${name}`);
      },
    };
  },
});

async function asAdministrator(server: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: server });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}

const server = process.env.DATABASE_URL_TEST_PG;

/** SQLite always; PostgreSQL when `DATABASE_URL_TEST_PG` names a server where databases may be created. */
export const dialects: readonly TestDialect[] =
  server === undefined || server === "" ? [sqlite] : [sqlite, postgres(server)];
