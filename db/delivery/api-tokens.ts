import type { Kysely, Transaction } from "kysely";
import type { LocalDate } from "#flows/law/types";
import type { DB, Hash } from "../schema";
import type { ApiTokenRow, ApiWriteRow } from "./schema";

export const insertApiToken = async (db: Kysely<DB>, row: ApiTokenRow): Promise<void> => {
  await db.insertInto("api_tokens").values(row).execute();
};

/** The tokens of one organisation, the newest first. */
export const apiTokensOf = (db: Kysely<DB>, organisationId: string) =>
  db
    .selectFrom("api_tokens")
    .innerJoin("accounts", "accounts.id", "api_tokens.made_by")
    .select([
      "api_tokens.id",
      "api_tokens.name",
      "api_tokens.scopes",
      "api_tokens.made_on",
      "api_tokens.last_used_on",
      "api_tokens.revoked_on",
      "accounts.display_name as made_by_name",
    ])
    .where("api_tokens.organisation_id", "=", organisationId)
    .orderBy("api_tokens.made_on", "desc")
    .orderBy("api_tokens.id")
    .execute();

/** A token that is good, with the person who made it as they are now: closed accounts and moved people end it. */
export const findApiToken = (db: Kysely<DB>, tokenHash: Hash) =>
  db
    .selectFrom("api_tokens")
    .innerJoin("accounts", (join) =>
      join
        .onRef("accounts.id", "=", "api_tokens.made_by")
        .onRef("accounts.organisation_id", "=", "api_tokens.organisation_id"),
    )
    .innerJoin("organisations", "organisations.id", "api_tokens.organisation_id")
    .select([
      "api_tokens.id",
      "api_tokens.organisation_id",
      "api_tokens.scopes",
      "api_tokens.last_used_on",
      "accounts.id as account_id",
      "accounts.role",
      "accounts.display_name",
      "organisations.name as organisation_name",
    ])
    .where("api_tokens.token_hash", "=", tokenHash)
    .where("api_tokens.revoked_on", "is", null)
    .where("accounts.disabled", "=", 0)
    .executeTakeFirst();

export const noteTokenUse = async (db: Kysely<DB>, id: string, on: LocalDate): Promise<void> => {
  await db.updateTable("api_tokens").set({ last_used_on: on }).where("id", "=", id).execute();
};

/** False: this organisation has no such token that still worked. */
export async function revokeApiToken(
  db: Kysely<DB>,
  organisationId: string,
  id: string,
  on: LocalDate,
): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable("api_tokens")
    .set({ revoked_on: on })
    .where("organisation_id", "=", organisationId)
    .where("id", "=", id)
    .where("revoked_on", "is", null)
    .executeTakeFirst();
  return numUpdatedRows === 1n;
}

/** Stores what a write answered, in the transaction of that write. A second one with the key is a unique error. */
export const insertApiWrite = async (trx: Transaction<DB>, row: ApiWriteRow): Promise<void> => {
  await trx.insertInto("api_writes").values(row).execute();
};

export const findApiWrite = (
  db: Kysely<DB>,
  tokenId: string,
  keyHash: Hash,
): Promise<ApiWriteRow | undefined> =>
  db
    .selectFrom("api_writes")
    .selectAll()
    .where("token_id", "=", tokenId)
    .where("key_hash", "=", keyHash)
    .executeTakeFirst();
