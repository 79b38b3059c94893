import type { Lang } from "#flows/law/types";
import type { Config } from "../config.server";
import { chooseLang } from "../i18n/languages";

const COOKIE = "taal";

/** The language of this request: `?taal=`, the cookie, the browser's wish, or Dutch. */
export function languageOf(request: Request): Lang {
  return chooseLang(
    new URL(request.url).searchParams.get(COOKIE),
    cookieValue(request, COOKIE),
    request.headers.get("Accept-Language"),
  );
}

/** Keeps the language that the person asked for in the address, so that the next page has it too. */
export function rememberLanguage(
  request: Request,
  response: Response,
  lang: Lang,
  config: Pick<Config, "secureCookies">,
): Response {
  if (new URL(request.url).searchParams.get(COOKIE) !== lang) return response;
  response.headers.append(
    "Set-Cookie",
    `${COOKIE}=${lang}; Path=/; Max-Age=31536000; SameSite=Lax; HttpOnly${config.secureCookies ? "; Secure" : ""}`,
  );
  return response;
}

/** The value of a cookie of this request, or null. */
export function cookieValue(request: Request, name: string): string | null {
  for (const part of (request.headers.get("Cookie") ?? "").split(";")) {
    const [key, ...value] = part.trim().split("=");
    if (key === name) return value.join("=");
  }
  return null;
}
