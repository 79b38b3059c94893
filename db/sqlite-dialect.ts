import {
  type CompiledQuery,
  type DatabaseConnection,
  type Dialect,
  type Driver,
  type QueryResult,
  SqliteAdapter,
  SqliteIntrospector,
  SqliteQueryCompiler,
} from "kysely";
import type { SqliteHandle } from "./sqlite-handle";

export interface SqliteHandles {
  readonly writer: SqliteHandle;
  readonly readers: readonly SqliteHandle[];
}

/** Kysely on one locked writer and a few readers; the rules stand at the top of `connect`. */
export function sqliteDialect(open: () => Promise<SqliteHandles>): Dialect {
  return {
    createAdapter: () => new TransactionalSqliteAdapter(),
    createDriver: () => new SqliteDriver(open),
    createIntrospector: (db) => new SqliteIntrospector(db),
    createQueryCompiler: () => new SqliteQueryCompiler(),
  };
}

/** SQLite rolls schema changes back too, so an interrupted migration leaves nothing behind. */
class TransactionalSqliteAdapter extends SqliteAdapter {
  override get supportsTransactionalDdl(): boolean {
    return true;
  }
}

class SqliteDriver implements Driver {
  #handles: SqliteHandles | undefined;

  constructor(private readonly open: () => Promise<SqliteHandles>) {}

  async init(): Promise<void> {
    this.#handles = await this.open();
  }

  get writer(): SqliteHandle {
    if (this.#handles === undefined) throw new Error("the database is not open");
    return this.#handles.writer;
  }

  /** The least busy reader; without readers (a database in memory) the writer. */
  reader(): SqliteHandle {
    const readers = this.#handles?.readers ?? [];
    return (
      readers.reduce<SqliteHandle | undefined>(
        (best, reader) => (best === undefined || reader.lock.load < best.lock.load ? reader : best),
        undefined,
      ) ?? this.writer
    );
  }

  async acquireConnection(): Promise<DatabaseConnection> {
    return new SqliteConnectionOfKysely(this);
  }

  async beginTransaction(connection: DatabaseConnection): Promise<void> {
    const { writer } = this;
    await writer.lock.acquire();
    try {
      await writer.run("begin immediate", [], false);
      asOurs(connection).transaction = writer;
    } catch (error) {
      writer.lock.release();
      throw error;
    }
  }

  /** A commit that fails leaves the transaction to `rollbackTransaction`, which Kysely calls next. */
  async commitTransaction(connection: DatabaseConnection): Promise<void> {
    await asOurs(connection).transaction?.run("commit", [], false);
    this.#leave(connection);
  }

  async rollbackTransaction(connection: DatabaseConnection): Promise<void> {
    try {
      await asOurs(connection).transaction?.run("rollback", [], false);
    } catch {
      // SQLite has already rolled back after a full disk or a failed write; the first error is the one to show.
    } finally {
      this.#leave(connection);
    }
  }

  async releaseConnection(connection: DatabaseConnection): Promise<void> {
    this.#leave(connection);
  }

  async destroy(): Promise<void> {
    const handles = this.#handles;
    this.#handles = undefined;
    if (handles === undefined) return;
    for (const handle of [...handles.readers, handles.writer]) {
      await handle.lock.acquire();
      await handle.close();
      handle.lock.release();
    }
  }

  #leave(connection: DatabaseConnection): void {
    const ours = asOurs(connection);
    const { transaction } = ours;
    ours.transaction = undefined;
    transaction?.lock.release();
  }
}

const asOurs = (connection: DatabaseConnection): SqliteConnectionOfKysely =>
  connection as SqliteConnectionOfKysely;

class SqliteConnectionOfKysely implements DatabaseConnection {
  /** The writer, while this connection holds its lock. */
  transaction: SqliteHandle | undefined;

  constructor(private readonly driver: SqliteDriver) {}

  async executeQuery<R>({ sql, parameters, query }: CompiledQuery): Promise<QueryResult<R>> {
    const isSelect = query.kind === "SelectQueryNode";
    const returning = "returning" in query && query.returning !== undefined;
    const returnsRows = isSelect || returning || query.kind === "RawNode";
    const isRead = returnsRows && !returning;
    if (this.transaction !== undefined)
      return asResult(await this.transaction.run(sql, parameters, returnsRows), isRead);
    const handle = isSelect ? this.driver.reader() : this.driver.writer;
    await handle.lock.acquire();
    try {
      return asResult(await handle.run(sql, parameters, returnsRows), isRead);
    } finally {
      handle.lock.release();
    }
  }

  // biome-ignore lint/correctness/useYield: streaming would hold a handle as long as a slow reader likes
  async *streamQuery<R>(): AsyncIterableIterator<QueryResult<R>> {
    throw new Error("read pages by key instead of a stream");
  }
}

function asResult<R>(result: { rows: unknown[]; changes: number }, onlyRows: boolean): QueryResult<R> {
  const rows = result.rows as R[];
  return onlyRows ? { rows } : { rows, numAffectedRows: BigInt(result.changes) };
}
