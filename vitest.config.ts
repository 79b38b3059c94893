import { defineConfig } from "vitest/config";

const folder = (path: string): string => new URL(path, import.meta.url).pathname;

export default defineConfig({
  resolve: { alias: { "~": folder("./app"), "#flows": folder("./flows"), "#db": folder("./db") } },
  test: {
    environment: "node",
    pool: "forks",
    include: ["{app,flows,db}/**/*.test.{ts,tsx}", "tests/{contract,crash,setup}/**/*.test.{ts,mjs}"],
    // Two slow cores that others use too: a limit that only a hang reaches.
    testTimeout: 30_000,
    hookTimeout: 60_000,
  },
});
