/**
 * A simulated year through the use cases: `npm run sim`. On SQLite in a folder of its own, or on the empty database that
 * `DATABASE_URL` names. Ends with 1 when a noodrem ends unlawfully, somebody is told twice, or a silence is not listed.
 *
 *   npm run sim -- --noodremmen 10000 --days 365 --seed 1
 */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { simulate } from "./year/simulate";

const { values } = parseArgs({
  options: {
    noodremmen: { type: "string", default: "10000" },
    days: { type: "string", default: "365" },
    seed: { type: "string", default: "1" },
  },
});
const folder = mkdtempSync(join(tmpdir(), "noodrem-year-"));
const url = process.env.DATABASE_URL ?? `sqlite:${join(folder, "year.db")}`;
const started = performance.now();
const result = await simulate({
  url,
  noodremmen: Number(values.noodremmen),
  days: Number(values.days),
  seed: Number(values.seed),
  progress: (day) => console.error(`day ${day}, ${Math.round((performance.now() - started) / 1000)} s`),
});
rmSync(folder, { recursive: true, force: true });
const wrong = Object.values(result.verdict).flat().length;
console.log(
  JSON.stringify(
    {
      engine: url.split(":")[0],
      seconds: Math.round((performance.now() - started) / 1000),
      ...result,
      verdict: Object.fromEntries(Object.entries(result.verdict).map(([name, ids]) => [name, ids.length])),
      examples: Object.values(result.verdict).flat().slice(0, 5),
    },
    null,
    1,
  ),
);
process.exitCode = wrong === 0 ? 0 : 1;
