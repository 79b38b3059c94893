import { readFileSync } from "node:fs";

export interface Step {
  readonly path: string;
  readonly form?: Readonly<Record<string, string>>;
  readonly capture?: Readonly<Record<string, string>>;
}

/** The way from a letter to a code, as `journeys/ours.json` writes it. */
export const journeySteps = (): readonly Step[] =>
  (JSON.parse(readFileSync(new URL("journeys/ours.json", import.meta.url), "utf8")) as { steps: Step[] })
    .steps;

/** One browser: keeps cookies and the values that steps capture. */
export class Visitor {
  cookies = new Map<string, string>();
  values: Record<string, string> = {};

  constructor(readonly base: string) {
    if (!/^http:\/\/(127\.0\.0\.1|localhost):\d+$/.test(base))
      throw new Error("only a server on this machine");
  }

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
    const response = await this.request(path, form);
    const next = response.headers.get("location");
    if (next !== null) {
      await response.body?.cancel();
      return this.ask(next);
    }
    if (!response.ok) throw new Error(`${path} answered ${response.status}`);
    return response.text();
  }

  /** One request, without following where it leads. */
  async request(path: string, form?: Readonly<Record<string, string>>): Promise<Response> {
    const response = await fetch(new URL(path, this.base), {
      method: form === undefined ? "GET" : "POST",
      redirect: "manual",
      headers: { origin: this.base, cookie: [...this.cookies].map((pair) => pair.join("=")).join("; ") },
      ...(form === undefined ? {} : { body: new URLSearchParams(this.filled(form)) }),
    });
    for (const cookie of response.headers.getSetCookie()) {
      const [pair = ""] = cookie.split(";");
      this.cookies.set(pair.slice(0, pair.indexOf("=")), pair.slice(pair.indexOf("=") + 1));
    }
    return response;
  }

  private filled(form: Readonly<Record<string, string>>): Record<string, string> {
    const fill = (text: string) => text.replace(/\$\{(\w+)\}/g, (_, name: string) => this.values[name] ?? "");
    return Object.fromEntries(Object.entries(form).map(([name, text]) => [name, fill(text)]));
  }

  /** Another tab of the same browser. */
  tab(): Visitor {
    const tab = new Visitor(this.base);
    tab.cookies = new Map(this.cookies);
    tab.values = { ...this.values };
    return tab;
  }
}
