import type { Kysely } from "kysely";
import { openDatabase } from "#db/connect";
import { migrate } from "#db/migrations";
import type { DB } from "#db/schema";
import type { NoodremEventType } from "#flows/noodrem/events";
import { addDays } from "#flows/noodrem/terms";
import { advanceNoodrem } from "../../../app/usecases/noodrem/advance-noodrem";
import { expireTerms } from "../../../app/usecases/noodrem/expire-terms";
import { filed, type TestContext, testContext } from "../../../app/usecases/test-context";
import { type Verdict, verdict } from "./lawful";
import { type Case, nextTry, ORGANISATIONS, tryOne } from "./people";
import { Dice } from "./random";

export interface SimulationOptions {
  /** A database that may be filled: `sqlite:FILE` or `postgres://…`. */
  readonly url: string;
  readonly noodremmen: number;
  readonly days: number;
  readonly seed: number;
  /** Told now and then how far it is. */
  readonly progress?: (day: number) => void;
}

export interface Simulation {
  readonly noodremmen: number;
  readonly acts: number;
  readonly refused: Readonly<Record<string, number>>;
  readonly termsEnded: number;
  readonly restarts: number;
  readonly states: Readonly<Record<string, number>>;
  readonly rungs: Readonly<Record<string, number>>;
  readonly verdict: Verdict;
}

const START = "2026-11-24";
/** As many visitors act at one moment. */
const AT_ONCE = 6;

/** A worker is a process of its own in all that matters here: its own connections, which it can lose at any moment. */
class Worker {
  ctx: TestContext;
  #left = Number.POSITIVE_INFINITY;

  constructor(
    private readonly base: TestContext,
    private readonly url: string,
    private readonly day: () => string,
  ) {
    this.ctx = this.#start();
  }

  #start(): TestContext {
    const db = openDatabase(this.url, { connections: 4, readers: 1, lockTimeoutMilliseconds: 120_000 });
    const clock = { now: () => `${this.day()}T08:00:00.000Z`, today: this.day };
    this.#left = Number.POSITIVE_INFINITY;
    return { ...this.base, clock, db: this.#mortal(db) };
  }

  /** The same database, whose owner dies at the beginning of a transaction when its time has come. */
  #mortal(db: Kysely<DB>): Kysely<DB> {
    const transaction = () => {
      if (this.#left-- <= 0) throw new Error("this worker died");
      return db.transaction();
    };
    return new Proxy(db, {
      get(target, name) {
        const member = name === "transaction" ? transaction : Reflect.get(target, name, target);
        return typeof member === "function" ? member.bind(target) : member;
      },
    });
  }

  dieAfter(transactions: number): void {
    this.#left = transactions;
  }

  async restart(): Promise<void> {
    await this.ctx.db.destroy();
    this.ctx = this.#start();
  }
}

/**
 * A year of noodremmen, day by day, through the same use cases as the site: people file, desks answer, forget or stay
 * silent, two workers end terms at the same moment, and now and then one of them dies in the middle and begins again.
 * The clock is an argument, so a year takes as long as its acts.
 */
export async function simulate(options: SimulationOptions): Promise<Simulation> {
  const dice = new Dice(options.seed);
  const main = openDatabase(options.url);
  await migrate(main);
  let today = START;
  const base = await testContext({ db: main, url: options.url, close: () => main.destroy() });
  const workers = [
    new Worker(base, options.url, () => today),
    new Worker(base, options.url, () => today),
  ] as const;
  const plan = new Map<number, Case[]>();
  const lastOf = new Map<string, NoodremEventType>();
  const refused: Record<string, number> = {};
  const tally = { acts: 0, restarts: 0, filed: 0 };
  const schedule = (day: number, one: Case) => plan.set(day, [...(plan.get(day) ?? []), one]);

  for (let day = 0; day < options.days; day++) {
    today = addDays(START, day);
    const worker = () => dice.pick(workers).ctx;
    const due = Math.floor(((day + 1) * options.noodremmen) / options.days) - tally.filed;
    const acts: (() => Promise<void>)[] = [];
    for (let count = 0; count < due; count++) {
      tally.filed++;
      const organisationId = dice.pick(ORGANISATIONS);
      const desk = dice.pick(["prompt", "prompt", "late", "silent"] as const);
      const person = dice.pick(["content", "critical", "gone"] as const);
      const ctx = worker();
      const wait = dice.between(0, 12);
      acts.push(async () => {
        const { id, code } = await filed(ctx, { agencyId: organisationId });
        schedule(day + wait, { id, code, organisationId, desk, person, prepared: null, refusals: 0 });
      });
    }
    const inTurn = plan.get(day) ?? [];
    plan.delete(day);
    for (const one of inTurn) {
      const act = tryOne(one, dice, today, lastOf.get(one.id) ?? null);
      const next = nextTry(one, dice);
      if (next !== null) schedule(day + next, one);
      const ctx = worker();
      acts.push(async () => {
        const done = await advanceNoodrem(ctx, act.actor, one.id, act.event);
        tally.acts++;
        if (!done.ok) {
          one.refusals++;
          refused[done.error.code] = (refused[done.error.code] ?? 0) + 1;
          return;
        }
        const { event } = act;
        one.refusals = 0;
        lastOf.set(one.id, event.type);
        one.prepared = event.type === "PREPARE" ? event.answer : event.type === "ASK" ? one.prepared : null;
        if (event.type === "FORWARD") one.organisationId = event.organisationId;
      });
    }
    await together(acts);
    if (dice.chance(0.15)) {
      const dying = dice.pick(workers);
      dying.dieAfter(dice.between(0, 10));
      await Promise.allSettled(workers.map(({ ctx }) => expireTerms(ctx)));
      await dying.restart();
      tally.restarts++;
    }
    await Promise.all(workers.map(({ ctx }) => expireTerms(ctx)));
    if (day % 30 === 29) options.progress?.(day + 1);
  }
  const judge = workers[0].ctx;
  const result = {
    noodremmen: tally.filed,
    acts: tally.acts,
    refused,
    termsEnded: await countExpired(main),
    restarts: tally.restarts,
    states: await countBy(main, "state"),
    rungs: await countBy(main, "rung"),
    verdict: await verdict(judge, today),
  };
  await Promise.all([...workers.map(({ ctx }) => ctx.db.destroy()), main.destroy()]);
  return result;
}

/** Does the acts with some at once, as a site does. */
async function together(acts: readonly (() => Promise<void>)[]): Promise<void> {
  const left = [...acts];
  const visitor = async () => {
    for (let act = left.pop(); act !== undefined; act = left.pop()) await act();
  };
  await Promise.all(Array.from({ length: AT_ONCE }, visitor));
}

async function countBy(db: Kysely<DB>, column: "state" | "rung"): Promise<Record<string, number>> {
  const rows = await db
    .selectFrom("noodremmen")
    .select((e) => [column, e.fn.countAll().as("n")])
    .groupBy(column)
    .orderBy(column)
    .execute();
  return Object.fromEntries(rows.map((row) => [row[column], Number(row.n)]));
}

async function countExpired(db: Kysely<DB>): Promise<number> {
  const { n } = await db
    .selectFrom("noodrem_events")
    .select((e) => e.fn.countAll().as("n"))
    .where("type", "=", "TERM_EXPIRED")
    .executeTakeFirstOrThrow();
  return Number(n);
}
