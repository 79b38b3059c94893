import type { Kysely } from "kysely";

/** Everything for the citizen's road: drafts, noodremmen with their log and keys, staff, sessions and jobs. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable("drafts")
    .addColumn("lookup_hash", "text", (c) => c.primaryKey())
    .addColumn("sealed", "text", (c) => c.notNull())
    .addColumn("expires_on", "text", (c) => c.notNull())
    .execute();
  await db.schema.createIndex("ix_drafts_expires_on").on("drafts").column("expires_on").execute();

  await db.schema
    .createTable("organisations")
    .addColumn("id", "text", (c) => c.primaryKey())
    .addColumn("name", "text", (c) => c.notNull())
    .addColumn("receives", "integer", (c) => c.notNull())
    .execute();

  await db.schema
    .createTable("accounts")
    .addColumn("id", "text", (c) => c.primaryKey())
    .addColumn("email", "text", (c) => c.notNull().unique())
    .addColumn("passphrase_hash", "text", (c) => c.notNull())
    .addColumn("role", "text", (c) => c.notNull())
    .addColumn("organisation_id", "text", (c) => c.notNull().references("organisations.id"))
    .addColumn("display_name", "text", (c) => c.notNull())
    .addColumn("disabled", "integer", (c) => c.notNull().defaultTo(0))
    .execute();

  await db.schema
    .createTable("sessions")
    .addColumn("token_hash", "text", (c) => c.primaryKey())
    .addColumn("account_id", "text", (c) => c.notNull().references("accounts.id"))
    .addColumn("idle_until", "text", (c) => c.notNull())
    .addColumn("absolute_until", "text", (c) => c.notNull())
    .execute();
  await db.schema.createIndex("ix_sessions_account_id").on("sessions").column("account_id").execute();

  await db.schema
    .createTable("noodremmen")
    .addColumn("id", "text", (c) => c.primaryKey())
    .addColumn("lookup_hash", "text", (c) => c.unique())
    .addColumn("idempotency_hash", "text", (c) => c.notNull().unique())
    .addColumn("kind", "text", (c) => c.notNull())
    .addColumn("organisation_id", "text", (c) => c.notNull().references("organisations.id"))
    .addColumn("agency_id", "text", (c) => c.notNull())
    .addColumn("decision_type_id", "text")
    .addColumn("level", "text", (c) => c.notNull())
    .addColumn("principles", "text", (c) => c.notNull())
    .addColumn("lang", "text", (c) => c.notNull())
    .addColumn("state", "text", (c) => c.notNull())
    .addColumn("machine_version", "integer", (c) => c.notNull())
    .addColumn("version", "integer", (c) => c.notNull())
    .addColumn("head_hash", "text", (c) => c.notNull())
    .addColumn("head_mark", "text", (c) => c.notNull())
    .addColumn("filed_on", "text", (c) => c.notNull())
    .addColumn("acknowledge_by", "text", (c) => c.notNull())
    .addColumn("answer_by", "text", (c) => c.notNull())
    .addColumn("due_on", "text")
    .addColumn("extended", "integer", (c) => c.notNull())
    .addColumn("rung", "text", (c) => c.notNull())
    .addColumn("forwards", "integer", (c) => c.notNull())
    .addColumn("asked_on", "text")
    .addColumn("answer_kind", "text")
    .addColumn("answered_on", "text")
    .addColumn("promise_by", "text")
    .addColumn("judgement", "text", (c) => c.notNull())
    .addColumn("kept_denied", "integer", (c) => c.notNull())
    .addColumn("last_event_on", "text", (c) => c.notNull())
    .addColumn("closed_on", "text")
    .addColumn("erased_on", "text")
    .execute();
  await db.schema
    .createIndex("ix_noodremmen_inbox")
    .on("noodremmen")
    .columns(["organisation_id", "answer_by", "id"])
    .execute();
  await db.schema.createIndex("ix_noodremmen_due_on").on("noodremmen").column("due_on").execute();
  await db.schema.createIndex("ix_noodremmen_closed_on").on("noodremmen").column("closed_on").execute();

  await db.schema
    .createTable("noodrem_keys")
    .addColumn("noodrem_id", "text", (c) => c.notNull().references("noodremmen.id"))
    .addColumn("recipient", "text", (c) => c.notNull())
    .addColumn("wrapped", "text", (c) => c.notNull())
    .addPrimaryKeyConstraint("pk_noodrem_keys", ["noodrem_id", "recipient"])
    .execute();

  await db.schema
    .createTable("noodrem_events")
    .addColumn("noodrem_id", "text", (c) => c.notNull().references("noodremmen.id"))
    .addColumn("seq", "integer", (c) => c.notNull())
    .addColumn("type", "text", (c) => c.notNull())
    .addColumn("at", "text", (c) => c.notNull())
    .addColumn("actor_role", "text", (c) => c.notNull())
    .addColumn("actor_account_id", "text")
    .addColumn("sealed", "text")
    .addColumn("prev_hash", "text", (c) => c.notNull())
    .addColumn("hash", "text", (c) => c.notNull())
    .addPrimaryKeyConstraint("pk_noodrem_events", ["noodrem_id", "seq"])
    .execute();

  await db.schema
    .createTable("jobs")
    .addColumn("id", "text", (c) => c.primaryKey())
    .addColumn("kind", "text", (c) => c.notNull())
    .addColumn("payload", "text", (c) => c.notNull())
    .addColumn("due_at", "text", (c) => c.notNull())
    .addColumn("attempts", "integer", (c) => c.notNull().defaultTo(0))
    .addColumn("leased_until", "text")
    .addColumn("done_at", "text")
    .execute();
  await db.schema.createIndex("ix_jobs_open").on("jobs").columns(["done_at", "due_at"]).execute();
}

export async function down(db: Kysely<unknown>): Promise<void> {
  for (const table of [
    "jobs",
    "noodrem_events",
    "noodrem_keys",
    "noodremmen",
    "sessions",
    "accounts",
    "organisations",
    "drafts",
  ]) {
    await db.schema.dropTable(table).execute();
  }
}
