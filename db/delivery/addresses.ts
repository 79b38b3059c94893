import type { Kysely } from "kysely";
import type { Lang } from "#flows/law/types";
import type { DB, Sealed } from "../schema";
import type { MailboxRow } from "./schema";

/** The registered mailbox of an organisation, when it has one. */
export async function mailboxOf(db: Kysely<DB>, organisationId: string): Promise<string | undefined> {
  const row = await db
    .selectFrom("mailboxes")
    .select("email")
    .where("organisation_id", "=", organisationId)
    .executeTakeFirst();
  return row?.email;
}

export async function putMailboxes(db: Kysely<DB>, rows: readonly MailboxRow[]): Promise<void> {
  await db
    .insertInto("mailboxes")
    .values([...rows])
    .onConflict((conflict) =>
      conflict.column("organisation_id").doUpdateSet((e) => ({ email: e.ref("excluded.email") })),
    )
    .execute();
}

/** Can somebody of this organisation sign in? If not, it answers through a link. */
export async function hasAccounts(db: Kysely<DB>, organisationId: string): Promise<boolean> {
  const row = await db
    .selectFrom("accounts")
    .select("id")
    .where("organisation_id", "=", organisationId)
    .where("disabled", "=", 0)
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
}

export interface FollowAddress {
  readonly sealed: Sealed;
  readonly lang: Lang;
  readonly failed: boolean;
}

export async function followAddressOf(db: Kysely<DB>, noodremId: string): Promise<FollowAddress | undefined> {
  const row = await db
    .selectFrom("follow_addresses")
    .selectAll()
    .where("noodrem_id", "=", noodremId)
    .executeTakeFirst();
  return row && { sealed: row.sealed, lang: row.lang, failed: row.failed === 1 };
}

/** Keeps one address a noodrem; a new one replaces it. */
export async function putFollowAddress(
  db: Kysely<DB>,
  noodremId: string,
  sealed: Sealed,
  lang: Lang,
): Promise<void> {
  const row = { noodrem_id: noodremId, sealed, lang, failed: 0 } as const;
  await db
    .insertInto("follow_addresses")
    .values(row)
    .onConflict((conflict) => conflict.column("noodrem_id").doUpdateSet(row))
    .execute();
}

export const deleteFollowAddress = async (db: Kysely<DB>, noodremId: string): Promise<void> => {
  await db.deleteFrom("follow_addresses").where("noodrem_id", "=", noodremId).execute();
};

/** Notes whether the last mail to the follower arrived. */
export const markFollowAddress = async (
  db: Kysely<DB>,
  noodremId: string,
  failed: boolean,
): Promise<void> => {
  await db
    .updateTable("follow_addresses")
    .set({ failed: failed ? 1 : 0 })
    .where("noodrem_id", "=", noodremId)
    .execute();
};
