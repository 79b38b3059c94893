/**
 * What a test run came to. A test that was skipped proved nothing, so it counts as failed; a run in which no test
 * ran, or whose process ended badly without a failed test, has failed once.
 *
 * @typedef {{ passed: number, failed: number }} Totals
 */

/**
 * @param {any} report what `vitest --reporter=json` wrote
 * @param {number | null} exitCode of vitest
 * @returns {Totals}
 */
export function vitestTotals(report, exitCode) {
  const passed = report?.numPassedTests ?? 0;
  const skipped = (report?.numPendingTests ?? 0) + (report?.numTodoTests ?? 0);
  // A file that does not load has no failed test in it, only a failed file.
  const broken = (report?.testResults ?? []).filter(
    (file) => file.status === "failed" && file.assertionResults.every((test) => test.status === "passed"),
  ).length;
  return judged(passed, (report?.numFailedTests ?? 0) + skipped + broken, exitCode);
}

/**
 * @param {any} report what Playwright's json reporter wrote
 * @param {number | null} exitCode of Playwright
 * @returns {Totals}
 */
export function playwrightTotals(report, exitCode) {
  const { expected = 0, unexpected = 0, flaky = 0, skipped = 0 } = report?.stats ?? {};
  return judged(expected, unexpected + flaky + skipped, exitCode);
}

function judged(passed, failed, exitCode) {
  const silentlyBad = failed === 0 && (exitCode !== 0 || passed === 0);
  return { passed, failed: silentlyBad ? 1 : failed };
}

/**
 * @param {Totals[]} parts
 * @returns {Totals}
 */
export function sum(parts) {
  return parts.reduce((all, one) => ({ passed: all.passed + one.passed, failed: all.failed + one.failed }), {
    passed: 0,
    failed: 0,
  });
}
