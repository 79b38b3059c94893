import type { AppLoadContext } from "@remix-run/node";
import { redirect } from "@remix-run/node";
import type { StaffActor } from "../usecases/actor";
import { actorOfSession } from "../usecases/staff/actor-of-session";
import { cookieValue } from "./language.server";

const COOKIE = "medewerker";

const cookieName = (secure: boolean): string => (secure ? `__Host-${COOKIE}` : COOKIE);

/** The session token of this browser, or null. */
export const sessionToken = (request: Request, { config }: Pick<AppLoadContext, "config">): string | null =>
  cookieValue(request, cookieName(config.secureCookies)) || null;

/** The header that keeps a session, or (with null) ends it. `Strict`: no other site can open a desk. */
export function sessionCookie(token: string | null, { config }: Pick<AppLoadContext, "config">): Headers {
  const secure = config.secureCookies ? "; Secure" : "";
  const end = token === null ? "; Max-Age=0" : "";
  return new Headers({
    "Set-Cookie": `${cookieName(config.secureCookies)}=${token ?? ""}; Path=/; HttpOnly; SameSite=Strict${secure}${end}`,
  });
}

/** Who is signed in. Nobody, or a session that has ended: to the sign-in page. Every desk page asks this for itself. */
export async function staffActor(request: Request, context: AppLoadContext): Promise<StaffActor> {
  const token = sessionToken(request, context);
  const actor = token === null ? null : await actorOfSession(context.ctx, token);
  if (actor?.ok) return actor.value;
  throw redirect(token === null ? "/inloggen" : "/inloggen?voorbij", {
    headers: sessionCookie(null, context),
  });
}
