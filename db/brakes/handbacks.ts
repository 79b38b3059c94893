import type { Kysely, Transaction } from "kysely";
import type { LocalDate } from "#flows/law/types";
import type { HandbackState } from "#flows/noodrem/handback/machine";
import type { MakerKind } from "#flows/noodrem/handback/makers";
import type { DB, HandbackEventRow, HandbackKeyRow, HandbackRow, Hash } from "../schema";

/** Who may be asked to take an assignment back, by name. */
export const policyOwners = (db: Kysely<DB>) =>
  db
    .selectFrom("policy_owners")
    .innerJoin("organisations", "organisations.id", "policy_owners.organisation_id")
    .select(["organisations.id as id", "organisations.name as name", "policy_owners.kind as kind"])
    .orderBy("organisations.name")
    .execute();

/** Adds policy owners that are not there yet; the kind follows the data. */
export async function putPolicyOwners(
  db: Kysely<DB>,
  rows: readonly { readonly organisation_id: string; readonly kind: MakerKind }[],
): Promise<void> {
  await db
    .insertInto("policy_owners")
    .values([...rows])
    .onConflict((conflict) =>
      conflict.column("organisation_id").doUpdateSet((e) => ({ kind: e.ref("excluded.kind") })),
    )
    .execute();
}

export async function insertHandback(
  trx: Transaction<DB>,
  row: HandbackRow,
  events: readonly HandbackEventRow[],
  keys: readonly HandbackKeyRow[],
): Promise<void> {
  await trx.insertInto("handbacks").values(row).execute();
  await trx
    .insertInto("handback_events")
    .values([...events])
    .execute();
  await trx
    .insertInto("handback_keys")
    .values([...keys])
    .execute();
}

/** Adds an event and moves the row along, if nobody else did since `version`; false when somebody was first. */
export async function appendHandbackEvent(
  trx: Transaction<DB>,
  id: string,
  version: number,
  change: Partial<HandbackRow>,
  events: readonly HandbackEventRow[],
): Promise<boolean> {
  const { numUpdatedRows } = await trx
    .updateTable("handbacks")
    .set(change)
    .where("id", "=", id)
    .where("version", "=", version)
    .executeTakeFirst();
  if (numUpdatedRows !== 1n) return false;
  await trx
    .insertInto("handback_events")
    .values([...events])
    .execute();
  return true;
}

export const handbackByIdempotency = (db: Kysely<DB>, hash: Hash): Promise<HandbackRow | undefined> =>
  db.selectFrom("handbacks").selectAll().where("idempotency_hash", "=", hash).executeTakeFirst();

export const handbackById = (db: Kysely<DB>, id: string): Promise<HandbackRow | undefined> =>
  db.selectFrom("handbacks").selectAll().where("id", "=", id).executeTakeFirst();

/** Only for the two parties: who handed it back and who has to answer. */
export const handbackOf = (
  db: Kysely<DB>,
  organisationId: string,
  id: string,
): Promise<HandbackRow | undefined> => partyOf(db, organisationId).where("id", "=", id).executeTakeFirst();

/** All of one party, the first answer due on top. */
export const handbacksOf = (db: Kysely<DB>, organisationId: string): Promise<HandbackRow[]> =>
  partyOf(db, organisationId).orderBy("answer_by").orderBy("id").limit(200).execute();

const partyOf = (db: Kysely<DB>, organisationId: string) =>
  db
    .selectFrom("handbacks")
    .selectAll()
    .where((where) =>
      where.or([where("organisation_id", "=", organisationId), where("maker_id", "=", organisationId)]),
    );

export const handbackEvents = (db: Kysely<DB>, id: string): Promise<HandbackEventRow[]> =>
  db.selectFrom("handback_events").selectAll().where("handback_id", "=", id).orderBy("seq").execute();

export async function handbackKey(
  db: Kysely<DB>,
  id: string,
  recipient: string,
): Promise<string | undefined> {
  const row = await db
    .selectFrom("handback_keys")
    .select("wrapped")
    .where("handback_id", "=", id)
    .where("recipient", "=", recipient)
    .executeTakeFirst();
  return row?.wrapped;
}

/** How many this organisation handed back from `from` up to and including `until`, but for those in `except`. */
export async function countHandbacks(
  db: Kysely<DB>,
  organisationId: string,
  period: { readonly from: LocalDate; readonly until: LocalDate },
  except: readonly HandbackState[],
): Promise<number> {
  const { n } = await db
    .selectFrom("handbacks")
    .select((e) => e.fn.countAll().as("n"))
    .where("organisation_id", "=", organisationId)
    .where("handed_back_on", ">=", period.from)
    .where("handed_back_on", "<=", period.until)
    .where("state", "not in", [...except])
    .executeTakeFirstOrThrow();
  return Number(n);
}

/** Ids whose answer was due before `today`. */
export async function handbacksOverdue(db: Kysely<DB>, today: LocalDate): Promise<string[]> {
  const rows = await db
    .selectFrom("handbacks")
    .select("id")
    .where("due_on", "<", today)
    .orderBy("id")
    .execute();
  return rows.map(({ id }) => id);
}

/** What was handed back to makers of these kinds, the latest first; only columns that were written to be public. */
export const handbacksInPublic = (db: Kysely<DB>, kinds: readonly MakerKind[]) =>
  db
    .selectFrom("handbacks")
    .innerJoin("organisations as giver", "giver.id", "handbacks.organisation_id")
    .innerJoin("organisations as maker", "maker.id", "handbacks.maker_id")
    .select([
      "handbacks.id as id",
      "giver.name as giver",
      "maker.name as maker",
      "title",
      "summary",
      "public_answer",
      "state",
      "handed_back_on",
      "answer_by",
      "answered_on",
      "promise_by",
      "silent",
    ])
    .where("maker_kind", "in", [...kinds])
    .orderBy("handed_back_on", "desc")
    .orderBy("handbacks.id")
    .limit(200)
    .execute();
