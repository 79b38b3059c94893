/**
 * `npm test`: everything that has to hold, on a machine with nothing but Node (as root on Debian it installs the
 * browser and PostgreSQL by itself). House checks, unit and contract tests on SQLite and PostgreSQL, build, browser.
 * One failure does not stop the rest. Ends with one line, `N passed, N failed`, and code 1 when anything failed.
 */
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { runChecks } from "../app/cli/check.mjs";
import { ensureInstalled } from "../app/cli/install.mjs";
import { runNode } from "../app/cli/run-node.mjs";
import { say } from "../app/cli/say.mjs";
import { playwrightTotals, sum, vitestTotals } from "./setup/totals.mjs";

const root = dirname(dirname(fileURLToPath(import.meta.url)));
process.chdir(root);
ensureInstalled(root);

// Only after installing: these need packages.
const { ensureChromium } = await import("./setup/chromium.mjs");
const { startPostgres } = await import("./setup/postgres.mjs");

const reports = mkdtempSync(join(tmpdir(), "noodrem-reports-"));
const chromiumPath = ensureChromium();
const postgres = await startPostgres();
process.on("exit", () => {
  postgres.stop();
  rmSync(reports, { recursive: true, force: true });
});
for (const signal of ["SIGINT", "SIGTERM"]) process.on(signal, () => process.exit(1));

const totals = sum([
  await phase("House checks", runChecks),
  await phase("Unit and contract tests", unitTests),
  await phase("Build", build),
  await phase("Browser tests", browserTests),
]);
process.exitCode = totals.failed > 0 ? 1 : 0;
say(`\n${totals.passed} passed, ${totals.failed} failed`);

async function phase(name, run) {
  say(`\n=== ${name}`);
  const started = performance.now();
  const result = await run();
  const seconds = ((performance.now() - started) / 1000).toFixed(0);
  say(`--- ${name}: ${result.passed} in order, ${result.failed} not (${seconds} s)`);
  return result;
}

async function unitTests() {
  const file = join(reports, "unit.json");
  const code = await runNode(
    [
      "node_modules/vitest/vitest.mjs",
      "run",
      "--reporter=default",
      "--reporter=json",
      `--outputFile.json=${file}`,
    ],
    { DATABASE_URL_TEST_PG: postgres.url },
  );
  return vitestTotals(read(file), code);
}

async function build() {
  const code = await runNode(["app/cli/build.mjs"]);
  return code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

async function browserTests() {
  const file = join(reports, "browser.json");
  const code = await runNode(["node_modules/@playwright/test/cli.js", "test", "--reporter=list,json"], {
    CHROMIUM_PATH: chromiumPath,
    PLAYWRIGHT_JSON_OUTPUT_FILE: file,
  });
  return playwrightTotals(read(file), code);
}

/** A runner that broke off writes no report; its exit code says so. */
function read(file) {
  try {
    return JSON.parse(readFileSync(file, "utf8"));
  } catch {
    return undefined;
  }
}
