import { readdirSync, readFileSync, statSync } from "node:fs";
import { extname, join, relative, sep } from "node:path";
import { gzipSync } from "node:zlib";
import type { FileAnswer } from "./adapter.server";

const TYPES: Readonly<Record<string, string>> = {
  ".css": "text/css; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".svg": "image/svg+xml",
  ".ico": "image/x-icon",
  ".png": "image/png",
  ".txt": "text/plain; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".woff2": "font/woff2",
  ".webmanifest": "application/manifest+json",
};

const COMPRESSIBLE = new Set([".css", ".js", ".svg", ".txt", ".html", ".webmanifest"]);

/**
 * All static files of `folders`, read once at start-up: a request never touches the disk, and a path that was not
 * found then cannot be reached later (no traversal). Files under `/assets/` carry a hash in their name and are kept
 * for a year.
 */
export function loadStaticFiles(
  folders: readonly string[],
): (path: string, acceptsGzip: boolean) => FileAnswer | null {
  const files = new Map<string, { plain: FileAnswer; gzip: FileAnswer | null }>();
  for (const folder of folders)
    for (const file of walk(folder)) {
      const path = `/${relative(folder, file).split(sep).join("/")}`;
      files.set(path, read(file));
      if (path.endsWith("/index.html")) files.set(path.slice(0, -"index.html".length), read(file));
    }
  return (path, acceptsGzip) => {
    const found = files.get(path);
    return found ? ((acceptsGzip ? found.gzip : null) ?? found.plain) : null;
  };
}

function walk(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    return statSync(path).isDirectory() ? (name === ".vite" ? [] : walk(path)) : [path];
  });
}

function read(file: string): { plain: FileAnswer; gzip: FileAnswer | null } {
  const body = readFileSync(file);
  const extension = extname(file);
  const headers = {
    "Content-Type": TYPES[extension] ?? "application/octet-stream",
    "Cache-Control": file.includes(`${sep}assets${sep}`)
      ? "public, max-age=31536000, immutable"
      : "public, max-age=3600",
    Vary: "Accept-Encoding",
    ...policyOf(extension, body),
  };
  const plain = { body, headers };
  if (!COMPRESSIBLE.has(extension)) return { plain, gzip: null };
  return {
    plain,
    gzip: { body: gzipSync(body, { level: 9 }), headers: { ...headers, "Content-Encoding": "gzip" } },
  };
}

/** A page that brings its own policy in its head, such as the one that checks proofs, is sent with exactly that one. */
function policyOf(extension: string, body: Buffer): Record<string, string> {
  if (extension !== ".html") return {};
  const policy = /<meta http-equiv="Content-Security-Policy" content="([^"]+)">/.exec(
    body.toString("utf8"),
  )?.[1];
  return policy === undefined ? {} : { "Content-Security-Policy": `${policy}; frame-ancestors 'none'` };
}
