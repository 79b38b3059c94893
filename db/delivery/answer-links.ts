import type { Kysely } from "kysely";
import type { DB, Hash, Instant } from "../schema";
import type { AnswerLinkRow } from "./schema";

/** Keeps the link of a message; a repeat of the mail replaces it, so that one message never opens two doors. */
export async function putAnswerLink(
  db: Kysely<DB>,
  link: Pick<AnswerLinkRow, "message_id" | "token_hash" | "noodrem_id" | "organisation_id" | "expires_at">,
): Promise<void> {
  const row = { ...link, used_at: null, session_hash: null, session_until: null };
  await db
    .insertInto("answer_links")
    .values(row)
    .onConflict((conflict) => conflict.column("message_id").doUpdateSet(row))
    .execute();
}

/** The link with this token, whatever became of it. */
export const findAnswerLink = (db: Kysely<DB>, tokenHash: Hash): Promise<AnswerLinkRow | undefined> =>
  db.selectFrom("answer_links").selectAll().where("token_hash", "=", tokenHash).executeTakeFirst();

/** Uses a link up and begins its session. Undefined: unknown, used or expired. Of two at once one wins. */
export const takeAnswerLink = (
  db: Kysely<DB>,
  tokenHash: Hash,
  session: { readonly hash: Hash; readonly now: Instant; readonly until: Instant },
): Promise<AnswerLinkRow | undefined> =>
  db
    .updateTable("answer_links")
    .set({ used_at: session.now, session_hash: session.hash, session_until: session.until })
    .where("token_hash", "=", tokenHash)
    .where("used_at", "is", null)
    .where("expires_at", ">", session.now)
    .returningAll()
    .executeTakeFirst();

/** The link whose session this is, as long as the signal still belongs to the organisation that got it. */
export const linkOfSession = (
  db: Kysely<DB>,
  sessionHash: Hash,
  now: Instant,
): Promise<AnswerLinkRow | undefined> =>
  db
    .selectFrom("answer_links")
    .innerJoin("noodremmen", (join) =>
      join
        .onRef("noodremmen.id", "=", "answer_links.noodrem_id")
        .onRef("noodremmen.organisation_id", "=", "answer_links.organisation_id"),
    )
    .selectAll("answer_links")
    .where("session_hash", "=", sessionHash)
    .where("session_until", ">", now)
    .executeTakeFirst();
