import { request } from "node:http";
import type { Submission } from "./submissions";

export interface Fault {
  readonly why: string;
  readonly submission: { readonly method: string; readonly path: string; readonly start: string };
}

export interface Attack {
  readonly sent: number;
  readonly statuses: Readonly<Record<string, number>>;
  readonly faults: readonly Fault[];
  readonly p99Milliseconds: number;
}

/** What no page may tell: a place in the source, a query, the words of a driver. */
const LEAK =
  /\bat [\w.<>]+ \(|node_modules|file:\/\/\/|\/(app|flows|db|build)\/[\w/-]+\.(ts|tsx|mjs|js):\d|SQLITE_|\bselect \* from\b/i;

/** Sends all submissions, some at once, and looks at every answer. */
export async function attack(
  base: string,
  cookies: Readonly<Record<"visit" | "desk", string>>,
  all: readonly Submission[],
  isAlive: () => boolean,
): Promise<Attack> {
  const faults: Fault[] = [];
  const statuses: Record<string, number> = {};
  const times: number[] = [];
  const left = [...all];
  const sender = async () => {
    for (let one = left.pop(); one !== undefined; one = left.pop()) {
      const begun = performance.now();
      const answer = await send(
        base,
        one,
        one.cookie === "visit" || one.cookie === "desk" ? cookies[one.cookie] : one.cookie,
      );
      times.push(performance.now() - begun);
      statuses[answer.status] = (statuses[answer.status] ?? 0) + 1;
      const why =
        answer.status >= 500
          ? `status ${answer.status}`
          : LEAK.test(answer.text)
            ? `leak: ${LEAK.exec(answer.text)?.[0]}`
            : isAlive()
              ? null
              : "the server is gone";
      if (why !== null) {
        const { method, path, contentType, body } = one;
        faults.push({
          why,
          submission: { method, path, start: `${contentType}: ${body.toString("latin1", 0, 120)}` },
        });
      }
    }
  };
  await Promise.all(Array.from({ length: 8 }, sender));
  times.sort((a, b) => a - b);
  return {
    sent: all.length,
    statuses,
    faults,
    p99Milliseconds: Math.round(times[Math.floor(times.length * 0.99)] ?? 0),
  };
}

/** One request; 0 when the server closed the connection, which it may do to what is far too large or no HTTP at all. */
function send(base: string, one: Submission, cookie: string): Promise<{ status: number; text: string }> {
  const origin = { own: base, other: "https://elders.example", null: "null", none: undefined }[one.origin];
  return new Promise((resolve) => {
    const outgoing = request(
      new URL(base),
      {
        method: one.method,
        path: one.path,
        headers: {
          ...(one.contentType === null ? {} : { "content-type": one.contentType }),
          ...(origin === undefined ? {} : { origin }),
          ...(cookie === "none"
            ? {}
            : { cookie: cookie === "garbage" ? "bezoek=AAAA; medewerker=%00; __proto__=x" : cookie }),
          "content-length": one.body.length,
        },
      },
      (incoming) => {
        const parts: Buffer[] = [];
        incoming.on("data", (part: Buffer) => parts.push(part));
        const done = () =>
          resolve({ status: incoming.statusCode ?? 0, text: Buffer.concat(parts).toString("utf8") });
        incoming.once("end", done);
        incoming.once("error", done);
      },
    );
    outgoing.once("error", () => resolve({ status: 0, text: "" }));
    outgoing.end(one.body);
  });
}
