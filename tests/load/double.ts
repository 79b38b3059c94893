/**
 * Five presses on "send" at the same moment, from one browser, in many rounds: how many noodremmen are kept, and do all
 * presses get the same code? Walks `journeys/ours.json` on a server that runs on this machine.
 *
 *   npx tsx tests/load/double.ts http://127.0.0.1:4200 [rounds]
 */
import { journeySteps, Visitor } from "./visitor";

const PRESSES = 5;
const [base = "http://127.0.0.1:4200", rounds = "100"] = process.argv.slice(2);
const steps = journeySteps();
const last = steps.at(-1);
if (last === undefined) throw new Error("a journey without steps");
let withOneCode = 0;
for (let round = 0; round < Number(rounds); round++) {
  const visitor = new Visitor(base);
  for (const step of steps.slice(0, -1)) await visitor.take(step);
  const tabs = Array.from({ length: PRESSES }, () => visitor.tab());
  await Promise.all(tabs.map((tab) => tab.take(last)));
  if (new Set(tabs.map(({ values }) => values.code)).size === 1) withOneCode++;
}
console.log(JSON.stringify({ rounds: Number(rounds), presses: PRESSES, roundsWithOneCode: withOneCode }));
if (withOneCode !== Number(rounds)) process.exitCode = 1;
