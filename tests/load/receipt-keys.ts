/**
 * For the crash and power-loss checks: reads receipts (codes as the page shows them, one a line) and writes what the
 * database keeps of each, in the same order. The database never holds the code itself.
 */
import { createInterface } from "node:readline";
import { lookupHash } from "../../app/sealing/keys";
import { parseSecret } from "../../app/sealing/secret-code";

for await (const line of createInterface({ input: process.stdin })) {
  const code = parseSecret(line);
  console.log(code.ok ? lookupHash(code.value, "noodrem") : `not a code: ${line}`);
}
