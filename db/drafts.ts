import type { Kysely } from "kysely";
import type { LocalDate } from "#flows/law/types";
import type { DB, DraftRow, Hash } from "./schema";

/** Stores a draft, or replaces what the same code held. */
export async function putDraft(db: Kysely<DB>, draft: DraftRow): Promise<void> {
  const { lookup_hash: _, ...change } = draft;
  await db
    .insertInto("drafts")
    .values(draft)
    .onConflict((conflict) => conflict.column("lookup_hash").doUpdateSet(change))
    .execute();
}

/** The draft of this code, if it is not older than `today` allows. */
export const findDraft = (
  db: Kysely<DB>,
  lookupHash: Hash,
  today: LocalDate,
): Promise<DraftRow | undefined> =>
  db
    .selectFrom("drafts")
    .selectAll()
    .where("lookup_hash", "=", lookupHash)
    .where("expires_on", ">=", today)
    .executeTakeFirst();

/** True when there was one. */
export async function deleteDraft(db: Kysely<DB>, lookupHash: Hash): Promise<boolean> {
  const { numDeletedRows } = await db
    .deleteFrom("drafts")
    .where("lookup_hash", "=", lookupHash)
    .executeTakeFirst();
  return numDeletedRows > 0n;
}

/** Deletes what expired before `today` and returns how many. */
export async function deleteExpiredDrafts(db: Kysely<DB>, today: LocalDate): Promise<number> {
  const { numDeletedRows } = await db.deleteFrom("drafts").where("expires_on", "<", today).executeTakeFirst();
  return Number(numDeletedRows);
}
