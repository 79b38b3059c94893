import type { Kysely } from "kysely";
import type { NoodremState } from "#flows/noodrem/states";
import type { DB, NoodremRow } from "./schema";

/** States in which an answer has promised something that is not settled yet. */
const PROMISED: readonly NoodremState[] = ["toezegging_loopt", "gebroken", "nagekomen"];

/** What an organisation promised and what is not settled, the first day on top. */
export const promisesOf = (db: Kysely<DB>, organisationId: string, most: number): Promise<NoodremRow[]> =>
  db
    .selectFrom("noodremmen")
    .selectAll()
    .where("organisation_id", "=", organisationId)
    .where("state", "in", [...PROMISED])
    .orderBy("promise_by")
    .orderBy("id")
    .limit(most)
    .execute();
