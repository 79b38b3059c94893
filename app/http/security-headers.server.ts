import type { Config } from "../config.server";

/**
 * The headers of every response, errors and static files included.
 *
 * `script-src 'none'`: pages are documents and need no script. The neutral site stands in `form-action` because
 * browsers apply that directive to the redirect that follows the form "Wis mijn sporen".
 * `Referrer-Policy` is `same-origin`, not `no-referrer`: with the latter browsers send `Origin: null` with our own
 * forms, and the origin check could no longer tell them from another site's.
 */
export function securityHeaders(
  config: Pick<Config, "secureCookies" | "neutralSite">,
): Readonly<Record<string, string>> {
  return Object.freeze({
    "Content-Security-Policy": [
      "default-src 'none'",
      "script-src 'none'",
      "style-src 'self'",
      "img-src 'self' data:",
      "font-src 'self'",
      "connect-src 'none'",
      `form-action 'self' ${config.neutralSite}`,
      "frame-ancestors 'none'",
      "base-uri 'none'",
    ].join("; "),
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "same-origin",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Permissions-Policy": "camera=(), microphone=(), geolocation=(), browsing-topics=()",
    "X-Frame-Options": "DENY",
    ...(config.secureCookies ? { "Strict-Transport-Security": "max-age=63072000; includeSubDomains" } : {}),
  });
}
