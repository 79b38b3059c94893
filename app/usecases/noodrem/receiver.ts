import { firstReceiver } from "#db/organisations";
import type { Context } from "../../context";

/** Who gets a signal about a body. */
export interface Receiver {
  readonly id: string;
  readonly name: string;
  /** The body has no organisation here, so the signal goes to the mailbox of this installation. */
  readonly isPostbus: boolean;
}

/**
 * Who receives signals about `agencyId`. Throws when not even the mailbox of this installation exists: then nothing
 * can be filed, and that is a wrong installation.
 */
export async function receiverOf(ctx: Pick<Context, "db" | "config">, agencyId: string): Promise<Receiver> {
  const postbus = ctx.config.postbusOrganisationId;
  const found = await firstReceiver(ctx.db, [agencyId, postbus]);
  if (found === undefined) throw new Error(`the organisation ${postbus} does not exist or cannot receive`);
  return { id: found.id, name: found.name, isPostbus: found.id === postbus };
}
