import type { AppLoadContext } from "@remix-run/node";
import { z } from "zod";
import { AppliedLaw } from "#flows/law/change/applied";
import type { LocalDate } from "#flows/law/types";
import { knownFromLetter } from "#flows/navigator/from-letter";
import { openCookie, sealCookie } from "../sealing/cookie";
import { drawSecret, parseSecret, type Secret } from "../sealing/secret-code";
import { appliedTo } from "../usecases/keeping/applied-law";
import { eraseDraft, openDraft, saveDraft } from "../usecases/keeping/drafts";
import { cookieValue } from "./language.server";
import { refuse } from "./refuse.server";

const answer = z.union([z.string(), z.array(z.string()), z.object({ text: z.string() })]);
const answers = z.record(z.string(), answer);

const letter = z.object({
  short: z.boolean(),
  grounds: z.array(z.string()),
  asks: z.array(z.string()),
  evidence: z.array(z.string()).default([]),
  story: z.string(),
  lateReason: z.string().default(""),
  name: z.string(),
  address: z.string(),
  place: z.string(),
  reference: z.string(),
});

/**
 * Everything that one visitor has told us: answers by question id, and the words for the letter. It has no place in
 * any flow ("where you are" is computed from it).
 */
const visit = z.object({
  version: z.literal(1),
  route: answers,
  intake: answers,
  /** Of the professional's own entrance; while there are any, the cookie has one size. */
  professional: answers.default({}),
  letter: letter.nullable(),
  /** What the person confirmed of a pasted letter and no question asks. */
  known: knownFromLetter.nullable().catch(null),
  /** What was typed for other letters, by letter and field. */
  papers: z.record(z.string(), z.record(z.string(), z.string())).default({}),
  /** The key under which the noodrem is filed: the same for every press of the button. */
  filing: z.string().nullable(),
  /** The code of a filed noodrem, until the person has typed its last group back. */
  receipt: z.string().nullable(),
  /** The code with which a noodrem is being followed. */
  follow: z.string().nullable(),
  /** What the answers led to when they were saved, to be compared with the law of a later day. */
  applied: AppliedLaw.nullable().default(null),
});

export type Visit = z.infer<typeof visit>;

const EMPTY: Visit = {
  version: 1,
  route: {},
  intake: {},
  professional: {},
  letter: null,
  known: null,
  papers: {},
  filing: null,
  receipt: null,
  follow: null,
  applied: null,
};

const COOKIE = "antwoorden";
const pointer = z.object({ draft: z.string().transform((secret) => secret as Secret) });

const cookieName = (secure: boolean): string => (secure ? `__Host-${COOKIE}` : COOKIE);

/**
 * What this visitor told us so far; an empty visit when there is no cookie or it cannot be opened.
 *
 * The visit travels in one sealed cookie, so the server stores nothing. Only when it does not fit (long texts) is it
 * kept as a sealed draft, and the cookie holds the draft's secret instead.
 */
export async function readVisit(request: Request, { ctx, config }: Services): Promise<Visit> {
  const content = readCookie(request, ctx, config);
  const elsewhere = pointer.safeParse(content);
  if (!elsewhere.success) return valid(content);
  const draft = await openDraft(ctx, elsewhere.data.draft);
  return draft.ok ? valid(draft.value.content) : EMPTY;
}

/** The headers that make the browser keep this visit until it closes. */
export async function commitVisit(
  visit: Visit,
  request: Request,
  { ctx, config }: Services,
): Promise<Headers> {
  const inFullSize = Object.keys(visit.professional).length > 0;
  const sealed = sealCookie(ctx.keys, COOKIE, visit, inFullSize);
  if (sealed.ok) return setCookie(sealed.value, config);
  const before = pointer.safeParse(readCookie(request, ctx, config));
  const secret = before.success ? before.data.draft : drawSecret();
  const saved = await saveDraft(ctx, secret, visit);
  if (!saved.ok) throw refuse(saved.error);
  const held = sealCookie(ctx.keys, COOKIE, { draft: secret }, inFullSize);
  if (!held.ok) throw new Error("a secret does not fit in a cookie");
  return setCookie(held.value, config);
}

/**
 * A copy of the answers under a new code, for later or for another device, with what was applied to them today; what
 * belongs to a filed noodrem stays out.
 */
export async function keepVisit(
  visit: Visit,
  { ctx }: Services,
): Promise<{ readonly code: Secret; readonly until: LocalDate } | null> {
  const code = drawSecret();
  const applied = appliedTo(visit.route, ctx.clock.today());
  const saved = await saveDraft(ctx, code, { ...visit, filing: null, receipt: null, follow: null, applied });
  return saved.ok ? { code, until: saved.value.expiresOn } : null;
}

/** The answers that this code opens, and the headers with which the browser holds them; null when it opens nothing. */
export async function resumeVisit(
  typed: string,
  request: Request,
  services: Services,
): Promise<{ readonly visit: Visit; readonly headers: Headers } | null> {
  const code = parseSecret(typed);
  if (!code.ok) return null;
  const draft = await openDraft(services.ctx, code.value);
  if (!draft.ok) return null;
  const visit = valid(draft.value.content);
  return { visit, headers: await commitVisit(visit, request, services) };
}

/** Forgets the visit: the cookie, and the draft behind it if there is one. */
export async function forgetVisit(request: Request, { ctx, config }: Services): Promise<Headers> {
  const held = pointer.safeParse(readCookie(request, ctx, config));
  if (held.success) await eraseDraft(ctx, held.data.draft);
  return setCookie("", config, "; Max-Age=0");
}

type Services = Pick<AppLoadContext, "ctx" | "config">;

function readCookie(request: Request, ctx: Services["ctx"], config: Services["config"]): unknown {
  const sealed = cookieValue(request, cookieName(config.secureCookies));
  if (!sealed) return null;
  const opened = openCookie(ctx.keys, COOKIE, sealed);
  return opened.ok ? opened.value : null;
}

function valid(content: unknown): Visit {
  const parsed = visit.safeParse(content);
  return parsed.success ? parsed.data : EMPTY;
}

function setCookie(value: string, { secureCookies }: Services["config"], extra = ""): Headers {
  const secure = secureCookies ? "; Secure" : "";
  return new Headers({
    "Set-Cookie": `${cookieName(secureCookies)}=${value}; Path=/; HttpOnly; SameSite=Lax${secure}${extra}`,
  });
}
