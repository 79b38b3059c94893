import { LockTimeout } from "./lock";

/**
 * What a database error means for the act that met it.
 * - `unique`: such a row is there already; `on` is `table.column` (several columns joined with `,`).
 * - `foreign_key`: it refers to a row that is not there.
 * - `busy`: somebody else is writing too long; nothing was stored, try again.
 * - `unavailable`: disk, file or server cannot be used; nothing was stored.
 */
export type DomainDbError =
  | { readonly kind: "unique"; readonly on: string }
  | { readonly kind: "foreign_key" }
  | { readonly kind: "busy" }
  | { readonly kind: "unavailable" };

/** Reads an error of either engine; null when it is none of these, which is a bug and must be thrown on. */
export function toDomainError(error: unknown): DomainDbError | null {
  if (error instanceof LockTimeout) return { kind: "busy" };
  if (!(error instanceof Error)) return null;
  const code = "code" in error && typeof error.code === "string" ? error.code : "";
  return code.startsWith("SQLITE_") ? fromSqlite(code, error.message) : fromPostgres(code, error);
}

function fromSqlite(code: string, message: string): DomainDbError | null {
  const unique = /UNIQUE constraint failed: (.+)$/.exec(message);
  if (unique?.[1] !== undefined) return { kind: "unique", on: sameTable(unique[1].split(", ")) };
  if (message.includes("FOREIGN KEY constraint failed")) return { kind: "foreign_key" };
  if (code === "SQLITE_BUSY" || code === "SQLITE_LOCKED") return { kind: "busy" };
  const broken = [
    "SQLITE_IOERR",
    "SQLITE_FULL",
    "SQLITE_READONLY",
    "SQLITE_CANTOPEN",
    "SQLITE_CORRUPT",
    "SQLITE_NOTADB",
  ];
  return broken.includes(code) ? { kind: "unavailable" } : null;
}

/** `a.x, a.y` → `a.x,y` */
function sameTable(columns: readonly string[]): string {
  const [table] = (columns[0] ?? "").split(".");
  return `${table}.${columns.map((column) => column.slice(column.indexOf(".") + 1)).join(",")}`;
}

function fromPostgres(code: string, error: Error): DomainDbError | null {
  const { table, detail } = error as Error & { readonly table?: string; readonly detail?: string };
  if (code === "23505") {
    const columns = /^Key \((.+?)\)=/.exec(detail ?? "")?.[1]?.replaceAll(", ", ",") ?? "";
    return { kind: "unique", on: `${table ?? ""}.${columns}` };
  }
  if (code === "23503") return { kind: "foreign_key" };
  if (code === "40001" || code === "40P01" || code === "55P03") return { kind: "busy" };
  const serverGone = /^(?:08|53|57P|58)/.test(code) || code === "25006";
  const networkGone = ["ECONNREFUSED", "ECONNRESET", "EPIPE", "ENOENT", "ETIMEDOUT", "ENOTFOUND"].includes(
    code,
  );
  return serverGone || networkGone || /^Connection terminated/.test(error.message)
    ? { kind: "unavailable" }
    : null;
}
