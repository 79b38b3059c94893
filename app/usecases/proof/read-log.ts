import { allHeads, entriesBetween, lastHead, latestHeads } from "#db/proof/public-log";
import type { LogDocument, LogHead } from "#flows/proof/documents";
import type { Context } from "../../context";
import { toEntry, toHead } from "./log-rows";
import { publishedKeys } from "./published-keys";

/** The last signed days, the newest first. */
export async function latestDays({ db }: Pick<Context, "db">, most: number): Promise<readonly LogHead[]> {
  return (await latestHeads(db, most)).map(toHead);
}

export interface LogPage {
  readonly log: LogDocument;
  /** Number of the first entry of the next page; null on the last one. */
  readonly next: number | null;
}

/**
 * Entries `from` up to `most` further, with the days that end among them and all keys. The pages behind each other are
 * the whole log. Only what a signed day covers is shown.
 */
export async function logPage({ db }: Pick<Context, "db">, from: number, most: number): Promise<LogPage> {
  const size = (await lastHead(db))?.size ?? 0;
  const to = Math.min(from + most - 1, size);
  const [keys, entries, heads] = await Promise.all([
    publishedKeys({ db }),
    entriesBetween(db, from, to),
    allHeads(db),
  ]);
  // A day without entries ends where the day before ended, and stands on the same page.
  const onThisPage = heads.filter((head) => head.size <= to && (head.size >= from || from === 1));
  return {
    log: {
      document: "noodrem-logboek",
      version: 1,
      keys: keys.keys,
      heads: onThisPage.map(toHead),
      entries: entries.map(toEntry),
    },
    next: to < size ? to + 1 : null,
  };
}

/** The whole public log. */
export const wholeLog = async (ctx: Pick<Context, "db">): Promise<LogDocument> =>
  (await logPage(ctx, 1, Number.MAX_SAFE_INTEGER - 1)).log;
