/**
 * Kills the built server without warning while people file and a desk answers, starts it again, and looks at what is
 * left: `npm run crash` (build first). Everything that was acknowledged must be there, every log must be whole and lead
 * to its row, and nothing may be half. On SQLite in a folder of its own, or on the empty database of `DATABASE_URL`.
 *
 *   npm run crash -- --kills 500
 */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { openDatabase } from "#db/connect";
import { DEMO_PASSPHRASE } from "#db/demo/accounts";
import { createKeys, followCode, lookupHash } from "../../app/sealing/keys";
import { drawSecret, parseSecret } from "../../app/sealing/secret-code";
import { freePort, LOAD_KEY, ServerProcess } from "./server-process";
import { journeySteps, Visitor } from "./visitor";
import { unlawful } from "./year/lawful";
import { Dice } from "./year/random";

const { values } = parseArgs({ options: { kills: { type: "string", default: "20" } } });
const kills = Number(values.kills);
const folder = mkdtempSync(join(tmpdir(), "noodrem-crash-"));
const url = process.env.DATABASE_URL ?? `sqlite:${join(folder, "crash.db")}`;
const port = await freePort();
const dice = new Dice(1);
const FILERS = 6;

/** What a person or a desk was told had happened. */
const receipts: string[] = [];
const acts: { readonly id: string; readonly type: "ACKNOWLEDGE" | "TAKE_UP" }[] = [];
const restartSeconds: number[] = [];
const started = performance.now();
const steps = journeySteps();
const send = steps.at(-1);
if (send === undefined) throw new Error("a journey without steps");

let server = await ServerProcess.start(port, url);
const walker = new Visitor(server.base);
for (const step of steps.slice(0, -1)) await walker.take(step);
const desk = new Visitor(server.base);
await desk.ask("/inloggen", { email: "behandelaar@uwv.voorbeeld", wachtzin: DEMO_PASSPHRASE });

for (let kill = 0; kill < kills; kill++) {
  const life = { ends: false };
  const work = [...Array.from({ length: FILERS }, () => files(life)), answers(life)];
  // A process that has just begun is slow: the kill comes at some moment after its first receipt.
  const before = receipts.length;
  for (let wait = 0; wait < 300 && receipts.length === before; wait++) await pause(100);
  await pause(dice.between(20, 900));
  await server.end("SIGKILL");
  life.ends = true;
  await Promise.all(work);
  const down = performance.now();
  server = await ServerProcess.start(port, url);
  restartSeconds.push((performance.now() - down) / 1000);
  if (kill % 25 === 24) console.error(`${kill + 1} kills, ${receipts.length} receipts, ${acts.length} acts`);
}
await server.end("SIGTERM");

const db = openDatabase(url);
const keys = createKeys([{ version: "1", bytes: Buffer.from(LOAD_KEY, "hex") }]);
const rows = await db.selectFrom("noodremmen").select(["id", "lookup_hash"]).execute();
const known = new Set(rows.map((row) => row.lookup_hash));
const lostReceipts = receipts.filter((key) => !known.has(hashOf(key)));
const events = await db.selectFrom("noodrem_events").select(["noodrem_id", "type"]).execute();
const happened = new Set(events.map((event) => `${event.noodrem_id} ${event.type}`));
const lostActs = acts.filter(({ id, type }) => !happened.has(`${id} ${type}`));
const half = await unlawful({ db, keys });
const orphans = await db
  .selectFrom("noodrem_events")
  .leftJoin("noodremmen", "noodremmen.id", "noodrem_events.noodrem_id")
  .select("noodrem_events.noodrem_id")
  .where("noodremmen.id", "is", null)
  .execute();
await db.destroy();
rmSync(folder, { recursive: true, force: true });
const sorted = [...restartSeconds].sort((one, other) => one - other);
console.log(
  JSON.stringify({
    engine: url.split(":")[0],
    kills,
    receipts: receipts.length,
    acts: acts.length,
    stored: rows.length,
    lostReceipts: lostReceipts.length,
    twoOfOne: receipts.length - new Set(receipts).size,
    lostActs: lostActs.length,
    halfStates: half.length + orphans.length,
    restartSecondsMedian: Number((sorted[Math.floor(sorted.length / 2)] ?? 0).toFixed(2)),
    seconds: Math.round((performance.now() - started) / 1000),
  }),
);
process.exitCode = lostReceipts.length + lostActs.length + half.length + orphans.length === 0 ? 0 : 1;

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

function hashOf(key: string): string {
  const secret = parseSecret(key);
  return secret.ok ? lookupHash(followCode(secret.value), "noodrem") : "";
}

/** Files again and again until the server is gone. A receipt counts from the moment that the code was on the screen. */
async function files(life: { readonly ends: boolean }): Promise<void> {
  try {
    while (!life.ends) {
      const visitor = walker.tab();
      const key = drawSecret();
      visitor.values.receipt = key;
      await visitor.take(send ?? { path: "/" });
      receipts.push(key);
    }
  } catch (error) {
    mustBeTheKill(error, life);
  }
}

/** A connection that breaks is what a kill looks like: nobody was told anything. Everything else is a fault. */
function mustBeTheKill(error: unknown, life: { readonly ends: boolean }): void {
  const broken = error instanceof TypeError || life.ends || !server.isAlive;
  if (!broken) throw error;
}

/** Confirms and takes up what is new until the server is gone. */
async function answers(life: { readonly ends: boolean }): Promise<void> {
  try {
    while (!life.ends) {
      const inbox = await desk.ask("/organisatie");
      const ids = [...inbox.matchAll(/\/organisatie\/signaal\/([\w-]+)"/g)].map((found) => found[1] ?? "");
      const id = dice.pick(["", ...ids]);
      if (id === "") continue;
      for (const [intent, type] of [
        ["acknowledge", "ACKNOWLEDGE"],
        ["take-up", "TAKE_UP"],
      ] as const) {
        const response = await desk.request(`/organisatie/signaal/${id}`, { intent });
        await response.body?.cancel();
        if (response.status === 303) acts.push({ id, type });
      }
    }
  } catch (error) {
    mustBeTheKill(error, life);
  }
}
