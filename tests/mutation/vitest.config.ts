import { defineConfig } from "vitest/config";
import project from "../../vitest.config";

const part = process.env.LAW_PART ?? "calendar";
/** Tests outside a part that are about nothing but that part. */
const ELSEWHERE: Readonly<Record<string, readonly string[]>> = {
  termijn: [
    "flows/law/regimes.test.ts",
    "flows/law/rules.test.ts",
    "tests/contract/deadline-vectors.test.ts",
  ],
};

/** The tests of one part of the law. */
export default defineConfig({
  ...project,
  test: { ...project.test, include: [`flows/law/${part}/**/*.test.ts`, ...(ELSEWHERE[part] ?? [])] },
});
