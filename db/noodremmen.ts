import type { Kysely, Transaction } from "kysely";
import type { LocalDate } from "#flows/law/types";
import type { NoodremKind } from "#flows/noodrem/kinds";
import type {
  DB,
  Hash,
  NewNoodrem,
  NoodremChange,
  NoodremEventRow,
  NoodremKeyRow,
  NoodremRow,
} from "./schema";

/** Stores a new noodrem with its first events and wrapped keys. A second one with the same key is a unique error. */
export async function insertNoodrem(
  trx: Transaction<DB>,
  row: NewNoodrem,
  events: readonly NoodremEventRow[],
  keys: readonly NoodremKeyRow[],
): Promise<void> {
  await trx.insertInto("noodremmen").values(row).execute();
  await trx
    .insertInto("noodrem_events")
    .values([...events])
    .execute();
  await trx
    .insertInto("noodrem_keys")
    .values([...keys])
    .execute();
}

/**
 * Adds events and moves the projection along, if nobody else did since `version`. False: somebody was first, and
 * nothing is changed.
 */
export async function appendEvents(
  trx: Transaction<DB>,
  id: string,
  version: number,
  change: NoodremChange,
  events: readonly NoodremEventRow[],
): Promise<boolean> {
  const { numUpdatedRows } = await trx
    .updateTable("noodremmen")
    .set(change)
    .where("id", "=", id)
    .where("version", "=", version)
    .executeTakeFirst();
  if (numUpdatedRows !== 1n) return false;
  await trx
    .insertInto("noodrem_events")
    .values([...events])
    .execute();
  return true;
}

export const findByCode = (db: Kysely<DB>, lookupHash: Hash): Promise<NoodremRow | undefined> =>
  db.selectFrom("noodremmen").selectAll().where("lookup_hash", "=", lookupHash).executeTakeFirst();

export const findByIdempotency = (db: Kysely<DB>, hash: Hash): Promise<NoodremRow | undefined> =>
  db.selectFrom("noodremmen").selectAll().where("idempotency_hash", "=", hash).executeTakeFirst();

/** Only inside one organisation, and of the kinds that the reader may know of: ownership is a condition of the query, not a check after it. */
export const findInOrganisation = (
  db: Kysely<DB>,
  organisationId: string,
  id: string,
  kinds: readonly NoodremKind[],
): Promise<NoodremRow | undefined> =>
  db
    .selectFrom("noodremmen")
    .selectAll()
    .where("organisation_id", "=", organisationId)
    .where("kind", "in", [...kinds])
    .where("id", "=", id)
    .executeTakeFirst();

/** For the service itself. */
export const findById = (db: Kysely<DB>, id: string): Promise<NoodremRow | undefined> =>
  db.selectFrom("noodremmen").selectAll().where("id", "=", id).executeTakeFirst();

export const eventsOf = (db: Kysely<DB>, id: string): Promise<NoodremEventRow[]> =>
  db.selectFrom("noodrem_events").selectAll().where("noodrem_id", "=", id).orderBy("seq").execute();

export async function wrappedKey(db: Kysely<DB>, id: string, recipient: string): Promise<string | undefined> {
  const row = await db
    .selectFrom("noodrem_keys")
    .select("wrapped")
    .where("noodrem_id", "=", id)
    .where("recipient", "=", recipient)
    .executeTakeFirst();
  return row?.wrapped;
}

/** Keeps a key for one more reader; one that this reader had is replaced. */
export async function putKey(db: Kysely<DB>, key: NoodremKeyRow): Promise<void> {
  await db
    .insertInto("noodrem_keys")
    .values(key)
    .onConflict((conflict) =>
      conflict.columns(["noodrem_id", "recipient"]).doUpdateSet({ wrapped: key.wrapped }),
    )
    .execute();
}

/** The new receiver can read, the old one no longer. */
export async function moveKey(trx: Transaction<DB>, key: NoodremKeyRow, from: string): Promise<void> {
  await trx
    .deleteFrom("noodrem_keys")
    .where("noodrem_id", "=", key.noodrem_id)
    .where("recipient", "in", [from, key.recipient])
    .execute();
  await trx.insertInto("noodrem_keys").values(key).execute();
}

/** Destroys every key of these noodremmen: the content is gone for everybody, the log stays as proof. */
export async function destroyKeys(
  trx: Transaction<DB>,
  ids: readonly string[],
  on: LocalDate,
): Promise<void> {
  if (ids.length === 0) return;
  await trx
    .deleteFrom("noodrem_keys")
    .where("noodrem_id", "in", [...ids])
    .execute();
  await trx
    .deleteFrom("follow_addresses")
    .where("noodrem_id", "in", [...ids])
    .execute();
  await trx
    .deleteFrom("attachments")
    .where("noodrem_id", "in", [...ids])
    .execute();
  await trx
    .updateTable("noodremmen")
    .set({ lookup_hash: null, erased_on: on })
    .where("id", "in", [...ids])
    .execute();
}

/** Where the next batch of overdue noodremmen begins. */
export type OverdueCursor = Pick<NoodremRow, "due_on" | "id">;

/** Noodremmen whose term ended before `today`, the longest waiting first, behind `after`. */
export const overdue = (
  db: Kysely<DB>,
  today: LocalDate,
  most: number,
  after: OverdueCursor | null = null,
): Promise<OverdueCursor[]> =>
  db
    .selectFrom("noodremmen")
    .select(["due_on", "id"])
    .where("due_on", "<", today)
    .$if(after !== null, (query) =>
      query.where((where) =>
        where.or([
          where("due_on", ">", after?.due_on ?? ""),
          where.and([where("due_on", "=", after?.due_on ?? ""), where("id", ">", after?.id ?? "")]),
        ]),
      ),
    )
    .orderBy("due_on")
    .orderBy("id")
    .limit(most)
    .execute();

/** Ids closed on or before `closedBy` that still have keys. */
export const idsToErase = async (db: Kysely<DB>, closedBy: LocalDate, most: number): Promise<string[]> => {
  const rows = await db
    .selectFrom("noodremmen")
    .select("id")
    .where("closed_on", "<=", closedBy)
    .where("erased_on", "is", null)
    .limit(most)
    .execute();
  return rows.map((row) => row.id);
};

/** Every pair of state and machine version in use; the service refuses to start on one that it does not know. */
export const storedSituations = (db: Kysely<DB>): Promise<Pick<NoodremRow, "state" | "machine_version">[]> =>
  db.selectFrom("noodremmen").select(["state", "machine_version"]).distinct().execute();
