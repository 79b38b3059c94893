import type { AppLoadContext } from "@remix-run/node";
import { cookieValue } from "./language.server";

const COOKIE = "antwoordlink";

const cookieName = (secure: boolean): string => (secure ? `__Host-${COOKIE}` : COOKIE);

/** The session that a one-time link opened in this browser; empty when there is none. */
export const linkSession = (request: Request, { config }: Pick<AppLoadContext, "config">): string =>
  cookieValue(request, cookieName(config.secureCookies)) ?? "";

/** The header with which the browser keeps that session until it closes. */
export const linkSessionCookie = (session: string, { config }: Pick<AppLoadContext, "config">): Headers =>
  new Headers({
    "Set-Cookie": `${cookieName(config.secureCookies)}=${session}; Path=/; HttpOnly; SameSite=Strict${config.secureCookies ? "; Secure" : ""}`,
  });
