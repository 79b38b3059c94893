import { storedSituations } from "#db/noodremmen";
import { MACHINE_VERSION } from "#flows/noodrem/machine";
import { NOODREM_STATES } from "#flows/noodrem/states";
import type { Context } from "../../context";

/** Stored states that this release does not know, as `state@version`. The service must not start while there are any. */
export async function unknownSituations(ctx: Pick<Context, "db">): Promise<readonly string[]> {
  const stored = await storedSituations(ctx.db);
  return stored
    .filter((one) => one.machine_version !== MACHINE_VERSION || !NOODREM_STATES.includes(one.state))
    .map((one) => `${one.state}@${one.machine_version}`);
}
