import type { Kysely, Transaction } from "kysely";
import type { DB, Instant } from "../schema";
import type { DeliveryRow, MessageRow } from "./schema";

export type NewMessage = Pick<
  MessageRow,
  "id" | "channel" | "kind" | "noodrem_id" | "organisation_id" | "subscription_id" | "feed_nr" | "due_at"
>;

/** Adds messages; one that is there already stays as it is. */
export async function addMessages(trx: Transaction<DB>, messages: readonly NewMessage[]): Promise<void> {
  if (messages.length === 0) return;
  const fresh = {
    attempts: 0,
    attempts_before: 0,
    leased_until: null,
    state: "waiting",
    done_at: null,
  } as const;
  await trx
    .insertInto("messages")
    .values(messages.map((message) => ({ ...message, ...fresh })))
    .onConflict((conflict) => conflict.column("id").doNothing())
    .execute();
}

/**
 * Takes up to `most` messages that are due, until `leasedUntil`, and notes that an attempt begins. Nobody else gets
 * them before that. Who dies in between loses the lease; the attempt stays in the log as one of which nobody knows.
 */
export async function claimMessages(
  db: Kysely<DB>,
  { now, leasedUntil, most }: { readonly now: Instant; readonly leasedUntil: Instant; readonly most: number },
): Promise<MessageRow[]> {
  return db.transaction().execute(async (trx) => {
    const free = await trx
      .selectFrom("messages")
      .select("id")
      .where("state", "=", "waiting")
      .where("due_at", "<=", now)
      .where((where) => where.or([where("leased_until", "is", null), where("leased_until", "<=", now)]))
      .orderBy("due_at")
      .orderBy("id")
      .limit(most)
      .execute();
    if (free.length === 0) return [];
    const claimed = await trx
      .updateTable("messages")
      .set((e) => ({ leased_until: leasedUntil, attempts: e("attempts", "+", 1) }))
      .where(
        "id",
        "in",
        free.map(({ id }) => id),
      )
      .where("state", "=", "waiting")
      .where((where) => where.or([where("leased_until", "is", null), where("leased_until", "<=", now)]))
      .returningAll()
      .execute();
    if (claimed.length === 0) return [];
    await trx
      .insertInto("deliveries")
      .values(
        claimed.map(({ id, attempts }) => ({
          message_id: id,
          attempt: attempts,
          began_at: now,
          outcome: "begun" as const,
          code: null,
        })),
      )
      .execute();
    return claimed;
  });
}

/** How one attempt ended. `dueAt`: it is tried again then; null with `failed` or `refused`: never again by itself. */
export interface AttemptEnd {
  readonly outcome: Exclude<DeliveryRow["outcome"], "begun">;
  readonly code: string;
  readonly dueAt: Instant | null;
  readonly now: Instant;
}

/** Notes how an attempt ended. False: the lease was lost and another attempt decides; the log says both. */
export async function endAttempt(
  db: Kysely<DB>,
  message: Pick<MessageRow, "id" | "attempts">,
  end: AttemptEnd,
): Promise<boolean> {
  return db.transaction().execute(async (trx) => {
    await trx
      .updateTable("deliveries")
      .set({ outcome: end.outcome, code: end.code })
      .where("message_id", "=", message.id)
      .where("attempt", "=", message.attempts)
      .execute();
    const { numUpdatedRows } = await trx
      .updateTable("messages")
      .set(
        end.dueAt !== null
          ? { leased_until: null, due_at: end.dueAt }
          : {
              leased_until: null,
              state: end.outcome === "sent" ? ("sent" as const) : ("undeliverable" as const),
              done_at: end.now,
            },
      )
      .where("id", "=", message.id)
      .where("attempts", "=", message.attempts)
      .where("state", "=", "waiting")
      .executeTakeFirst();
    return numUpdatedRows === 1n;
  });
}

/** Whose messages: of one organisation, or (null) of the whole service. */
export type BoardScope = string | null;

/** The messages of a board: what could not be delivered first, then the newest; with their attempts. */
export async function boardOf(
  db: Kysely<DB>,
  scope: BoardScope,
  most: number,
): Promise<{ readonly messages: MessageRow[]; readonly attempts: DeliveryRow[] }> {
  const messages = await db
    .selectFrom("messages")
    .selectAll()
    .$if(scope !== null, (query) => query.where("organisation_id", "=", scope))
    .orderBy((e) => e.case().when("state", "=", "undeliverable").then(0).else(1).end())
    .orderBy("due_at", "desc")
    .orderBy("id")
    .limit(most)
    .execute();
  if (messages.length === 0) return { messages, attempts: [] };
  const attempts = await db
    .selectFrom("deliveries")
    .selectAll()
    .where(
      "message_id",
      "in",
      messages.map(({ id }) => id),
    )
    .orderBy("attempt")
    .execute();
  return { messages, attempts };
}

/** Another round for a message that is done. False: there is no such message in this scope. */
export async function replayMessage(
  db: Kysely<DB>,
  scope: BoardScope,
  id: string,
  now: Instant,
): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable("messages")
    .set((e) => ({
      state: "waiting" as const,
      due_at: now,
      done_at: null,
      leased_until: null,
      attempts_before: e.ref("attempts"),
    }))
    .where("id", "=", id)
    .where("state", "<>", "waiting")
    .$if(scope !== null, (query) => query.where("organisation_id", "=", scope))
    .executeTakeFirst();
  return numUpdatedRows === 1n;
}

/** Messages that were done before `before`, with their attempts and links, and finished jobs. */
export async function deleteDone(db: Kysely<DB>, before: Instant): Promise<void> {
  await db.transaction().execute(async (trx) => {
    const old = trx.selectFrom("messages").select("id").where("done_at", "<", before);
    await trx.deleteFrom("deliveries").where("message_id", "in", old).execute();
    await trx.deleteFrom("answer_links").where("message_id", "in", old).execute();
    await trx.deleteFrom("messages").where("done_at", "<", before).execute();
    await trx.deleteFrom("jobs").where("done_at", "<", before).execute();
    await trx.deleteFrom("api_writes").where("at", "<", before).execute();
  });
}
