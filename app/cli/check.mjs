/**
 * `npm run check`: everything that can be judged without running the product, cheapest first.
 * Runs all checks even when one fails, so that one run shows everything there is to mend.
 */
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
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
  { name: "languages", script: "i18n-check.ts" },
  { name: "plain Dutch", script: "b1-lint.ts" },
];

/**
 * @param {string} root folder of the project
 * @returns {{ passed: number, failed: number }} how many checks passed and failed
 */
export function runChecks(root) {
  const failed = CHECKS.filter((check) => !passes(root, check)).map((check) => check.name);
  const passed = CHECKS.length - failed.length;
  if (failed.length > 0) say(`\nFailed: ${failed.join(", ")}.`);
  return { passed, failed: failed.length };
}

function passes(root, check) {
  const started = performance.now();
  const { status } = spawnSync(process.execPath, commandOf(root, check), { cwd: root, stdio: "inherit" });
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  say(`${status === 0 ? "✔" : "✘"} ${check.name} (${seconds} s)`);
  return status === 0;
}

function commandOf(root, check) {
  if (check.script) return [join(root, "node_modules/tsx/dist/cli.mjs"), join("app/cli", check.script)];
  return [join(root, "node_modules", check.tool), ...check.args];
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const root = process.cwd();
  if (!existsSync(join(root, "node_modules"))) say("Install the packages first: npm ci.");
  process.exitCode = runChecks(root).failed > 0 ? 1 : 0;
}
