import { type Kysely, type Migration, Migrator } from "kysely";
import type { DB } from "../schema";
import * as first from "./0001-first";
import * as proof from "./0003-proof";
import * as threeBrakes from "./0004-three-brakes";
import * as delivery from "./0005-delivery";
import * as lifeCycle from "./0006-life-cycle";

/** In order; a migration that has landed is never edited (`migrations.test` holds its checksum). */
export const MIGRATIONS: Readonly<Record<string, Migration>> = {
  "0001-first": first,
  "0003-proof": proof,
  "0004-three-brakes": threeBrakes,
  "0005-delivery": delivery,
  "0006-life-cycle": lifeCycle,
};

/** Brings the database up to date and returns what was done; throws, with nothing changed, when a step fails. */
export async function migrate(db: Kysely<DB>): Promise<readonly string[]> {
  const migrator = new Migrator({ db, provider: { getMigrations: async () => ({ ...MIGRATIONS }) } });
  const { error, results } = await migrator.migrateToLatest();
  if (error !== undefined) throw error;
  return (results ?? []).map((result) => result.migrationName);
}
