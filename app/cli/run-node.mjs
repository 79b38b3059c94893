import { spawn } from "node:child_process";

/**
 * Runs a Node program with the terminal of this one, and ends it when this process ends.
 *
 * @param {string[]} args program and its arguments
 * @param {Record<string, string>} [env] on top of the environment of this process
 * @returns {Promise<number | null>} its exit code, null when a signal ended it
 */
export function runNode(args, env = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, { stdio: "inherit", env: { ...process.env, ...env } });
    // The signal of Ctrl-C: runners then also end what they started themselves.
    const end = () => child.kill("SIGINT");
    process.once("exit", end);
    child.once("error", reject);
    child.once("exit", (code) => {
      process.off("exit", end);
      resolve(code);
    });
  });
}
