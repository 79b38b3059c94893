import { createHash } from "node:crypto";
import { findApiWrite, insertApiWrite } from "#db/delivery/api-tokens";
import { toDomainError } from "#db/errors";
import type { Answer } from "#flows/noodrem/answer-check";
import { mayDo, type NoodremEvent } from "#flows/noodrem/events";
import type { NoodremState } from "#flows/noodrem/states";
import { fail, ok, type Result } from "#flows/result";
import type { Context } from "../../context";
import type { UseCaseError } from "../errors";
import { type Advanced, advanceNoodrem } from "../noodrem/advance-noodrem";
import { orUnavailable } from "../or-unavailable";
import { showApiSignal } from "./api-signals";
import type { ApiActor } from "./api-tokens";

/** What a machine can do to a signal, by the last part of its address. */
export type ApiAct =
  | { readonly kind: "ontvangst" }
  | { readonly kind: "vraag"; readonly question: string }
  | { readonly kind: "antwoord"; readonly answer: Answer };

export interface Written {
  readonly advanced: Advanced;
  /** The same request was done before with this key; this is what it answered then. */
  readonly repeated: boolean;
}

/** `key_reused`: this key belongs to another request. */
export type WriteError = UseCaseError | { readonly code: "key_reused" };

const hash = (text: string): string =>
  createHash("sha256").update(`api-write/v1/${text}`).digest("base64url");

/**
 * One act on a signal through the API, once for each idempotency key; a signal that nobody took up is taken up. What it answered is stored in the transaction
 * of the event itself, so that a repeat after a crash, or at the same moment, gets that answer and does nothing.
 */
export async function writeOnce(
  ctx: Context,
  actor: ApiActor,
  request: { readonly key: string; readonly noodremId: string; readonly act: ApiAct },
): Promise<Result<Written, WriteError>> {
  if (!actor.scopes.includes("antwoorden")) return fail({ code: "not_allowed" });
  // To explain is signed by whoever may reconsider: the leadership. The life cycle says the same, later.
  const explains = request.act.kind === "antwoord" && request.act.answer.kind !== "comply";
  if (explains && !mayDo(actor.staff.role, "RECONSIDER")) return fail({ code: "not_allowed" });
  const keyHash = hash(`${actor.tokenId}/${request.key}`);
  const requestHash = hash(JSON.stringify([request.noodremId, request.act]));
  const before = await orUnavailable(() => earlier(ctx, actor, keyHash, requestHash));
  if (!before.ok) return before;
  if (before.value !== null) return before.value;
  const visible = await showApiSignal(ctx, actor, request.noodremId);
  if (!visible.ok) return visible;
  const event = eventFor(request.act, visible.value.state);
  if (visible.value.state === "ontvangen" && event.type !== "ACKNOWLEDGE") {
    const taken = await advanceNoodrem(ctx, actor.staff, request.noodremId, { type: "TAKE_UP" });
    if (!taken.ok && taken.error.code !== "not_possible_now") return taken;
  }
  try {
    const done = await advanceNoodrem(ctx, actor.staff, request.noodremId, event, {
      also: (trx, advanced) =>
        insertApiWrite(trx, {
          token_id: actor.tokenId,
          key_hash: keyHash,
          request_hash: requestHash,
          status: 200,
          body: JSON.stringify(advanced),
          at: ctx.clock.now(),
        }),
    });
    if (done.ok) return ok({ advanced: done.value, repeated: false });
    // Somebody with the same key may have been first while this one looked.
    return (await earlier(ctx, actor, keyHash, requestHash)) ?? done;
  } catch (error) {
    if (toDomainError(error)?.kind !== "unique") throw error;
    return (await earlier(ctx, actor, keyHash, requestHash)) ?? fail({ code: "conflict" });
  }
}

/** An answer to a disputed answer is a reconsidered one. */
function eventFor(act: ApiAct, state: NoodremState): NoodremEvent {
  if (act.kind === "ontvangst") return { type: "ACKNOWLEDGE" };
  if (act.kind === "vraag") return { type: "ASK", question: act.question };
  return { type: state === "betwist" ? "RECONSIDER" : "ANSWER", answer: act.answer };
}

async function earlier(
  ctx: Context,
  actor: ApiActor,
  keyHash: string,
  requestHash: string,
): Promise<Result<Written, WriteError> | null> {
  const row = await findApiWrite(ctx.db, actor.tokenId, keyHash);
  if (row === undefined) return null;
  if (row.request_hash !== requestHash) return fail({ code: "key_reused" });
  return ok({ advanced: JSON.parse(row.body) as Advanced, repeated: true });
}
