/**
 * `npm run log:verify`: is the public log what was written? Without files it checks the whole database, receipts and
 * events too; with files the pages of `/api/v1/logboek`, in order, and nothing else is needed. `--seen kop.txt` (as often
 * as needed) is an end of the log that somebody kept. Ends with 1 when anything is wrong.
 */
import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { openDatabase } from "#db/connect";
import { checkLog, type SeenHead } from "#flows/proof/check-log";
import { readHeadText } from "#flows/proof/head-text";
import { readConfig } from "../../config.server";
import { serverCrypto } from "../../sealing/signing";
import { verifyDatabase } from "../../usecases/proof/verify-database";
import { report } from "../report";
import { completeSettings } from "../settings.mjs";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { seen: { type: "string", multiple: true, default: [] } },
});

const seen = values.seen.map((file): SeenHead => {
  const head = readHeadText(readFileSync(file, "utf8"));
  if (head === null) throw new Error(`${file} is not the end of a log`);
  return head;
});

interface Page {
  readonly heads: unknown[];
  readonly entries: unknown[];
}

/** The pages put together, as one log. */
function together(files: readonly string[]): unknown {
  const pages = files.map((file) => JSON.parse(readFileSync(file, "utf8")) as Page & { volgende?: unknown });
  const [first] = pages;
  const { volgende: _, ...log } = first ?? { heads: [], entries: [] };
  return {
    ...log,
    heads: pages.flatMap(({ heads }) => heads),
    entries: pages.flatMap(({ entries }) => entries),
  };
}

const say = (problems: readonly { readonly code: string; readonly at: string }[]): string[] =>
  problems.map(({ code, at }) => `${at}: ${code}`);

if (positionals.length > 0) {
  report(positionals.join(", "), say(await checkLog(serverCrypto, together(positionals), seen)));
} else {
  completeSettings(process.cwd(), process.env);
  const db = openDatabase(readConfig(process.env).databaseUrl);
  const { entries, days, receipts, problems } = await verifyDatabase(db, seen);
  report(`${entries} entries, ${days} days, ${receipts} receipts`, say(problems));
  await db.destroy();
}
