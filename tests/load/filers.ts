/**
 * Many people who press "send" at the same moment, each with a noodrem of their own: `npm run filers` (build first).
 * Nobody may be refused, and everybody's code must be another one.
 *
 *   npm run filers -- --filers 200
 */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { drawSecret } from "../../app/sealing/secret-code";
import { freePort, ServerProcess } from "./server-process";
import { journeySteps, Visitor } from "./visitor";

const { values } = parseArgs({ options: { filers: { type: "string", default: "200" } } });
const folder = mkdtempSync(join(tmpdir(), "noodrem-filers-"));
const url = process.env.DATABASE_URL ?? `sqlite:${join(folder, "filers.db")}`;
const server = await ServerProcess.start(await freePort(), url);
const steps = journeySteps();
const send = steps.at(-1);
if (send === undefined) throw new Error("a journey without steps");
const walker = new Visitor(server.base);
for (const step of steps.slice(0, -1)) await walker.take(step);

const started = performance.now();
const times: number[] = [];
const codes = await Promise.all(
  Array.from({ length: Number(values.filers) }, async () => {
    const visitor = walker.tab();
    visitor.values.receipt = drawSecret();
    try {
      await visitor.take(send);
      times.push(performance.now() - started);
      return visitor.values.code ?? null;
    } catch {
      return null;
    }
  }),
);
await server.end("SIGTERM");
rmSync(folder, { recursive: true, force: true });
const given = codes.filter((code) => code !== null);
times.sort((one, other) => one - other);
console.log(
  JSON.stringify({
    engine: url.split(":")[0],
    filers: codes.length,
    refused: codes.length - given.length,
    codes: new Set(given).size,
    p95Milliseconds: Math.round(times[Math.floor(times.length * 0.95)] ?? 0),
  }),
);
process.exitCode = new Set(given).size === codes.length ? 0 : 1;
