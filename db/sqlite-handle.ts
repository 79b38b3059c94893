import { Lock } from "./lock";

/** What is needed of a connection of the driver; `connect` opens it. */
export interface SqliteConnection {
  prepare(sql: string, done: (error: Error | null) => void): SqliteStatement;
  exec(sql: string, done: (error: Error | null) => void): unknown;
  close(done: (error: Error | null) => void): void;
}

export interface SqliteStatement {
  all(parameters: readonly unknown[], done: (error: Error | null, rows: unknown[]) => void): unknown;
  run(
    parameters: readonly unknown[],
    done: (this: { changes: number }, error: Error | null) => void,
  ): unknown;
  reset(done: () => void): unknown;
  finalize(done: () => void): unknown;
}

export interface HandleResult {
  readonly rows: unknown[];
  readonly changes: number;
}

const MOST_STATEMENTS = 200;

/** One connection: one statement at a time, prepared once, the least recently used one forgotten first. */
export class SqliteHandle {
  readonly lock: Lock;
  readonly #statements = new Map<string, SqliteStatement>();

  constructor(
    private readonly connection: SqliteConnection,
    lockTimeoutMilliseconds: number,
    cause: string,
  ) {
    this.lock = new Lock(lockTimeoutMilliseconds, cause);
  }

  /** Runs one statement; whoever calls it holds the lock. */
  async run(sql: string, parameters: readonly unknown[], returnsRows: boolean): Promise<HandleResult> {
    parameters.forEach(refuseWhatSqliteMisreads);
    const statement = await this.#statement(sql);
    if (!returnsRows) {
      return new Promise((done, fail) => {
        statement.run(parameters, function (error) {
          if (error) fail(error);
          else done({ rows: [], changes: this.changes });
        });
      });
    }
    try {
      return await new Promise<HandleResult>((done, fail) => {
        statement.all(parameters, (error, rows) =>
          error ? fail(error) : done({ rows, changes: rows.length }),
        );
      });
    } finally {
      // A statement that is not reset keeps its read transaction open, and the WAL could not be cut short.
      await new Promise<void>((done) => statement.reset(done));
    }
  }

  exec(sql: string): Promise<void> {
    return new Promise((done, fail) => {
      this.connection.exec(sql, (error) => (error ? fail(error) : done()));
    });
  }

  async close(): Promise<void> {
    for (const statement of this.#statements.values()) {
      await new Promise<void>((done) => statement.finalize(() => done()));
    }
    this.#statements.clear();
    await new Promise<void>((done, fail) => this.connection.close((error) => (error ? fail(error) : done())));
  }

  async #statement(sql: string): Promise<SqliteStatement> {
    const known = this.#statements.get(sql);
    if (known !== undefined) {
      this.#statements.delete(sql);
      this.#statements.set(sql, known);
      return known;
    }
    const statement = await new Promise<SqliteStatement>((done, fail) => {
      const made: SqliteStatement = this.connection.prepare(sql, (error) =>
        error ? fail(error) : done(made),
      );
    });
    this.#statements.set(sql, statement);
    if (this.#statements.size > MOST_STATEMENTS) {
      const [oldest] = this.#statements;
      if (oldest !== undefined) {
        this.#statements.delete(oldest[0]);
        await new Promise<void>((done) => oldest[1].finalize(() => done()));
      }
    }
    return statement;
  }
}

/** The driver would store a bigint as NULL, a Date as a fraction and an unknown as text, without an error. */
function refuseWhatSqliteMisreads(value: unknown): void {
  if (value === null || typeof value === "string" || Buffer.isBuffer(value)) return;
  if (typeof value === "number" && Number.isFinite(value)) return;
  throw new TypeError(
    `a ${value instanceof Date ? "Date" : typeof value} cannot be stored: use text, a number or null`,
  );
}
