import type { Kysely } from "kysely";
import type { LocalDate } from "#flows/law/types";
import type { NoodremState, Rung } from "#flows/noodrem/states";
import type { DB } from "./schema";

export interface SilenceRow {
  readonly name: string;
  readonly signals: number;
  /** The day on which the longest waiting answer was due. */
  readonly since: LocalDate;
}

/** Organisations with signals of citizens on one of these rungs and in one of these states, by name. */
export async function silentOrganisations(
  db: Kysely<DB>,
  rungs: readonly Rung[],
  states: readonly NoodremState[],
): Promise<readonly SilenceRow[]> {
  const rows = await db
    .selectFrom("noodremmen")
    .innerJoin("organisations", "organisations.id", "noodremmen.organisation_id")
    .select((e) => [
      "organisations.name as name",
      e.fn.countAll().as("signals"),
      e.fn.min("answer_by").as("since"),
    ])
    // A count of professionals in public would point at somebody.
    .where("kind", "=", "burger")
    .where("rung", "in", [...rungs])
    .where("state", "in", [...states])
    .groupBy("organisations.name")
    .orderBy("organisations.name")
    .execute();
  return rows.map(({ name, signals, since }) => ({ name, signals: Number(signals), since }));
}
