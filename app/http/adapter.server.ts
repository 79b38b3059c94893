import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { Config } from "../config.server";
import { describeFault, type Log } from "../log.server";
import { mostBytes, refuse } from "./guard.server";
import { plainPage } from "./plain-page.server";
import { securityHeaders } from "./security-headers.server";

export interface Handlers {
  /** A file of the build or of `public/`, or null when the path names none. */
  readonly file: (path: string, acceptsGzip: boolean) => FileAnswer | null;
  readonly page: (request: Request) => Promise<Response>;
}

export interface FileAnswer {
  readonly body: Buffer;
  readonly headers: Readonly<Record<string, string>>;
}

/**
 * A thin door between `node:http` and the framework: guard, files, page, headers. It believes no forwarded header:
 * the URL of a request is built from the configured origin. A page is sent whole and uncompressed, since compression
 * beside typed text leaks it (BREACH).
 */
export function createHttpServer(config: Config, log: Log, handlers: Handlers): Server {
  const fixed = securityHeaders(config);
  const server = createServer((req, res) => {
    for (const [name, value] of Object.entries(fixed)) res.setHeader(name, value);
    answer(req, res, config, handlers).catch((error: unknown) => {
      log.error("request failed", { method: req.method ?? "", error: describeFault(error) });
      if (!res.headersSent) sendPlain(res, 500);
      else res.destroy();
    });
  });
  server.headersTimeout = 20_000;
  server.requestTimeout = 60_000;
  return server;
}

async function answer(
  req: IncomingMessage,
  res: ServerResponse,
  config: Config,
  handlers: Handlers,
): Promise<void> {
  const method = req.method ?? "GET";
  const target = req.url ?? "/";
  if (!URL.canParse(target, config.origin) || !target.startsWith("/")) return sendPlain(res, 404);
  const refused = refuse({ method, url: target, headers: req.headers }, config);
  if (refused !== null) {
    req.resume();
    return sendPlain(res, refused);
  }
  const url = new URL(target.replace(/^\/+/, "/"), config.origin);
  if (method === "GET" || method === "HEAD") {
    const file = handlers.file(url.pathname, /\bgzip\b/.test(String(req.headers["accept-encoding"] ?? "")));
    if (file) {
      res.writeHead(200, { ...file.headers, "Content-Length": file.body.byteLength });
      res.end(method === "HEAD" ? undefined : file.body);
      return;
    }
  }
  const body = await readBody(req, method, mostBytes(url.pathname));
  if (body === "too large") return sendPlain(res, 413);
  const response = await handlers.page(
    new Request(url, {
      method,
      headers: webHeaders(req),
      ...(body && body.byteLength > 0 ? { body: new Uint8Array(body) } : {}),
    }),
  );
  await sendResponse(res, response, method);
}

/** The body whole, so that a page never waits on a slow sender while it holds a database connection. */
async function readBody(
  req: IncomingMessage,
  method: string,
  most: number,
): Promise<Buffer | null | "too large"> {
  if (method !== "POST") return null;
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of req as AsyncIterable<Buffer>) {
    size += part.byteLength;
    if (size > most) return "too large";
    parts.push(part);
  }
  return Buffer.concat(parts);
}

/**
 * The headers as the framework may see them. `Origin` and `Host` stay here: the guard has compared them with the
 * configured origin, and Remix would compare them once more with each other, which fails for `localhost`'s other name.
 */
function webHeaders(req: IncomingMessage): Headers {
  const headers = new Headers();
  for (const [name, value] of Object.entries(req.headers)) {
    if (value === undefined || name.startsWith("x-forwarded-") || name === "host" || name === "origin")
      continue;
    for (const one of Array.isArray(value) ? value : [value]) headers.append(name, one);
  }
  return headers;
}

async function sendResponse(res: ServerResponse, response: Response, method: string): Promise<void> {
  const body = Buffer.from(await response.arrayBuffer());
  // What fails before any page of ours is reached has no words.
  if (response.status >= 500 && body.byteLength === 0) return sendPlain(res, 500);
  for (const [name, value] of response.headers) if (name !== "set-cookie") res.setHeader(name, value);
  const cookies = response.headers.getSetCookie();
  if (cookies.length > 0) res.setHeader("Set-Cookie", cookies);
  if (!response.headers.has("Cache-Control")) res.setHeader("Cache-Control", "no-store");
  res.setHeader("Content-Length", body.byteLength);
  res.writeHead(response.status);
  res.end(method === "HEAD" ? undefined : body);
}

function sendPlain(res: ServerResponse, status: number): void {
  const body = Buffer.from(plainPage(status));
  res.writeHead(status, {
    "Content-Type": "text/html; charset=utf-8",
    "Cache-Control": "no-store",
    "Content-Length": body.byteLength,
  });
  res.end(body);
}
