/**
 * `npm run receipt:verify -- bewijs.json noodrem-sleutels.json`: is this receipt real? Needs the two files and nothing
 * else: no database, no network. `-` reads the receipt from standard input; the line under the picture will do too.
 * Ends with 1 when it does not hold.
 */
import { readFileSync } from "node:fs";
import { checkProof } from "#flows/proof/check-receipt";
import { type KeySetDocument, keySetDocument } from "#flows/proof/documents";
import { serverCrypto } from "../../sealing/signing";

const [receipt, keys] = process.argv.slice(2);
if (receipt === undefined || keys === undefined) {
  console.error("npm run receipt:verify -- bewijs.json noodrem-sleutels.json");
  process.exitCode = 2;
} else {
  const keySet = keySetDocument.safeParse(JSON.parse(readFileSync(keys, "utf8")));
  const text = readFileSync(receipt === "-" ? 0 : receipt, "utf8");
  const checked = keySet.success
    ? await checkProof(serverCrypto, text, keySet.data as KeySetDocument)
    : ({ ok: false, error: "keys_broken" } as const);
  if (checked.ok) console.log(`valid\n${JSON.stringify(checked.value, null, 2)}`);
  else {
    console.error(`not valid: ${checked.error}`);
    process.exitCode = 1;
  }
}
