/**
 * `npm start`: from a fresh copy of the project to a running server, on a machine with nothing but Node.
 *
 * 1. checks Node; 2. installs packages when the lock file asks for it; 3. builds when a source changed;
 * 4. reads `.env`, or makes the settings for a first look; 5. runs `build/server.mjs`, which migrates its database
 * and listens on PORT. A second start goes straight to the server.
 * Stopping this process stops the server; its exit code is the server's.
 */
import { spawn } from "node:child_process";
import { constants } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { ensureBuilt } from "./cli/build.mjs";
import { ensureInstalled } from "./cli/install.mjs";
import { say } from "./cli/say.mjs";
import { completeSettings } from "./cli/settings.mjs";

const root = dirname(dirname(fileURLToPath(import.meta.url)));
process.chdir(root);
ensureInstalled(root);
await ensureBuilt(root);
completeSettings(root, process.env);
say(`Starting Noodrem on ${process.env.ORIGIN ?? `http://localhost:${process.env.PORT ?? 3000}`}`);

const server = spawn(process.execPath, [join("build", "server.mjs")], {
  stdio: "inherit",
  env: {
    // Database reads and password hashes share Node's thread pool; four threads are too few for both.
    UV_THREADPOOL_SIZE: "8",
    ...process.env,
    NODE_ENV: "production",
  },
});

for (const signal of ["SIGTERM", "SIGHUP"]) process.on(signal, () => server.kill(signal));
// On a terminal Ctrl-C reaches the server by itself; sending it on would look like a second, impatient Ctrl-C.
process.on("SIGINT", () => process.stdin.isTTY || server.kill("SIGINT"));
server.on("exit", (code, signal) => process.exit(code ?? 128 + constants.signals[signal]));
