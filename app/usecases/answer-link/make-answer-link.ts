import { createHash } from "node:crypto";
import { putAnswerLink } from "#db/delivery/answer-links";
import type { MessageRow } from "#db/delivery/schema";
import type { Context } from "../../context";
import { DELIVERY_POLICY } from "../delivery/policy";
import { drawToken, momentAfter } from "../staff/session-token";

/** What is kept of the token in a link, or of the session that it opened. */
export const linkHash = (purpose: "token" | "session", value: string): string =>
  createHash("sha256").update(`answer-link/v1/${purpose}/${value}`).digest("base64url");

/** A fresh token for the link in this message; the one of an earlier attempt opens nothing any more. */
export async function makeAnswerLink(
  ctx: Pick<Context, "db" | "clock">,
  message: Pick<MessageRow, "id" | "noodrem_id" | "organisation_id">,
): Promise<string> {
  if (message.noodrem_id === null || message.organisation_id === null)
    throw new Error("a link belongs to one signal of one organisation");
  const token = drawToken();
  await putAnswerLink(ctx.db, {
    message_id: message.id,
    token_hash: linkHash("token", token),
    noodrem_id: message.noodrem_id,
    organisation_id: message.organisation_id,
    expires_at: momentAfter(ctx.clock.now(), { hours: DELIVERY_POLICY.linkDays * 24 }),
  });
  return token;
}
