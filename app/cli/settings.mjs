import { randomBytes } from "node:crypto";
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { say } from "./say.mjs";

const FIRST_LOOK_KEY = "data/master.key";

/**
 * Reads `.env` when there is one; what the environment already says wins. An installation without a master key is a
 * first look: it gets a key of its own, kept in `data/`, and the fictional demo accounts.
 *
 * @param {string} root folder of the project
 * @param {Record<string, string | undefined>} env is filled in
 */
export function completeSettings(root, env) {
  if (existsSync(join(root, ".env"))) process.loadEnvFile(join(root, ".env"));
  if (env.NOODREM_MASTER_KEY || env.NOODREM_MASTER_KEY_FILE) return;
  const file = join(root, FIRST_LOOK_KEY);
  if (!existsSync(file)) {
    say(`First look: a new key in ${FIRST_LOOK_KEY}, and fictional demo accounts.`);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, `${randomBytes(32).toString("hex")}\n`, { mode: 0o600 });
  }
  env.NOODREM_MASTER_KEY_FILE = file;
  env.NOODREM_DEMO ??= "1";
}
