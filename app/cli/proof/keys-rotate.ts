/**
 * `npm run keys:rotate -- signing`: a new key signs from today; the old one stays valid a week, so start every process
 * again within that week. What the old key signed holds for ever.
 * `npm run keys:rotate -- master`: a new master key in front of the old ones in the file, and everything wrapped again.
 * Stop the service first, or use `--add` to add the key only, start the service again, and run it without `--add`.
 * Both can be stopped anywhere and run again. Only keys in a file can be rotated.
 */
import { randomBytes } from "node:crypto";
import { rmSync } from "node:fs";
import { type Config, readConfig } from "../../config.server";
import { parseSeed, readText, writeMasterKeys, writeSecret } from "../../key-files.server";
import { createKeys, type MasterKey } from "../../sealing/keys";
import { createSigner, drawSeed } from "../../sealing/signing";
import { openServices } from "../../services.server";
import { replaceSigningKey } from "../../usecases/proof/replace-signing-key";
import { hasOlderKeys, rewrapKeys } from "../../usecases/proof/rewrap-keys";
import { completeSettings } from "../settings.mjs";

completeSettings(process.cwd(), process.env);
const config = readConfig(process.env);
const [what, option] = process.argv.slice(2);
if (what === "signing") await rotateSigning(config);
else if (what === "master") await rotateMaster(config, option === "--add");
else {
  console.error("npm run keys:rotate -- signing | master [--add]");
  process.exitCode = 2;
}

/** The next key stands in a file of its own until the database knows it, so that no step can lose it. */
async function rotateSigning(config: Config): Promise<void> {
  if (!("file" in config.signingKey)) throw new Error("Only a signing key in a file can be rotated.");
  const { file } = config.signingKey;
  const waiting = `${file}.next`;
  if (readText(waiting) === null) writeSecret(waiting, `${drawSeed().toString("hex")}\n`, "once");
  const seed = parseSeed(readText(waiting) ?? "");
  if (seed === null) throw new Error(`${waiting} does not hold a signing key.`);
  const next = await createSigner(seed);
  const { ctx, close } = await openServices(config, { anySigningKey: true });
  const replaced = await replaceSigningKey(ctx, next);
  await close();
  if (!replaced.ok) {
    console.error(
      replaced.error.code === "same_day"
        ? "A key began today already; try again tomorrow."
        : "The key in the file is not the newest one of this database.",
    );
    process.exitCode = 1;
    return;
  }
  writeSecret(file, `${seed.toString("hex")}\n`, "replace");
  rmSync(waiting, { force: true });
  console.log(`${next.keyId} signs from today. Start every process of the service again within a week.`);
}

async function rotateMaster(config: Config, addOnly: boolean): Promise<void> {
  const { masterKeyFile: file, masterKeys } = config;
  if (file === null) throw new Error("Only a master key in a file can be rotated.");
  const { ctx, close } = await openServices(config);
  const isHalfWay = !addOnly && masterKeys.length > 1 && (await hasOlderKeys(ctx));
  const keys = isHalfWay ? masterKeys : [newMasterKey(masterKeys), ...masterKeys];
  if (!isHalfWay) writeSecret(file, writeMasterKeys(keys), "replace");
  if (addOnly)
    console.log(`Added version ${keys[0]?.version}. Start the service again, then run this without --add.`);
  else {
    const done = await rewrapKeys({ ...ctx, keys: createKeys(keys) });
    console.log(`${done.keys} keys and ${done.marks} marks moved to version ${keys[0]?.version}.`);
    for (const one of done.failed) console.error(`not moved: ${one}`);
    if (done.failed.length > 0) process.exitCode = 1;
  }
  await close();
}

function newMasterKey(keys: readonly MasterKey[]): MasterKey {
  const highest = Math.max(0, ...keys.map(({ version }) => Number(version)).filter(Number.isInteger));
  return { version: String(highest + 1), bytes: randomBytes(32) };
}
