import { Writable } from "node:stream";
import type { AppLoadContext, EntryContext } from "@remix-run/node";
import { RemixServer } from "@remix-run/react";
import { renderToPipeableStream } from "react-dom/server";
import { I18nextProvider } from "react-i18next";
import { evenSize, isEven } from "./http/even.server";
import { i18nOf } from "./i18n/words.server";
import { describeFault } from "./log.server";

export const streamTimeout = 5_000;

/**
 * Renders a page whole, to a buffer: nothing is streamed, so people without script see everything, and a failing
 * page is a clean error instead of half a document.
 */
export default function handleRequest(
  request: Request,
  status: number,
  headers: Headers,
  remix: EntryContext,
  context: AppLoadContext,
): Promise<Response> {
  return new Promise((resolve, reject) => {
    const parts: Buffer[] = [];
    let answerStatus = status;
    const sink = new Writable({
      write(part, _encoding, done) {
        parts.push(part);
        done();
      },
      final(done) {
        clearTimeout(timer);
        headers.set("Content-Type", "text/html; charset=utf-8");
        headers.set("Content-Language", context.lang);
        const html = Buffer.concat(parts);
        const body = isEven(new URL(request.url).pathname) ? evenSize(html) : new Uint8Array(html);
        resolve(new Response(body, { headers, status: answerStatus }));
        done();
      },
    });
    const { pipe, abort } = renderToPipeableStream(
      <I18nextProvider i18n={i18nOf(context.lang)}>
        <RemixServer context={remix} url={request.url} />
      </I18nextProvider>,
      {
        onAllReady: () => void pipe(sink),
        onShellError(error) {
          clearTimeout(timer);
          reject(error);
        },
        onError(error) {
          answerStatus = 500;
          context.log.error("render failed", { error: describeFault(error) });
        },
      },
    );
    const timer = setTimeout(abort, streamTimeout + 1_000);
  });
}

/** A fault in a loader or action. What people cause (a 404, a stopped request) is not a fault. */
export function handleError(
  error: unknown,
  { request, context }: { request: Request; context: AppLoadContext },
): void {
  if (request.signal.aborted || (typeof error === "object" && error !== null && "status" in error)) return;
  context.log.error("page failed", { error: describeFault(error) });
}
