import { spawnSync } from "node:child_process";
import { onPath } from "../../app/cli/on-path.mjs";
import { say } from "../../app/cli/say.mjs";

/** Can this process install Debian packages by itself? */
export const mayInstall = () => process.getuid?.() === 0 && onPath("apt-get") !== undefined;

/**
 * Installs Debian packages; the caller looks afterwards whether what it needs is there.
 *
 * @param {string[]} packages
 */
export function aptInstall(packages) {
  say(`Installing ${packages.join(", ")} (apt-get).`);
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  for (const args of [["update"], ["install", "-y", "--no-install-recommends", ...packages]]) {
    const { status, stdout, stderr } = spawnSync("apt-get", ["-q", ...args], { env, encoding: "utf8" });
    if (status !== 0) say(`${stdout}${stderr}`);
  }
}
