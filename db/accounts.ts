import type { Kysely } from "kysely";
import type { AccountRow, DB, Hash, Instant, SessionRow } from "./schema";

export const findAccount = (db: Kysely<DB>, email: string): Promise<AccountRow | undefined> =>
  db.selectFrom("accounts").selectAll().where("email", "=", email).executeTakeFirst();

export const countAccounts = async (db: Kysely<DB>): Promise<number> => {
  const { n } = await db
    .selectFrom("accounts")
    .select((e) => e.fn.countAll().as("n"))
    .executeTakeFirstOrThrow();
  return Number(n);
};

/** Adds the accounts whose address is not taken. */
export async function addAccounts(db: Kysely<DB>, rows: readonly AccountRow[]): Promise<void> {
  await db
    .insertInto("accounts")
    .values([...rows])
    .onConflict((conflict) => conflict.column("email").doNothing())
    .execute();
}

/** Closes an account and ends its sessions at once. */
export async function disableAccount(db: Kysely<DB>, accountId: string): Promise<void> {
  await db.transaction().execute(async (trx) => {
    await trx.updateTable("accounts").set({ disabled: 1 }).where("id", "=", accountId).execute();
    await trx.deleteFrom("sessions").where("account_id", "=", accountId).execute();
  });
}

export const insertSession = async (db: Kysely<DB>, row: SessionRow): Promise<void> => {
  await db.insertInto("sessions").values(row).execute();
};

export const deleteSession = async (db: Kysely<DB>, tokenHash: Hash): Promise<void> => {
  await db.deleteFrom("sessions").where("token_hash", "=", tokenHash).execute();
};

/** The session with its person, when both are still good at `now`. */
export const findSession = (db: Kysely<DB>, tokenHash: Hash, now: Instant) =>
  db
    .selectFrom("sessions")
    .innerJoin("accounts", "accounts.id", "sessions.account_id")
    .innerJoin("organisations", "organisations.id", "accounts.organisation_id")
    .select([
      "sessions.idle_until",
      "sessions.absolute_until",
      "accounts.id as account_id",
      "accounts.role",
      "accounts.display_name",
      "accounts.organisation_id",
      "organisations.name as organisation_name",
    ])
    .where("sessions.token_hash", "=", tokenHash)
    .where("sessions.idle_until", ">", now)
    .where("sessions.absolute_until", ">", now)
    .where("accounts.disabled", "=", 0)
    .executeTakeFirst();

export const extendSession = async (db: Kysely<DB>, tokenHash: Hash, idleUntil: Instant): Promise<void> => {
  await db
    .updateTable("sessions")
    .set({ idle_until: idleUntil })
    .where("token_hash", "=", tokenHash)
    .execute();
};

export async function deleteEndedSessions(db: Kysely<DB>, now: Instant): Promise<number> {
  const { numDeletedRows } = await db
    .deleteFrom("sessions")
    .where((where) => where.or([where("idle_until", "<=", now), where("absolute_until", "<=", now)]))
    .executeTakeFirst();
  return Number(numDeletedRows);
}
