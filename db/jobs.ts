import type { Kysely, Transaction } from "kysely";
import type { DB, Instant, JobRow } from "./schema";

export type NewJob = Pick<JobRow, "id" | "kind" | "payload" | "due_at">;

/** Work that must follow, stored with the act itself. */
export async function addJobs(trx: Transaction<DB>, jobs: readonly NewJob[]): Promise<void> {
  if (jobs.length === 0) return;
  const rows = jobs.map((job) => ({ ...job, attempts: 0, leased_until: null, done_at: null }));
  await trx.insertInto("jobs").values(rows).execute();
}

/**
 * Takes up to `most` jobs that are due, until `leasedUntil`; nobody else gets them before that. A worker that dies
 * loses its lease, and the job runs again: a job must bear that.
 */
export async function leaseJobs(
  db: Kysely<DB>,
  options: {
    readonly kind: string;
    readonly now: Instant;
    readonly leasedUntil: Instant;
    readonly most: number;
  },
): Promise<JobRow[]> {
  return db.transaction().execute(async (trx) => {
    const free = await trx
      .selectFrom("jobs")
      .select("id")
      .where("kind", "=", options.kind)
      .where("done_at", "is", null)
      .where("due_at", "<=", options.now)
      .where((where) =>
        where.or([where("leased_until", "is", null), where("leased_until", "<=", options.now)]),
      )
      .orderBy("due_at")
      .orderBy("id")
      .limit(options.most)
      .execute();
    if (free.length === 0) return [];
    return trx
      .updateTable("jobs")
      .set((e) => ({ leased_until: options.leasedUntil, attempts: e("attempts", "+", 1) }))
      .where(
        "id",
        "in",
        free.map((job) => job.id),
      )
      .where((where) =>
        where.or([where("leased_until", "is", null), where("leased_until", "<=", options.now)]),
      )
      .returningAll()
      .execute();
  });
}

export const finishJob = async (db: Kysely<DB>, id: string, now: Instant): Promise<void> => {
  await db.updateTable("jobs").set({ done_at: now, leased_until: null }).where("id", "=", id).execute();
};
