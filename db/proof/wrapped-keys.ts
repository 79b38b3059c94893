import type { Kysely } from "kysely";
import type { DB } from "../schema";

/** A data key that is wrapped for an organisation with an older master key. */
export interface OldWrapped {
  readonly id: string;
  readonly recipient: string;
  readonly wrapped: string;
}

/** The mark under the head of a log, made with an older master key. */
export interface OldMark {
  readonly id: string;
  readonly version: number;
  readonly head_hash: string;
  readonly head_mark: string;
}

/** What has data keys and a marked log. */
export type Owner = "noodrem" | "handback";

/**
 * Keys that are not wrapped with master key `version`, behind `after` in the order of id and recipient. What the holder of
 * a code wrapped has no version in front, and no master key can open it.
 */
export const wrappedWithOlder = (
  db: Kysely<DB>,
  owner: Owner,
  version: string,
  after: Pick<OldWrapped, "id" | "recipient">,
  most: number,
): Promise<OldWrapped[]> =>
  owner === "noodrem"
    ? db
        .selectFrom("noodrem_keys")
        .select(["noodrem_id as id", "recipient", "wrapped"])
        .where("wrapped", "like", "%:%")
        .where("wrapped", "not like", `${version}:%`)
        .where((e) => e(e.refTuple("noodrem_id", "recipient"), ">", e.tuple(after.id, after.recipient)))
        .orderBy("noodrem_id")
        .orderBy("recipient")
        .limit(most)
        .execute()
    : db
        .selectFrom("handback_keys")
        .select(["handback_id as id", "recipient", "wrapped"])
        .where("wrapped", "like", "%:%")
        .where("wrapped", "not like", `${version}:%`)
        .where((e) => e(e.refTuple("handback_id", "recipient"), ">", e.tuple(after.id, after.recipient)))
        .orderBy("handback_id")
        .orderBy("recipient")
        .limit(most)
        .execute();

/** Only where the old value still stands: whoever moved or destroyed the key meanwhile was right. */
export const putWrapped = async (
  db: Kysely<DB>,
  owner: Owner,
  old: OldWrapped,
  wrapped: string,
): Promise<void> => {
  await (owner === "noodrem"
    ? db
        .updateTable("noodrem_keys")
        .set({ wrapped })
        .where("noodrem_id", "=", old.id)
        .where("recipient", "=", old.recipient)
        .where("wrapped", "=", old.wrapped)
        .execute()
    : db
        .updateTable("handback_keys")
        .set({ wrapped })
        .where("handback_id", "=", old.id)
        .where("recipient", "=", old.recipient)
        .where("wrapped", "=", old.wrapped)
        .execute());
};

/** Marks that were not made with master key `version`, behind `after` in the order of ids. */
export const markedWithOlder = (
  db: Kysely<DB>,
  owner: Owner,
  version: string,
  after: string,
  most: number,
): Promise<OldMark[]> =>
  db
    .selectFrom(owner === "noodrem" ? "noodremmen" : "handbacks")
    .select(["id", "version", "head_hash", "head_mark"])
    .where("head_mark", "not like", `${version}.%`)
    .where("id", ">", after)
    .orderBy("id")
    .limit(most)
    .execute();

/** Only where nothing happened to the log meanwhile. */
export const putMark = async (db: Kysely<DB>, owner: Owner, old: OldMark, mark: string): Promise<void> => {
  await db
    .updateTable(owner === "noodrem" ? "noodremmen" : "handbacks")
    .set({ head_mark: mark })
    .where("id", "=", old.id)
    .where("head_mark", "=", old.head_mark)
    .execute();
};
