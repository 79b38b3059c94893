/**
 * `npm run bench:advice`: how long one advice and one computed term take on this machine, in microseconds. Median and p99
 * are time on the clock, so a busy machine shows in p99; `cpu` is the mean of the processor time.
 */
import { advise } from "#flows/law/advice/advise";
import { factsOf, readCases } from "#flows/law/advice/case-file";
import { computeTermijn } from "#flows/law/termijn/compute";
import vectors from "../contract/data/deadline-vectors.json";
import examples from "../contract/data/example-cases.json";

const WARM_UP_ROUNDS = 20;
const ROUNDS = 60;

const camelCase = (inputs: object): Readonly<Record<string, unknown>> =>
  Object.fromEntries(
    Object.entries(inputs).map(([key, value]) => [
      key.replace(/_([a-z0-9])/g, (_, letter: string) => letter.toUpperCase()),
      value,
    ]),
  );

const advices = readCases(examples)
  .map(factsOf)
  .map((facts) => () => advise(facts));
const byId = readCases(examples)
  .map(factsOf)
  .map((facts) => ({ ...facts, facts: null }))
  .map((facts) => () => advise(facts));
const terms = vectors.map(({ rule, inputs }) => {
  const given = camelCase(inputs);
  return () => computeTermijn(rule, given);
});

interface Times {
  /** Of single calls, in order of size: every call is timed alone, so that slow cases show. */
  readonly sorted: readonly number[];
  readonly cpu: number;
}

function timesOf(calls: readonly (() => unknown)[]): Times {
  for (let round = 0; round < WARM_UP_ROUNDS; round++) for (const call of calls) call();
  const times: number[] = [];
  const before = process.cpuUsage();
  for (let round = 0; round < ROUNDS; round++)
    for (const call of calls) {
      const started = performance.now();
      call();
      times.push((performance.now() - started) * 1000);
    }
  const { user, system } = process.cpuUsage(before);
  return { sorted: times.sort((a, b) => a - b), cpu: (user + system) / times.length };
}

function print(name: string, calls: readonly (() => unknown)[]): void {
  const { sorted, cpu } = timesOf(calls);
  const at = (part: number): string =>
    (sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? 0).toFixed(0).padStart(6);
  console.log(
    `${name.padEnd(34)} median ${at(0.5)} µs   p99 ${at(0.99)} µs   cpu ${cpu.toFixed(0).padStart(5)} µs   (${calls.length} cases)`,
  );
}

print("advise, with the story", advices);
print("advise, without the story", byId);
print("computeTermijn", terms);
