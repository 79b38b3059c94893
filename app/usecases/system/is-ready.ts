import type { Context } from "../../context";

/** Can this service do its work now: does the database answer, in the shape that this release needs? */
export async function isReady({ db }: Pick<Context, "db">): Promise<boolean> {
  try {
    await db.selectFrom("organisations").select("id").limit(1).execute();
    return true;
  } catch {
    return false;
  }
}
