import type { Kysely } from "kysely";
import type { DB, OrganisationRow } from "./schema";

export const findOrganisation = (db: Kysely<DB>, id: string): Promise<OrganisationRow | undefined> =>
  db.selectFrom("organisations").selectAll().where("id", "=", id).executeTakeFirst();

/** The first of these that can receive signals. */
export async function firstReceiver(
  db: Kysely<DB>,
  ids: readonly string[],
): Promise<OrganisationRow | undefined> {
  const rows = await db
    .selectFrom("organisations")
    .selectAll()
    .where("id", "in", [...ids])
    .where("receives", "=", 1)
    .execute();
  return ids.map((id) => rows.find((row) => row.id === id)).find((row) => row !== undefined);
}

/** Everybody who can receive a signal that is passed on, in order of name. */
export const receivers = (db: Kysely<DB>): Promise<OrganisationRow[]> =>
  db.selectFrom("organisations").selectAll().where("receives", "=", 1).orderBy("name").execute();

/** Adds what is not there yet; names follow the data. */
export async function putOrganisations(db: Kysely<DB>, rows: readonly OrganisationRow[]): Promise<void> {
  await db
    .insertInto("organisations")
    .values([...rows])
    .onConflict((conflict) =>
      conflict
        .column("id")
        .doUpdateSet((e) => ({ name: e.ref("excluded.name"), receives: e.ref("excluded.receives") })),
    )
    .execute();
}
