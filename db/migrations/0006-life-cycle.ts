import type { Kysely } from "kysely";

/**
 * The life cycle in depth: who prepared an answer that waits for a signature; a proof for each time that a noodrem was
 * passed on; and the way to an organisation's earlier explanations and to what is silent.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema.alterTable("noodremmen").addColumn("prepared_by", "text").execute();
  await db.schema
    .createTable("noodrem_forwards")
    .addColumn("noodrem_id", "text", (c) => c.notNull().references("noodremmen.id"))
    .addColumn("seq", "integer", (c) => c.notNull())
    .addColumn("from_organisation", "text", (c) => c.notNull().references("organisations.id"))
    .addColumn("to_organisation", "text", (c) => c.notNull().references("organisations.id"))
    .addColumn("forwarded_on", "text", (c) => c.notNull())
    .addColumn("received_on", "text")
    .addColumn("proof", "text")
    .addPrimaryKeyConstraint("pk_noodrem_forwards", ["noodrem_id", "seq"])
    .execute();
  await db.schema
    .createIndex("ix_noodrem_forwards_from")
    .on("noodrem_forwards")
    .columns(["from_organisation", "forwarded_on"])
    .execute();
  await db.schema
    .createIndex("ix_noodremmen_answered")
    .on("noodremmen")
    .columns(["organisation_id", "answered_on"])
    .execute();
  await db.schema
    .createIndex("ix_noodremmen_rung")
    .on("noodremmen")
    .columns(["rung", "organisation_id"])
    .execute();
}

export async function down(db: Kysely<unknown>): Promise<void> {
  await db.schema.dropIndex("ix_noodremmen_rung").execute();
  await db.schema.dropIndex("ix_noodremmen_answered").execute();
  await db.schema.dropTable("noodrem_forwards").execute();
  await db.schema.alterTable("noodremmen").dropColumn("prepared_by").execute();
}
