import type { Kysely } from "kysely";

/** Outbox with its log, feed, mail addresses, answer links, tokens and webhooks of organisations, attachments. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable("mailboxes")
    .addColumn("organisation_id", "text", (c) => c.primaryKey().references("organisations.id"))
    .addColumn("email", "text", (c) => c.notNull())
    .execute();

  await db.schema
    .createTable("follow_addresses")
    .addColumn("noodrem_id", "text", (c) => c.primaryKey().references("noodremmen.id"))
    .addColumn("sealed", "text", (c) => c.notNull())
    .addColumn("lang", "text", (c) => c.notNull())
    .addColumn("failed", "integer", (c) => c.notNull())
    .execute();

  await db.schema
    .createTable("organisation_feed")
    .addColumn("organisation_id", "text", (c) => c.notNull().references("organisations.id"))
    .addColumn("nr", "integer", (c) => c.notNull())
    .addColumn("source", "text", (c) => c.notNull().unique())
    .addColumn("noodrem_id", "text", (c) => c.notNull().references("noodremmen.id"))
    .addColumn("kind", "text", (c) => c.notNull())
    .addColumn("happened_on", "text", (c) => c.notNull())
    .addPrimaryKeyConstraint("pk_organisation_feed", ["organisation_id", "nr"])
    .execute();

  await db.schema
    .createTable("subscriptions")
    .addColumn("id", "text", (c) => c.primaryKey())
    .addColumn("organisation_id", "text", (c) => c.notNull().references("organisations.id"))
    .addColumn("url", "text", (c) => c.notNull())
    .addColumn("sealed_secret", "text", (c) => c.notNull())
    .addColumn("made_by", "text", (c) => c.notNull().references("accounts.id"))
    .addColumn("made_on", "text", (c) => c.notNull())
    .addColumn("ended_on", "text")
    .execute();
  await db.schema
    .createIndex("ix_subscriptions_organisation_id")
    .on("subscriptions")
    .column("organisation_id")
    .execute();

  await db.schema
    .createTable("messages")
    .addColumn("id", "text", (c) => c.primaryKey())
    .addColumn("channel", "text", (c) => c.notNull())
    .addColumn("kind", "text", (c) => c.notNull())
    .addColumn("noodrem_id", "text", (c) => c.references("noodremmen.id"))
    .addColumn("organisation_id", "text", (c) => c.references("organisations.id"))
    .addColumn("subscription_id", "text", (c) => c.references("subscriptions.id"))
    .addColumn("feed_nr", "integer")
    .addColumn("due_at", "text", (c) => c.notNull())
    .addColumn("attempts", "integer", (c) => c.notNull())
    .addColumn("attempts_before", "integer", (c) => c.notNull())
    .addColumn("leased_until", "text")
    .addColumn("state", "text", (c) => c.notNull())
    .addColumn("done_at", "text")
    .execute();
  await db.schema.createIndex("ix_messages_due").on("messages").columns(["state", "due_at"]).execute();
  await db.schema
    .createIndex("ix_messages_organisation")
    .on("messages")
    .columns(["organisation_id", "state"])
    .execute();

  await db.schema
    .createTable("deliveries")
    .addColumn("message_id", "text", (c) => c.notNull().references("messages.id"))
    .addColumn("attempt", "integer", (c) => c.notNull())
    .addColumn("began_at", "text", (c) => c.notNull())
    .addColumn("outcome", "text", (c) => c.notNull())
    .addColumn("code", "text")
    .addPrimaryKeyConstraint("pk_deliveries", ["message_id", "attempt"])
    .execute();

  await db.schema
    .createTable("answer_links")
    .addColumn("message_id", "text", (c) => c.primaryKey())
    .addColumn("token_hash", "text", (c) => c.notNull().unique())
    .addColumn("noodrem_id", "text", (c) => c.notNull().references("noodremmen.id"))
    .addColumn("organisation_id", "text", (c) => c.notNull().references("organisations.id"))
    .addColumn("expires_at", "text", (c) => c.notNull())
    .addColumn("used_at", "text")
    .addColumn("session_hash", "text", (c) => c.unique())
    .addColumn("session_until", "text")
    .execute();

  await db.schema
    .createTable("api_tokens")
    .addColumn("id", "text", (c) => c.primaryKey())
    .addColumn("organisation_id", "text", (c) => c.notNull().references("organisations.id"))
    .addColumn("token_hash", "text", (c) => c.notNull().unique())
    .addColumn("name", "text", (c) => c.notNull())
    .addColumn("scopes", "text", (c) => c.notNull())
    .addColumn("made_by", "text", (c) => c.notNull().references("accounts.id"))
    .addColumn("made_on", "text", (c) => c.notNull())
    .addColumn("last_used_on", "text")
    .addColumn("revoked_on", "text")
    .execute();
  await db.schema
    .createIndex("ix_api_tokens_organisation_id")
    .on("api_tokens")
    .column("organisation_id")
    .execute();

  await db.schema
    .createTable("api_writes")
    .addColumn("token_id", "text", (c) => c.notNull().references("api_tokens.id"))
    .addColumn("key_hash", "text", (c) => c.notNull())
    .addColumn("request_hash", "text", (c) => c.notNull())
    .addColumn("status", "integer", (c) => c.notNull())
    .addColumn("body", "text", (c) => c.notNull())
    .addColumn("at", "text", (c) => c.notNull())
    .addPrimaryKeyConstraint("pk_api_writes", ["token_id", "key_hash"])
    .execute();

  await db.schema
    .createTable("attachments")
    .addColumn("id", "text", (c) => c.primaryKey())
    .addColumn("noodrem_id", "text", (c) => c.notNull().references("noodremmen.id"))
    .addColumn("nr", "integer", (c) => c.notNull())
    .addColumn("sealed_label", "text", (c) => c.notNull())
    .addColumn("sealed_bytes", "text", (c) => c.notNull())
    .addUniqueConstraint("uq_attachments_nr", ["noodrem_id", "nr"])
    .execute();
}

export async function down(db: Kysely<unknown>): Promise<void> {
  for (const table of [
    "attachments",
    "api_writes",
    "api_tokens",
    "answer_links",
    "deliveries",
    "messages",
    "subscriptions",
    "organisation_feed",
    "follow_addresses",
    "mailboxes",
  ]) {
    await db.schema.dropTable(table).execute();
  }
}
