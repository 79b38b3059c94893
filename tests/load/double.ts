/**
 * Five presses on "send" at the same moment, from one browser, in many rounds: how many noodremmen are kept, and do all
 * presses get the same code? Walks `journeys/ours.json` on a server that runs on this machine.
 *
 *   npx tsx tests/load/double.ts http://127.0.0.1:4200 [rounds]
 */
import { readFileSync } from "node:fs";

interface Step {
  readonly path: string;
  readonly form?: Readonly<Record<string, string>>;
  readonly capture?: Readonly<Record<string, string>>;
}

const PRESSES = 5;
const [base = "http://127.0.0.1:4200", rounds = "100"] = process.argv.slice(2);
if (!/^http:\/\/(127\.0\.0\.1|localhost):\d+$/.test(base)) throw new Error("only a server on this machine");
const journey = JSON.parse(readFileSync(new URL("journeys/ours.json", import.meta.url), "utf8")) as {
  readonly steps: readonly Step[];
};

/** One browser: keeps cookies and the values that steps capture. */
class Visitor {
  cookies = new Map<string, string>();
  values: Record<string, string> = {};

  async take({ path, form, capture }: Step): Promise<void> {
    const html = await this.ask(path, form);
    for (const [name, pattern] of Object.entries(capture ?? {})) {
      const found = new RegExp(pattern.replace(/^re:/, "")).exec(html)?.[1];
      if (found === undefined) throw new Error(`${path} shows no ${name}`);
      this.values[name] = found;
    }
  }

  /** GET, or POST with `form`; follows redirects as a browser does. */
  async ask(path: string, form?: Readonly<Record<string, string>>): Promise<string> {
    const response = await fetch(new URL(path, base), {
      method: form === undefined ? "GET" : "POST",
      redirect: "manual",
      headers: { origin: base, cookie: [...this.cookies].map((pair) => pair.join("=")).join("; ") },
      ...(form === undefined ? {} : { body: new URLSearchParams(this.filled(form)) }),
    });
    for (const cookie of response.headers.getSetCookie()) {
      const [pair = ""] = cookie.split(";");
      this.cookies.set(pair.slice(0, pair.indexOf("=")), pair.slice(pair.indexOf("=") + 1));
    }
    const next = response.headers.get("location");
    if (next !== null) return this.ask(next);
    if (!response.ok) throw new Error(`${path} answered ${response.status}`);
    return response.text();
  }

  private filled(form: Readonly<Record<string, string>>): Record<string, string> {
    const fill = (text: string) => text.replace(/\$\{(\w+)\}/g, (_, name: string) => this.values[name] ?? "");
    return Object.fromEntries(Object.entries(form).map(([name, text]) => [name, fill(text)]));
  }

  /** Another tab of the same browser. */
  tab(): Visitor {
    const tab = new Visitor();
    tab.cookies = new Map(this.cookies);
    tab.values = { ...this.values };
    return tab;
  }
}

const last = journey.steps.at(-1);
if (last === undefined) throw new Error("a journey without steps");
let withOneCode = 0;
for (let round = 0; round < Number(rounds); round++) {
  const visitor = new Visitor();
  for (const step of journey.steps.slice(0, -1)) await visitor.take(step);
  const tabs = Array.from({ length: PRESSES }, () => visitor.tab());
  await Promise.all(tabs.map((tab) => tab.take(last)));
  if (new Set(tabs.map(({ values }) => values.code)).size === 1) withOneCode++;
}
console.log(JSON.stringify({ rounds: Number(rounds), presses: PRESSES, roundsWithOneCode: withOneCode }));
if (withOneCode !== Number(rounds)) process.exitCode = 1;
