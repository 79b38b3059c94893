/**
 * Sends thousands of hostile submissions to every address of the built server: `npm run fuzz` (build first). None may be
 * answered with a 5xx or with anything about the inside, and the server must live on.
 *
 *   npm run fuzz -- --submissions 10000 --seed 1
 */
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import fc from "fast-check";
import { DEMO_PASSPHRASE } from "#db/demo/accounts";
import { attack } from "./hostile/attack";
import { submissions } from "./hostile/submissions";
import { freePort, ServerProcess } from "./server-process";
import { journeySteps, Visitor } from "./visitor";

const { values } = parseArgs({
  options: { submissions: { type: "string", default: "10000" }, seed: { type: "string", default: "1" } },
});
const folder = mkdtempSync(join(tmpdir(), "noodrem-fuzz-"));
const url = process.env.DATABASE_URL ?? `sqlite:${join(folder, "fuzz.db")}`;
const started = performance.now();
const server = await ServerProcess.start(await freePort(), url);
const visitor = new Visitor(server.base);
for (const step of journeySteps().slice(0, -1)) await visitor.take(step);
const desk = new Visitor(server.base);
await desk.ask("/inloggen", { email: "leiding@uwv.voorbeeld", wachtzin: DEMO_PASSPHRASE });
const cookieOf = ({ cookies }: Visitor) => [...cookies].map((pair) => pair.join("=")).join("; ");

const paths = routesOf(readFileSync("app/routes.ts", "utf8"));
const before = memory();
const seed = Number(values.seed);
const all = fc.sample(submissions(paths), { numRuns: Number(values.submissions), seed });
const result = await attack(
  server.base,
  { visit: cookieOf(visitor), desk: cookieOf(desk) },
  all,
  () => server.isAlive,
);
const grown = memory() - before;
const health = await fetch(`${server.base}/readyz`).catch(() => null);
await server.end("SIGTERM");
rmSync(folder, { recursive: true, force: true });
console.log(
  JSON.stringify(
    {
      engine: url.split(":")[0],
      paths: paths.length,
      ...result,
      faults: result.faults.length,
      examples: result.faults.slice(0, 8),
      memoryGrownMb: grown,
      isReadyAfter: health?.ok === true,
      seconds: Math.round((performance.now() - started) / 1000),
    },
    null,
    1,
  ),
);
process.exitCode = result.faults.length === 0 && health?.ok === true ? 0 : 1;

/** Every address in the table of routes, without signing out, which would end the desk's session for the rest. */
function routesOf(table: string): string[] {
  const found = [...table.matchAll(/\broute\("([^"]+)"/g)].map((match) => match[1] ?? "");
  return ["", ...found].filter((path) => path !== "uitloggen");
}

/** Memory of the server in MB. */
function memory(): number {
  const found = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${server.pid}/status`, "utf8"));
  return Math.round(Number(found?.[1] ?? 0) / 1024);
}
