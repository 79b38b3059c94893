import type { Kysely } from "kysely";
import type { DB } from "../schema";
import type { SigningKeyRow } from "./tables";

/** Every signing key there ever was, the oldest first. */
export const signingKeys = (db: Kysely<DB>): Promise<SigningKeyRow[]> =>
  db.selectFrom("signing_keys").selectAll().orderBy("valid_from").execute();

/** A key with the same name, day or predecessor as another is a unique error. */
export const addSigningKey = async (db: Kysely<DB>, key: SigningKeyRow): Promise<void> => {
  await db.insertInto("signing_keys").values(key).execute();
};
