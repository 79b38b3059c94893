import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { onPath } from "./on-path.mjs";
import { giveUp, say } from "./say.mjs";

const OLDEST_NODE = [20, 19];

/**
 * Makes sure that this Node can run Noodrem and that `node_modules` is what `package-lock.json` says.
 * Does nothing when all is well; ends the process with one clear sentence when it cannot be put right.
 * Uses only what comes with Node, because it runs before anything is installed.
 *
 * @param {string} root folder of the project
 */
export function ensureInstalled(root) {
  requireNode();
  if (!isInstalled(root)) install(root);
  ensureSqlite(root);
}

function requireNode() {
  const [major, minor] = process.versions.node.split(".").map(Number);
  if (major > OLDEST_NODE[0] || (major === OLDEST_NODE[0] && minor >= OLDEST_NODE[1])) return;
  giveUp(
    `Noodrem needs Node ${OLDEST_NODE.join(".")} or newer and this is Node ${process.versions.node}: install a newer Node and try again.`,
  );
}

/** npm records what it installed in a hidden lock file; every package we need has to stand in it, in the same version. */
function isInstalled(root) {
  const wanted = packagesIn(join(root, "package-lock.json"));
  const present = packagesIn(join(root, "node_modules", ".package-lock.json"));
  if (!wanted) giveUp("package-lock.json is missing or broken: take a fresh copy of the project.");
  if (!present) return false;
  return Object.entries(wanted).every(
    ([path, entry]) =>
      path === "" || entry.optional || entry.devOptional || present[path]?.version === entry.version,
  );
}

function packagesIn(file) {
  try {
    return JSON.parse(readFileSync(file, "utf8")).packages;
  } catch {
    return undefined;
  }
}

function install(root) {
  say("Installing packages. The first time takes about two minutes, because sqlite3 is compiled here.");
  // A production NODE_ENV would leave out what the build needs.
  const done = npm(root, ["ci", "--include=dev", "--no-audit", "--no-fund"]);
  if (done.status === 0) return;
  giveUp(
    `Installing the packages failed (see above).${compilerAdvice()} Is the npm registry reachable? Then try again.`,
  );
}

function ensureSqlite(root) {
  if (sqliteLoads(root)) return;
  say("Compiling sqlite3 (about a minute).");
  npm(root, ["rebuild", "sqlite3"]);
  if (sqliteLoads(root)) return;
  giveUp(
    `The database driver sqlite3 could not be compiled.${compilerAdvice() || " The reason stands above."} Then try again.`,
  );
}

function sqliteLoads(root) {
  if (!existsSync(join(root, "node_modules/sqlite3/build/Release/node_sqlite3.node"))) return false;
  // In a process of its own: a broken native module can take the process with it.
  return (
    spawnSync(process.execPath, ["-e", "require('sqlite3')"], { cwd: root, stdio: "ignore" }).status === 0
  );
}

function compilerAdvice() {
  const missing = ["python3", "make", "g++"].filter((tool) => !onPath(tool));
  if (missing.length === 0) return "";
  return ` To compile sqlite3 this machine still needs ${missing.join(", ")} (Debian: apt-get install python3 make g++).`;
}

function npm(root, args) {
  const command = process.platform === "win32" ? "npm.cmd" : "npm";
  return spawnSync(command, args, { cwd: root, stdio: "inherit", shell: process.platform === "win32" });
}
