import { createHash, hkdfSync } from "node:crypto";
import { endSubscription, insertSubscription, subscriptionsOf } from "#db/delivery/subscriptions";
import { toDomainError } from "#db/errors";
import type { LocalDate } from "#flows/law/types";
import { fail, ok, type Result } from "#flows/result";
import type { Context } from "../../context";
import { parseSecret } from "../../sealing/secret-code";
import type { StaffActor } from "../actor";
import { sealWebhookSecret } from "../delivery/webhook-secret";
import type { UseCaseError } from "../errors";
import { orUnavailable } from "../or-unavailable";
import { mayAct } from "../permissions";

export interface WebhookView {
  readonly id: string;
  readonly url: string;
  readonly madeOn: LocalDate;
}

/**
 * Adds a webhook and returns the secret that signs for it, shown this once; pressing twice adds one. `allowHttp` only
 * for a demonstration on one machine. Errors: `not_allowed`, `input_invalid` with `adres`, `storage_unavailable`.
 */
export async function addWebhook(
  ctx: Pick<Context, "db" | "clock" | "keys">,
  actor: StaffActor,
  wanted: { readonly formKey: string; readonly url: string; readonly allowHttp: boolean },
): Promise<Result<{ readonly secret: string }, UseCaseError>> {
  if (!mayAct(actor.role, "connections:manage")) return fail({ code: "not_allowed" });
  const key = parseSecret(wanted.formKey);
  const url = webAddress(wanted.url, wanted.allowHttp);
  if (!key.ok || url === null) return fail({ code: "input_invalid", fields: ["adres"] });
  const secret = Buffer.from(hkdfSync("sha256", key.value, "", "noodrem/v1/webhook", 32));
  const id = createHash("sha256").update(secret).digest("base64url").slice(0, 22);
  const stored = await orUnavailable(async () => {
    try {
      await insertSubscription(ctx.db, {
        id,
        organisation_id: actor.organisationId,
        url,
        sealed_secret: sealWebhookSecret(ctx.keys, actor.organisationId, id, secret),
        made_by: actor.accountId,
        made_on: ctx.clock.today(),
        ended_on: null,
      });
    } catch (error) {
      if (toDomainError(error)?.kind !== "unique") throw error;
    }
  });
  return stored.ok ? ok({ secret: `whsec_${secret.toString("base64")}` }) : stored;
}

/** The webhooks of the actor's organisation that run. */
export async function listWebhooks(
  ctx: Pick<Context, "db">,
  actor: StaffActor,
): Promise<Result<readonly WebhookView[], UseCaseError>> {
  if (!mayAct(actor.role, "connections:manage")) return fail({ code: "not_allowed" });
  const read = await orUnavailable(() => subscriptionsOf(ctx.db, actor.organisationId));
  return read.ok ? ok(read.value.map(({ id, url, made_on }) => ({ id, url, madeOn: made_on }))) : read;
}

/** Ends a webhook at once. Errors: `not_allowed`, `not_found`, `storage_unavailable`. */
export async function endWebhook(
  ctx: Pick<Context, "db" | "clock">,
  actor: StaffActor,
  id: string,
): Promise<Result<void, UseCaseError>> {
  if (!mayAct(actor.role, "connections:manage")) return fail({ code: "not_allowed" });
  const done = await orUnavailable(() =>
    endSubscription(ctx.db, actor.organisationId, id, ctx.clock.today()),
  );
  if (!done.ok) return done;
  return done.value ? ok(undefined) : fail({ code: "not_found" });
}

function webAddress(typed: string, allowHttp: boolean): string | null {
  const text = typed.trim();
  if (text.length > 500 || !URL.canParse(text)) return null;
  const url = new URL(text);
  const isWeb = url.protocol === "https:" || (allowHttp && url.protocol === "http:");
  return isWeb && url.username === "" && url.password === "" ? url.href : null;
}
