import type { Kysely } from "kysely";

/**
 * The brakes of a professional and of an organisation. No column of the first two tables says when something came in:
 * see `db/brakes` and SECURITY.md.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const column of ["identity_asked_by", "identity_opened_on", "misuse_called_by", "misuse_on"])
    await db.schema.alterTable("noodremmen").addColumn(column, "text").execute();

  await db.schema
    .createTable("held_filings")
    .addColumn("lookup_hash", "text", (c) => c.primaryKey())
    .addColumn("idempotency_hash", "text", (c) => c.notNull().unique())
    .addColumn("sealed", "text", (c) => c.notNull())
    .addColumn("releases_at", "text", (c) => c.notNull())
    .execute();

  await db.schema
    .createTable("reprisal_logs")
    .addColumn("lookup_hash", "text", (c) => c.primaryKey())
    .addColumn("sealed", "text", (c) => c.notNull())
    .addColumn("keep_until", "text", (c) => c.notNull())
    .execute();

  await db.schema
    .createTable("policy_owners")
    .addColumn("organisation_id", "text", (c) => c.primaryKey().references("organisations.id"))
    .addColumn("kind", "text", (c) => c.notNull())
    .execute();

  await db.schema
    .createTable("handbacks")
    .addColumn("id", "text", (c) => c.primaryKey())
    .addColumn("idempotency_hash", "text", (c) => c.notNull().unique())
    .addColumn("organisation_id", "text", (c) => c.notNull().references("organisations.id"))
    .addColumn("maker_id", "text", (c) => c.notNull().references("organisations.id"))
    .addColumn("maker_kind", "text", (c) => c.notNull())
    .addColumn("title", "text", (c) => c.notNull())
    .addColumn("summary", "text", (c) => c.notNull())
    .addColumn("public_answer", "text")
    .addColumn("state", "text", (c) => c.notNull())
    .addColumn("machine_version", "integer", (c) => c.notNull())
    .addColumn("version", "integer", (c) => c.notNull())
    .addColumn("head_hash", "text", (c) => c.notNull())
    .addColumn("head_mark", "text", (c) => c.notNull())
    .addColumn("handed_back_on", "text", (c) => c.notNull())
    .addColumn("answer_by", "text", (c) => c.notNull())
    .addColumn("due_on", "text")
    .addColumn("silent", "integer", (c) => c.notNull())
    .addColumn("answered_on", "text")
    .addColumn("promise_by", "text")
    .addColumn("last_event_on", "text", (c) => c.notNull())
    .execute();
  await db.schema
    .createIndex("ix_handbacks_organisation_id")
    .on("handbacks")
    .columns(["organisation_id", "handed_back_on"])
    .execute();
  await db.schema
    .createIndex("ix_handbacks_maker_id")
    .on("handbacks")
    .columns(["maker_id", "answer_by"])
    .execute();
  await db.schema.createIndex("ix_handbacks_due_on").on("handbacks").column("due_on").execute();

  await db.schema
    .createTable("handback_keys")
    .addColumn("handback_id", "text", (c) => c.notNull().references("handbacks.id"))
    .addColumn("recipient", "text", (c) => c.notNull())
    .addColumn("wrapped", "text", (c) => c.notNull())
    .addPrimaryKeyConstraint("pk_handback_keys", ["handback_id", "recipient"])
    .execute();

  await db.schema
    .createTable("handback_events")
    .addColumn("handback_id", "text", (c) => c.notNull().references("handbacks.id"))
    .addColumn("seq", "integer", (c) => c.notNull())
    .addColumn("type", "text", (c) => c.notNull())
    .addColumn("at", "text", (c) => c.notNull())
    .addColumn("actor_role", "text", (c) => c.notNull())
    .addColumn("actor_account_id", "text")
    .addColumn("sealed", "text")
    .addColumn("prev_hash", "text", (c) => c.notNull())
    .addColumn("hash", "text", (c) => c.notNull())
    .addPrimaryKeyConstraint("pk_handback_events", ["handback_id", "seq"])
    .execute();
}

export async function down(db: Kysely<unknown>): Promise<void> {
  for (const table of [
    "handback_events",
    "handback_keys",
    "handbacks",
    "policy_owners",
    "reprisal_logs",
    "held_filings",
  ])
    await db.schema.dropTable(table).execute();
  for (const column of ["identity_asked_by", "identity_opened_on", "misuse_called_by", "misuse_on"])
    await db.schema.alterTable("noodremmen").dropColumn(column).execute();
}
