/**
 * Opens the database: SQLite through `sqlite3`, or PostgreSQL through `pg`. The only file that knows a driver.
 *
 * Rules of the SQLite side, each one measured to matter:
 *  D1  One writer behind a first-in-first-out lock. Two transactions on one connection would mix, and the rollback of
 *      one would take the acknowledged insert of the other with it.
 *  D2  A transaction begins with `begin immediate`: reading and then writing in one transaction is safe.
 *  D3  Queries outside a transaction go to the least busy of three readers that cannot write; everything else to the
 *      writer. A database in memory has no readers.
 *  D4  One statement at a time on a handle: two would block the threads that also serve files and passwords.
 *  D5  WAL with `synchronous=FULL`: an acknowledged filing survives a power cut. NORMAL loses it.
 *  D6  `secure_delete`: what is erased is overwritten in the file.
 *  D7  A bigint, a Date or an object is refused: the driver would store something else without a word.
 *  D8  Whoever uses the root connection for writing inside a transaction waits for itself: the lock gives up after
 *      ten seconds and says so.
 */
import { mkdirSync } from "node:fs";
import { dirname } from "node:path";
import { Kysely, PostgresDialect } from "kysely";
import pg from "pg";
import sqlite3 from "sqlite3";
import type { DB } from "./schema";
import { type SqliteHandles, sqliteDialect } from "./sqlite-dialect";
import { SqliteHandle } from "./sqlite-handle";

export interface OpenOptions {
  /** Readers beside the writer of a SQLite file. */
  readonly readers?: number;
  readonly lockTimeoutMilliseconds?: number;
  /** Connections to PostgreSQL. */
  readonly connections?: number;
}

const LOCK_TIMEOUT = 10_000;

/**
 * `sqlite:PATH`, `sqlite::memory:` or `postgres://…`. The connection is made at the first query; `destroy()` closes
 * it. Throws for any other URL.
 */
export function openDatabase(url: string, options: OpenOptions = {}): Kysely<DB> {
  if (url.startsWith("sqlite:") && url.length > "sqlite:".length) {
    return new Kysely<DB>({ dialect: sqliteDialect(() => openSqlite(url.slice("sqlite:".length), options)) });
  }
  if (/^postgres(?:ql)?:\/\//.test(url)) return new Kysely<DB>({ dialect: postgresDialect(url, options) });
  throw new Error("DATABASE_URL must begin with sqlite: or postgres://");
}

async function openSqlite(path: string, options: OpenOptions): Promise<SqliteHandles> {
  const timeout = options.lockTimeoutMilliseconds ?? LOCK_TIMEOUT;
  const inMemory = path === ":memory:";
  if (!inMemory) mkdirSync(dirname(path), { recursive: true });
  const handle = async (mode: number, cause: string, pragmas: string): Promise<SqliteHandle> => {
    const opened = new SqliteHandle(await openFile(path, mode), timeout, cause);
    await opened.exec(`pragma busy_timeout=5000; pragma foreign_keys=on; ${pragmas}`);
    return opened;
  };
  const writer = await handle(
    sqlite3.OPEN_READWRITE | sqlite3.OPEN_CREATE,
    "waited too long for the writer: a transaction is stuck, or one uses the root database inside itself",
    "pragma journal_mode=wal; pragma synchronous=full; pragma secure_delete=on;",
  );
  const readers: SqliteHandle[] = [];
  for (let count = inMemory ? 0 : (options.readers ?? 3); count > 0; count--) {
    readers.push(
      await handle(
        sqlite3.OPEN_READWRITE,
        "waited too long for a reader: a query is slow",
        "pragma query_only=on;",
      ),
    );
  }
  return { writer, readers };
}

const openFile = (path: string, mode: number): Promise<sqlite3.Database> =>
  new Promise((done, fail) => {
    const database = new sqlite3.Database(path, mode, (error) => (error ? fail(error) : done(database)));
  });

const DATE = 1082;
const INT8 = 20;

/** Dates stay text, and a count is a number: the same values as from SQLite. */
function postgresDialect(url: string, options: OpenOptions): PostgresDialect {
  const types = new pg.TypeOverrides();
  types.setTypeParser(DATE, (value: string) => value);
  types.setTypeParser(INT8, (value: string) => {
    const number = Number(value);
    if (!Number.isSafeInteger(number)) throw new RangeError("a number from the database is too large");
    return number;
  });
  const pool = new pg.Pool({ connectionString: url, max: options.connections ?? 10, types });
  // A connection that breaks while idle is replaced at the next query; without a listener it would end the process.
  pool.on("error", () => undefined);
  return new PostgresDialect({ pool });
}
