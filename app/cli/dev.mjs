/** `npm run dev`: runs the server, and builds and starts it again after each change in app, flows, db or public. */
import { spawn } from "node:child_process";
import { existsSync, watch } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { say } from "./say.mjs";

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
const SETTLE_MS = 200;
let server;
let timer;

function restart() {
  const running = server && server.exitCode === null && server.signalCode === null;
  if (!running) return start();
  server.once("exit", start);
  server.kill("SIGTERM");
}

function start() {
  // start.mjs builds first; when a build fails it ends, and the next change tries again.
  server = spawn(process.execPath, [join(root, "app/start.mjs")], { stdio: "inherit" });
}

for (const folder of ["app", "flows", "db", "public"].filter((name) => existsSync(join(root, name)))) {
  watch(join(root, folder), { recursive: true }, () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      say("A source changed: building and starting again.");
      restart();
    }, SETTLE_MS);
  });
}
process.on("SIGTERM", () => {
  server.once("exit", () => process.exit(0));
  server.kill("SIGTERM");
});
start();
