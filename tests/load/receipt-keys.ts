/**
 * For the crash and power-loss checks. The harness takes a receipt without spaces, so the journey gives the key under which
 * the noodrem was filed; the code that the page shows follows from it. Reads those keys, one a line, and writes what the
 * database keeps of each code, in the same order.
 */
import { createInterface } from "node:readline";
import { followCode, lookupHash } from "../../app/sealing/keys";
import { parseSecret } from "../../app/sealing/secret-code";

for await (const line of createInterface({ input: process.stdin })) {
  const key = parseSecret(line);
  console.log(key.ok ? lookupHash(followCode(key.value), "noodrem") : `not a key: ${line}`);
}
