import { headText } from "#db/event-chain";
import {
  markedWithOlder,
  type OldMark,
  type OldWrapped,
  type Owner,
  putMark,
  putWrapped,
  wrappedWithOlder,
} from "#db/proof/wrapped-keys";
import type { Context } from "../../context";
import { unwrapForOrganisation, wrapForOrganisation } from "../../sealing/data-key";

const AT_ONCE = 500;
const OWNERS: readonly Owner[] = ["noodrem", "handback"];

export interface Rewrapped {
  readonly keys: number;
  readonly marks: number;
  /** What could not be opened: the older master key is missing, or somebody changed it. It is left as it was. */
  readonly failed: readonly string[];
}

/** Is there anything that an older master key sealed? */
export async function hasOlderKeys({ db, keys }: Pick<Context, "db" | "keys">): Promise<boolean> {
  for (const owner of OWNERS)
    if ((await wrappedWithOlder(db, owner, keys.currentVersion, { id: "", recipient: "" }, 1)).length > 0)
      return true;
  return false;
}

/**
 * Wraps every data key and makes every mark again with the newest master key, five hundred in a transaction. It can be
 * stopped anywhere: what is done is no longer older, and the next run goes on with the rest. A mark that does not fit is
 * left alone, since making it anew would hide that somebody changed the log.
 */
export async function rewrapKeys(ctx: Pick<Context, "db" | "keys">): Promise<Rewrapped> {
  const failed: string[] = [];
  let [keys, marks] = [0, 0];
  for (const owner of OWNERS) {
    let after: Pick<OldWrapped, "id" | "recipient"> = { id: "", recipient: "" };
    for (;;) {
      const batch = await wrappedWithOlder(ctx.db, owner, ctx.keys.currentVersion, after, AT_ONCE);
      if (batch.length === 0) break;
      const done = batch.map((old) => ({ old, wrapped: rewrapped(ctx, old) }));
      await ctx.db.transaction().execute(async (trx) => {
        for (const { old, wrapped } of done) if (wrapped !== null) await putWrapped(trx, owner, old, wrapped);
      });
      failed.push(...done.filter(({ wrapped }) => wrapped === null).map(({ old }) => `key ${old.id}`));
      keys += done.filter(({ wrapped }) => wrapped !== null).length;
      after = batch.at(-1) ?? after;
    }
    const marked = await remark(ctx, owner);
    marks += marked.marks;
    failed.push(...marked.failed);
  }
  return { keys, marks, failed };
}

function rewrapped({ keys }: Pick<Context, "keys">, { id, recipient, wrapped }: OldWrapped): string | null {
  const key = unwrapForOrganisation(wrapped, keys, recipient, id);
  return key.ok ? wrapForOrganisation(key.value, keys, recipient, id) : null;
}

async function remark(
  ctx: Pick<Context, "db" | "keys">,
  owner: Owner,
): Promise<{ readonly marks: number; readonly failed: readonly string[] }> {
  const failed: string[] = [];
  let [marks, after] = [0, ""];
  const text = (old: OldMark) => headText(old.id, old.version, old.head_hash);
  for (;;) {
    const batch = await markedWithOlder(ctx.db, owner, ctx.keys.currentVersion, after, AT_ONCE);
    if (batch.length === 0) return { marks, failed };
    const right = batch.filter((old) => ctx.keys.isHeadMark(text(old), old.head_mark));
    await ctx.db.transaction().execute(async (trx) => {
      for (const old of right) await putMark(trx, owner, old, ctx.keys.markHead(text(old)));
    });
    failed.push(...batch.filter((old) => !right.includes(old)).map(({ id }) => `mark ${id}`));
    marks += right.length;
    after = batch.at(-1)?.id ?? after;
  }
}
