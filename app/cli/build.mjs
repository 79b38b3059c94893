import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { buildVerifier } from "./build-verifier.mjs";
import { giveUp, say } from "./say.mjs";

const SOURCES = ["app", "flows", "db", "public"];
const SETTINGS = ["package-lock.json", "tsconfig.json", "vite.config.ts"];
const NOT_IN_THE_BUILD = /\.test\.tsx?$|\.md$|^app\/(cli\/|start\.mjs)/;

/**
 * Builds the pages (`build/client`, `build/server`) and the server (`build/server.mjs`), unless the last build was
 * made from exactly these sources. Ends the process when a build fails.
 *
 * @param {string} root folder of the project
 */
export async function ensureBuilt(root) {
  const stamp = join(root, "build", ".sources");
  const sources = fingerprint(root);
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === sources) return;
  await build(root);
  writeFileSync(stamp, sources);
}

async function build(root) {
  const started = performance.now();
  // Without the stamp an interrupted build is never taken for a finished one.
  rmSync(join(root, "build", ".sources"), { force: true });
  mkdirSync(join(root, "build"), { recursive: true });
  say("Building the pages.");
  const pages = spawnSync(
    process.execPath,
    [join(root, "node_modules/@remix-run/dev/dist/cli.js"), "vite:build", "--logLevel", "warn"],
    { cwd: root, stdio: "inherit", env: { ...process.env, NODE_ENV: "production" } },
  );
  if (pages.status !== 0) giveUp("Building the pages failed: the reason stands above.");
  removeScripts(join(root, "build/client/assets"));
  await buildVerifier(root, join(root, "build/client/verify"));
  say("Building the server.");
  await bundleServer(root);
  say(`Built in ${((performance.now() - started) / 1000).toFixed(1)} s.`);
}

/** The framework builds script for the browser, but no page asks for it: only styles and pictures are served. */
function removeScripts(folder) {
  for (const file of readdirSync(folder).filter((name) => name.endsWith(".js"))) rmSync(join(folder, file));
}

async function bundleServer(root) {
  const { build: bundle } = await import("esbuild");
  try {
    await bundle({
      absWorkingDir: root,
      entryPoints: ["app/server.ts"],
      outfile: "build/server.mjs",
      bundle: true,
      packages: "external",
      platform: "node",
      format: "esm",
      target: "node20",
      tsconfig: "tsconfig.json",
      sourcemap: true,
      logLevel: "warning",
    });
  } catch {
    giveUp("Building the server failed: the reason stands above.");
  }
}

/** A hash over names and contents of everything that goes into the build. */
function fingerprint(root) {
  const hash = createHash("sha256");
  for (const file of [...SETTINGS, ...SOURCES.flatMap((folder) => filesUnder(root, folder))]) {
    hash
      .update(`${file}\0`)
      .update(readFileSync(join(root, file)))
      .update("\0");
  }
  return hash.digest("hex");
}

function filesUnder(root, folder) {
  if (!existsSync(join(root, folder))) return [];
  return readdirSync(join(root, folder), { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(root.length + 1)
        .replaceAll("\\", "/"),
    )
    .filter((file) => !NOT_IN_THE_BUILD.test(file))
    .sort();
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await ensureBuilt(process.cwd());
}
