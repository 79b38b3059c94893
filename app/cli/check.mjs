/**
 * `npm run check`: everything that can be judged without running the product, cheapest first.
 * Runs all checks even when one fails, so that one run shows everything there is to mend.
 */
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { runNode } from "./run-node.mjs";
import { say } from "./say.mjs";

const CHECKS = [
  { name: "format and lint", tool: "@biomejs/biome/bin/biome", args: ["ci", "--error-on-warnings"] },
  { name: "types", tool: "typescript/bin/tsc", args: ["--noEmit", "--project", "."] },
  { name: "dead code", tool: "knip/bin/knip.js", args: ["--no-progress", "--treat-config-hints-as-errors"] },
  {
    name: "direction of imports",
    tool: "dependency-cruiser/bin/dependency-cruise.mjs",
    args: ["--config", ".dependency-cruiser.mjs", "app", "flows", "db", "tests"],
  },
  { name: "size of files and folders", script: "shape-check.ts" },
  { name: "flows", script: "flows-check.ts" },
  { name: "law", script: "law-check.ts" },
  { name: "languages", script: "i18n-check.ts" },
  { name: "plain Dutch", script: "b1-lint.ts" },
];

/** @returns {Promise<{ passed: number, failed: number }>} how many checks passed and failed, in the current folder */
export async function runChecks() {
  const failed = [];
  for (const check of CHECKS) if (!(await passes(check))) failed.push(check.name);
  if (failed.length > 0) say(`\nFailed: ${failed.join(", ")}.`);
  return { passed: CHECKS.length - failed.length, failed: failed.length };
}

async function passes(check) {
  const started = performance.now();
  const code = await runNode(commandOf(check));
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  say(`${code === 0 ? "✔" : "✘"} ${check.name} (${seconds} s)`);
  return code === 0;
}

function commandOf(check) {
  if (check.script) return ["node_modules/tsx/dist/cli.mjs", join("app/cli", check.script)];
  return [join("node_modules", check.tool), ...check.args];
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  process.exitCode = (await runChecks()).failed > 0 ? 1 : 0;
}
