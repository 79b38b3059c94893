import type { Kysely } from "kysely";
import { firstBreak, headText } from "#db/event-chain";
import { eventsOf, wrappedKey } from "#db/noodremmen";
import type { DB, NoodremRow } from "#db/schema";
import { advance, begin, type NoodremSituation } from "#flows/noodrem/advance";
import type { Answer } from "#flows/noodrem/answer-check";
import type { NoodremEvent, NoodremRole } from "#flows/noodrem/events";
import { SILENT_RUNGS, WAITING_STATES } from "#flows/noodrem/states";
import { addDays } from "#flows/noodrem/terms";
import type { Context } from "../../../app/context";
import { unwrapForOrganisation } from "../../../app/sealing/data-key";
import { contentOf } from "../../../app/usecases/noodrem/noodrem-log";
import { situationOf } from "../../../app/usecases/noodrem/noodrem-row";
import { listSilence } from "../../../app/usecases/silence/list-silence";

/** What the end of a simulated year has to be; every list is empty when all is well. */
export interface Verdict {
  /** Noodremmen whose log is not a lawful life, or does not give the stored row. */
  readonly unlawful: readonly string[];
  /** Rungs (with the noodrem) of which somebody was told twice. */
  readonly toldTwice: readonly string[];
  /** Noodremmen on a rung of which nobody was told. */
  readonly untold: readonly string[];
  /** Terms that ended without anything following. */
  readonly overdue: readonly string[];
  /** Silence of which the public list says nothing, or a list that names who is not silent. */
  readonly unlisted: readonly string[];
}

/** Looks at every noodrem in the database and lives each log again through the machine alone. */
export async function verdict(ctx: Context, today: string): Promise<Verdict> {
  const rows = await ctx.db.selectFrom("noodremmen").selectAll().orderBy("id").execute();
  const told = await rungsTold(ctx.db);
  const once = new Set(told);
  const waiting = rows.filter((row) => WAITING_STATES.includes(row.state));
  const silent = waiting.filter((row) => SILENT_RUNGS.includes(row.rung));
  const names = new Map(
    (await ctx.db.selectFrom("organisations").selectAll().execute()).map(({ id, name }) => [id, name]),
  );
  const listed = await listSilence(ctx);
  const expected = [...new Set(silent.map((row) => names.get(row.organisation_id) ?? ""))].sort();
  const shown = listed.ok ? listed.value.map(({ name }) => name).sort() : ["no list"];
  // From a missed answer up to the public list there are five rungs, a term and a day apart.
  const wholeLadder = (row: NoodremRow) =>
    addDays(row.answer_by, 5 * (situationOf(row).context.terms.rungDays + 1));
  return {
    unlawful: await unlawful(ctx),
    toldTwice: twice(told),
    // A broken promise goes to the leadership with words of its own, not as a rung of silence.
    untold: rows
      .filter(({ id, rung, state }) => {
        const byPromise = rung === "leiding" && !WAITING_STATES.includes(state);
        return rung !== "geen" && !byPromise && !once.has(`${id} ${rung}`);
      })
      .map(({ id }) => id),
    overdue: rows.filter((row) => row.due_on !== null && row.due_on < today).map(({ id }) => id),
    unlisted: [
      ...expected.filter((name) => !shown.includes(name)),
      ...shown.filter((name) => !expected.includes(name)),
      ...waiting
        .filter((row) => wholeLadder(row) < today && !SILENT_RUNGS.includes(row.rung))
        .map(({ id }) => id),
    ],
  };
}

/** Every noodrem whose log is broken, is not a lawful life, or does not lead to its row. */
export async function unlawful(ctx: Pick<Context, "db" | "keys">): Promise<string[]> {
  const found: string[] = [];
  const rows = await ctx.db.selectFrom("noodremmen").selectAll().orderBy("id").execute();
  for (const row of rows) if (!(await isLawful(ctx, row))) found.push(row.id);
  return found;
}

function twice(all: readonly string[]): string[] {
  const sorted = [...all].sort();
  return sorted.filter((one, index) => one === sorted[index - 1]);
}

async function rungsTold(db: Kysely<DB>): Promise<string[]> {
  const jobs = await db.selectFrom("jobs").select("payload").where("kind", "=", "notifyRung").execute();
  return jobs.map(({ payload }) => {
    const { noodremId, rung } = JSON.parse(payload) as { noodremId: string; rung: string };
    return `${noodremId} ${rung}`;
  });
}

/** Is the chain whole, and does its log, event by event, lead to exactly the stored row? */
async function isLawful(ctx: Pick<Context, "db" | "keys">, row: NoodremRow): Promise<boolean> {
  const events = await eventsOf(ctx.db, row.id);
  if (firstBreak(events, row) !== null) return false;
  if (!ctx.keys.isHeadMark(headText(row.id, row.version, row.head_hash), row.head_mark)) return false;
  const wrapped = await wrappedKey(ctx.db, row.id, row.organisation_id);
  const key =
    wrapped === undefined ? null : unwrapForOrganisation(wrapped, ctx.keys, row.organisation_id, row.id);
  if (!key?.ok) return false;
  let situation: NoodremSituation = begin(row.filed_on, situationOf(row).context.terms);
  let prepared: Answer | null = null;
  for (const event of events.slice(1)) {
    const content = contentOf<Record<string, unknown>>(event, key.value);
    if (event.sealed !== null && content === null) return false;
    const sent = { type: event.type, ...content } as NoodremEvent;
    const next = advance(situation, sent, {
      role: event.actor_role as NoodremRole,
      person: event.actor_account_id,
      on: event.at.slice(0, 10),
      prepared,
    });
    if (!next.ok) return false;
    if (sent.type === "PREPARE") prepared = sent.answer;
    situation = { state: next.value.state, context: next.value.context };
  }
  return JSON.stringify(situation) === JSON.stringify(situationOf(row));
}
