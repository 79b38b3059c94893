import { request as requestHttp } from "node:http";
import { request as requestHttps } from "node:https";
import type { LookupFunction } from "node:net";
import { isIPv6 } from "node:net";
import type { HookOut, PostResult } from "../usecases/delivery/post";
import { cloudEvent } from "./cloud-event";
import { publicAddressOf } from "./public-address";
import { signedHeaders } from "./sign";

const PATIENCE = 10_000;

export interface PosterSettings {
  /** Allow http and addresses of this machine: a demonstration and tests have no others. */
  readonly allowLocal: boolean;
}

/**
 * Posts one event to one webhook. Only https to a public address, resolved once and connected to as resolved; no
 * redirect is followed and no body is read. 2xx is delivered, 410 means that nobody listens any more. It never throws.
 */
export function createPoster(
  settings: PosterSettings,
  origin: string,
): (hook: HookOut) => Promise<PostResult> {
  return async (hook) => {
    const url = URL.canParse(hook.url) ? new URL(hook.url) : null;
    if (url === null || !isAllowed(url, settings)) return { sent: false, final: true, code: "not_https" };
    const address = settings.allowLocal ? undefined : await publicAddressOf(url.hostname);
    if (address === null) return { sent: false, final: false, code: "not_public" };
    const body = cloudEvent(hook.event, origin);
    try {
      const status = await post(url, address, body, signedHeaders(hook.secret, { ...hook, body }));
      const sent = status >= 200 && status < 300;
      return sent ? { sent, code: String(status) } : { sent, final: status === 410, code: String(status) };
    } catch (error) {
      const { code } = error as { readonly code?: unknown };
      return { sent: false, final: false, code: typeof code === "string" ? code : "no_answer" };
    }
  };
}

const isAllowed = (url: URL, { allowLocal }: PosterSettings): boolean =>
  (url.protocol === "https:" || (allowLocal && url.protocol === "http:")) &&
  url.username === "" &&
  url.password === "";

/** The status of the answer. */
function post(
  url: URL,
  address: string | undefined,
  body: string,
  headers: Readonly<Record<string, string>>,
): Promise<number> {
  return new Promise((resolve, reject) => {
    const request = url.protocol === "https:" ? requestHttps : requestHttp;
    const sending = request(
      url,
      {
        method: "POST",
        timeout: PATIENCE,
        agent: false,
        ...(address !== undefined && { lookup: always(address) }),
        headers: {
          "Content-Type": "application/cloudevents+json; charset=utf-8",
          "Content-Length": Buffer.byteLength(body),
          "User-Agent": "noodrem-webhook",
          ...headers,
        },
      },
      (response) => {
        response.destroy();
        resolve(response.statusCode ?? 0);
      },
    );
    // `timeout` is silence on the line; a receiver that drips bytes is cut off as well.
    const patience = setTimeout(() => sending.destroy(new Error("no answer in time")), PATIENCE);
    sending.once("close", () => clearTimeout(patience));
    sending.once("timeout", () => sending.destroy(new Error("no answer in time")));
    sending.once("error", reject);
    sending.end(body);
  });
}

/** Names are not resolved a second time, when they could point elsewhere. */
const always = (address: string): LookupFunction => {
  const family = isIPv6(address) ? 6 : 4;
  return (_host, options, done) => {
    if (options.all === true) done(null, [{ address, family }]);
    else done(null, address, family);
  };
};
