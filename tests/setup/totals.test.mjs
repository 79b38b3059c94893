import { describe, expect, test } from "vitest";
import { playwrightTotals, sum, vitestTotals } from "./totals.mjs";

const file = (status, ...tests) => ({ status, assertionResults: tests.map((test) => ({ status: test })) });

describe("vitest", () => {
  test("counts passed and failed tests", () => {
    const report = {
      numPassedTests: 3,
      numFailedTests: 2,
      testResults: [file("failed", "passed", "failed")],
    };
    expect(vitestTotals(report, 1)).toEqual({ passed: 3, failed: 2 });
  });

  test("a skipped test has failed", () => {
    expect(vitestTotals({ numPassedTests: 3, numPendingTests: 1, numTodoTests: 1 }, 0)).toEqual({
      passed: 3,
      failed: 2,
    });
  });

  test("a file that does not load has failed once", () => {
    const report = { numPassedTests: 3, testResults: [file("passed", "passed"), file("failed")] };
    expect(vitestTotals(report, 1)).toEqual({ passed: 3, failed: 1 });
  });

  test("a run without tests has failed", () => {
    expect(vitestTotals({ numPassedTests: 0, testResults: [] }, 0)).toEqual({ passed: 0, failed: 1 });
  });

  test("a run that broke off without a report has failed", () => {
    expect(vitestTotals(undefined, null)).toEqual({ passed: 0, failed: 1 });
  });

  test("a bad exit code without a failed test has failed", () => {
    expect(vitestTotals({ numPassedTests: 3, testResults: [] }, 1)).toEqual({ passed: 3, failed: 1 });
  });
});

describe("Playwright", () => {
  test("an unexpected, a flaky and a skipped test have failed", () => {
    const report = { stats: { expected: 4, unexpected: 1, flaky: 1, skipped: 1 } };
    expect(playwrightTotals(report, 1)).toEqual({ passed: 4, failed: 3 });
  });

  test("no test at all has failed", () => {
    expect(playwrightTotals({ stats: { expected: 0 } }, 0)).toEqual({ passed: 0, failed: 1 });
  });
});

test("totals add up", () => {
  expect(
    sum([
      { passed: 1, failed: 2 },
      { passed: 10, failed: 20 },
    ]),
  ).toEqual({ passed: 11, failed: 22 });
});
