import type { Kysely, Transaction } from "kysely";
import type { DB } from "../schema";
import type { AttachmentRow } from "./schema";

/** Adds a file. A number that is taken is a unique error: somebody added one at the same moment. */
export const insertAttachment = async (trx: Transaction<DB>, row: AttachmentRow): Promise<void> => {
  await trx.insertInto("attachments").values(row).execute();
};

/** The labels of the files of a noodrem, in order, without the files. */
export const attachmentsOf = (
  db: Kysely<DB>,
  noodremId: string,
): Promise<Omit<AttachmentRow, "sealed_bytes">[]> =>
  db
    .selectFrom("attachments")
    .select(["id", "noodrem_id", "nr", "sealed_label"])
    .where("noodrem_id", "=", noodremId)
    .orderBy("nr")
    .execute();

export const findAttachment = (
  db: Kysely<DB>,
  noodremId: string,
  nr: number,
): Promise<AttachmentRow | undefined> =>
  db
    .selectFrom("attachments")
    .selectAll()
    .where("noodrem_id", "=", noodremId)
    .where("nr", "=", nr)
    .executeTakeFirst();
