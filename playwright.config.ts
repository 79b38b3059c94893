import { tmpdir } from "node:os";
import { join } from "node:path";
import { defineConfig } from "@playwright/test";
import { findChromium } from "./tests/setup/chromium.mjs";
import { freePort } from "./tests/setup/free-port.mjs";

// This file is read again in each worker; the environment carries the choices of the first reading.
process.env.E2E_PORT ??= String(await freePort());
process.env.E2E_FOLDER ??= join(tmpdir(), `noodrem-browser-${process.env.E2E_PORT}`);

const port = process.env.E2E_PORT;
const origin = `http://localhost:${port}`;
const chromium = findChromium();

/** Browser tests against the production build, with a database and demo accounts of their own. */
export default defineConfig({
  testDir: "tests/e2e",
  globalTeardown: "./tests/e2e/support/remove-data.ts",
  fullyParallel: true,
  forbidOnly: true,
  workers: 2,
  timeout: 180_000,
  reporter: "list",
  use: {
    baseURL: origin,
    locale: "nl-NL",
    timezoneId: "Europe/Amsterdam",
    trace: "retain-on-failure",
    launchOptions: {
      ...(chromium === undefined ? {} : { executablePath: chromium }),
      args: [
        "--no-sandbox",
        "--disable-quic",
        "--no-first-run",
        "--disable-gpu",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
      ],
    },
  },
  projects: [
    { name: "js" },
    // The same journeys without script. What looks at single pages, or at none, would only find the same twice.
    { name: "nojs", testMatch: "road.spec.ts", use: { javaScriptEnabled: false } },
  ],
  webServer: {
    command: `"${process.execPath}" build/server.mjs`,
    url: `${origin}/healthz`,
    timeout: 60_000,
    reuseExistingServer: false,
    stdout: "pipe",
    gracefulShutdown: { signal: "SIGTERM", timeout: 10_000 },
    env: {
      NODE_ENV: "production",
      UV_THREADPOOL_SIZE: "8",
      PORT: port,
      ORIGIN: origin,
      DATABASE_URL: `sqlite:${join(process.env.E2E_FOLDER, "noodrem.db")}`,
      NOODREM_MASTER_KEY: "0f".repeat(32),
      NOODREM_DEMO: "1",
      NOODREM_EVALUATION: "1",
      NOODREM_LOG: "error",
    },
  },
});
