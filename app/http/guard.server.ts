import type { Config } from "../config.server";
import { FILE_RULES } from "../files/rules";

/** A request as far as the guard looks at it. Header names are lower case. */
export interface GuardedRequest {
  readonly method: string;
  readonly url: string;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
}

const MAX_BODY_BYTES = 1_000_000;
/** Twice the largest file that is taken: somewhat too large is said on the page itself. */
const MAX_UPLOAD_BYTES = 2 * FILE_RULES.mostBytes;
/** Pages that take a file, and the door for a thousand signals at once. */
const UPLOADS: readonly string[] = ["/volgen/contact", "/api/v1/groepen"];

/** The largest body that a page takes. */
export const mostBytes = (path: string): number =>
  UPLOADS.includes(path) ? MAX_UPLOAD_BYTES : MAX_BODY_BYTES;

const SAFE = new Set(["GET", "HEAD", "OPTIONS"]);
const KNOWN = new Set([...SAFE, "POST"]);

/**
 * The status with which to refuse a request before the framework sees it, or null to let it in.
 *
 * - 404: an address that cannot be read: the framework would write it to the log as it stands.
 * - 404: Remix's own data doors (`?_data=`, `*.data`, `/__manifest`). No page hydrates, so nobody needs them, and the
 *   first runs an action past Remix's origin check.
 * - 403: a form that another site posts. The API takes no cookie, so it may be called from anywhere.
 * - 411 and 413: a body without a length, or larger than `mostBytes` of its page.
 */
export function refuse(
  request: GuardedRequest,
  config: Pick<Config, "formOrigins">,
): 403 | 404 | 405 | 411 | 413 | null {
  if (!URL.canParse(request.url, "http://host.invalid")) return 404;
  const url = new URL(request.url, "http://host.invalid");
  if (!isReadable(url.pathname)) return 404;
  if (!KNOWN.has(request.method)) return 405;
  if (url.searchParams.has("_data") || url.pathname.endsWith(".data") || url.pathname === "/__manifest")
    return 404;
  if (SAFE.has(request.method)) return null;
  if (!url.pathname.startsWith("/api/") && isForeign(request, config)) return 403;
  const length = request.headers["content-length"];
  if (length === undefined && request.headers["transfer-encoding"] === undefined) return 411;
  return Number(length ?? 0) > mostBytes(url.pathname) ? 413 : null;
}

/** Is every `%` in this path the beginning of a letter? */
function isReadable(path: string): boolean {
  try {
    decodeURIComponent(path);
    return true;
  } catch {
    return false;
  }
}

function isForeign({ headers }: GuardedRequest, config: Pick<Config, "formOrigins">): boolean {
  const { origin, "sec-fetch-site": site } = headers;
  if (typeof origin === "string") return !config.formOrigins.includes(origin);
  return typeof site === "string" && site !== "same-origin";
}
