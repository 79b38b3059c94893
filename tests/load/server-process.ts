import { type ChildProcess, spawn } from "node:child_process";
import { createServer } from "node:net";

/** The master key of the load tests: the checks open the database with it. */
export const LOAD_KEY = "0f".repeat(32);

/** A built server of our own on this machine, that can be killed. */
export class ServerProcess {
  private constructor(
    private readonly child: ChildProcess,
    readonly base: string,
  ) {}

  /** Starts `build/server.mjs` and waits until it is ready. Throws when it ends first. */
  static async start(port: number, databaseUrl: string): Promise<ServerProcess> {
    const base = `http://127.0.0.1:${port}`;
    const child = spawn(process.execPath, ["build/server.mjs"], {
      stdio: ["ignore", "ignore", "inherit"],
      env: {
        ...process.env,
        NODE_ENV: "production",
        PORT: String(port),
        ORIGIN: base,
        DATABASE_URL: databaseUrl,
        NOODREM_MASTER_KEY: LOAD_KEY,
        NOODREM_SIGNING_KEY: LOAD_KEY,
        NOODREM_DEMO: "1",
        NOODREM_LOG: "silent",
      },
    });
    const server = new ServerProcess(child, base);
    for (let wait = 0; wait < 1200; wait++) {
      if (!server.isAlive) throw new Error("the server ended before it was ready");
      const ready = await fetch(`${base}/readyz`).catch(() => null);
      await ready?.body?.cancel();
      if (ready?.ok) return server;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    throw new Error("the server is not ready after a minute");
  }

  get isAlive(): boolean {
    return this.child.exitCode === null && this.child.signalCode === null;
  }

  get pid(): number {
    return this.child.pid ?? 0;
  }

  /** Ends it; SIGKILL leaves it no time for anything. */
  async end(signal: "SIGKILL" | "SIGTERM"): Promise<void> {
    if (!this.isAlive) return;
    const ended = new Promise((resolve) => this.child.once("exit", resolve));
    this.child.kill(signal);
    await ended;
  }
}

/** A port that is free now. */
export const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = createServer();
    server.once("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      server.close(() => resolve(typeof address === "object" && address !== null ? address.port : 0));
    });
  });
