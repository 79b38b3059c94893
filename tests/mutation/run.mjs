import { spawnSync } from "node:child_process";
import { readFileSync, rmSync } from "node:fs";

/**
 * `npm run law:mutate [-- part ...]`: changes the law's code in thousands of small ways, one at a time, and counts how
 * many of them its tests notice. Takes an hour or more on two cores; each part is judged by its own tests.
 */
const PARTS = [
  "calendar",
  "terms-data",
  "termijn",
  "catalogue",
  "search",
  "advice",
  "explain",
  "help",
  "procedure",
];
const GOAL = 80;
const NOTICED = new Set(["Killed", "Timeout"]);
const MISSED = new Set(["Survived", "NoCoverage"]);

const asked = process.argv.slice(2);
const unknown = asked.filter((part) => !PARTS.includes(part));
if (unknown.length > 0) {
  console.error(`Unknown part: ${unknown.join(", ")}. Choose from ${PARTS.join(", ")}.`);
  process.exit(2);
}

const parts = asked.length > 0 ? asked : PARTS;
const total = { noticed: 0, missed: 0 };
for (const part of parts) {
  const report = `build/mutation/${part}.json`;
  rmSync(report, { force: true });
  const ran = spawnSync(
    process.execPath,
    ["node_modules/@stryker-mutator/core/bin/stryker.js", "run", "tests/mutation/stryker.config.mjs"],
    { stdio: "inherit", env: { ...process.env, LAW_PART: part } },
  );
  if (ran.status !== 0) process.exit(ran.status ?? 1);
  const { noticed, missed } = count(JSON.parse(readFileSync(report, "utf8")));
  total.noticed += noticed;
  total.missed += missed;
  console.log(`${part}: ${say(noticed, missed)}`);
}
console.log(`law: ${say(total.noticed, total.missed)}`);
process.exit(score(total.noticed, total.missed) >= GOAL ? 0 : 1);

function count(report) {
  const statuses = Object.values(report.files).flatMap((file) => file.mutants.map((mutant) => mutant.status));
  return {
    noticed: statuses.filter((status) => NOTICED.has(status)).length,
    missed: statuses.filter((status) => MISSED.has(status)).length,
  };
}

function score(noticed, missed) {
  return noticed + missed === 0 ? 100 : (100 * noticed) / (noticed + missed);
}

function say(noticed, missed) {
  return `${score(noticed, missed).toFixed(1)} % (${noticed} of ${noticed + missed} changes noticed)`;
}
