/** Mutants of one part of the law (`LAW_PART`), judged by the tests of that part and by those that speak of all of it. */
const part = process.env.LAW_PART ?? "calendar";

export default {
  testRunner: "vitest",
  vitest: { configFile: "tests/mutation/vitest.config.ts", related: false },
  plugins: ["@stryker-mutator/vitest-runner"],
  mutate: [`flows/law/${part}/**/*.ts`, "!flows/law/**/*.test.ts"],
  coverageAnalysis: "perTest",
  // A value made when a module loads is data in disguise: the checks on data hold those.
  ignoreStatic: true,
  concurrency: 2,
  tempDirName: `build/mutation/${part}`,
  reporters: ["clear-text", "json"],
  clearTextReporter: { allowColor: false, allowEmojis: false, logTests: false, reportTests: false },
  jsonReporter: { fileName: `build/mutation/${part}.json` },
};
