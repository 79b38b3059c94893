import type { Kysely } from "kysely";

/** Proof that stands without us: receipts, the public log with its days, and the public signing keys. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable("signing_keys")
    .addColumn("id", "text", (c) => c.primaryKey())
    .addColumn("public_key", "text", (c) => c.notNull().unique())
    .addColumn("valid_from", "text", (c) => c.notNull().unique())
    .addColumn("previous_id", "text", (c) => c.unique().references("signing_keys.id"))
    .addColumn("signature", "text", (c) => c.notNull())
    .execute();

  await db.schema
    .createTable("receipts")
    .addColumn("hash", "text", (c) => c.primaryKey())
    .addColumn("noodrem_id", "text", (c) => c.notNull().references("noodremmen.id"))
    .addColumn("event_seq", "integer", (c) => c.notNull())
    .addColumn("kind", "text", (c) => c.notNull())
    .addColumn("receipt_on", "text", (c) => c.notNull())
    .addColumn("statement", "text", (c) => c.notNull())
    .addColumn("key_id", "text", (c) => c.notNull().references("signing_keys.id"))
    .addColumn("signature", "text", (c) => c.notNull())
    .addColumn("logged", "integer", (c) => c.notNull())
    .addUniqueConstraint("uq_receipts_event", ["noodrem_id", "event_seq", "kind"])
    .execute();
  await db.schema
    .createIndex("ix_receipts_waiting")
    .on("receipts")
    .columns(["logged", "receipt_on", "hash"])
    .execute();

  await db.schema
    .createTable("log_entries")
    .addColumn("seq", "integer", (c) => c.primaryKey())
    .addColumn("kind", "text", (c) => c.notNull())
    .addColumn("entry_on", "text", (c) => c.notNull())
    .addColumn("receipt_hash", "text", (c) => c.notNull().unique())
    .addColumn("key_id", "text", (c) => c.notNull())
    .addColumn("signature", "text", (c) => c.notNull())
    .addColumn("prev_hash", "text", (c) => c.notNull())
    .addColumn("hash", "text", (c) => c.notNull())
    .execute();

  await db.schema
    .createTable("log_heads")
    .addColumn("head_on", "text", (c) => c.primaryKey())
    .addColumn("signed_on", "text", (c) => c.notNull())
    .addColumn("size", "integer", (c) => c.notNull())
    .addColumn("hash", "text", (c) => c.notNull())
    .addColumn("prev_hash", "text", (c) => c.notNull().unique())
    .addColumn("key_id", "text", (c) => c.notNull())
    .addColumn("signature", "text", (c) => c.notNull())
    .execute();
}

export async function down(db: Kysely<unknown>): Promise<void> {
  for (const table of ["log_heads", "log_entries", "receipts", "signing_keys"]) {
    await db.schema.dropTable(table).execute();
  }
}
