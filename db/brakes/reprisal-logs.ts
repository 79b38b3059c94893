import type { Kysely } from "kysely";
import type { LocalDate } from "#flows/law/types";
import type { DB, Hash, Sealed } from "../schema";

/** The sealed notes of a source; nobody but the holder of the code knows whose they are, or can read them. */
export async function reprisalLog(db: Kysely<DB>, lookupHash: Hash): Promise<Sealed | undefined> {
  const row = await db
    .selectFrom("reprisal_logs")
    .select("sealed")
    .where("lookup_hash", "=", lookupHash)
    .executeTakeFirst();
  return row?.sealed;
}

export async function putReprisalLog(
  db: Kysely<DB>,
  lookupHash: Hash,
  sealed: Sealed,
  keepUntil: LocalDate,
): Promise<void> {
  await db
    .insertInto("reprisal_logs")
    .values({ lookup_hash: lookupHash, sealed, keep_until: keepUntil })
    .onConflict((conflict) => conflict.column("lookup_hash").doUpdateSet({ sealed, keep_until: keepUntil }))
    .execute();
}

export async function deleteReprisalLog(db: Kysely<DB>, lookupHash: Hash): Promise<void> {
  await db.deleteFrom("reprisal_logs").where("lookup_hash", "=", lookupHash).execute();
}

/** Deletes what is kept no longer than the day before `today`. */
export async function deleteOldReprisalLogs(db: Kysely<DB>, today: LocalDate): Promise<void> {
  await db.deleteFrom("reprisal_logs").where("keep_until", "<", today).execute();
}
