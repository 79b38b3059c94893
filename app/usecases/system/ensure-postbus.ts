import { putOrganisations } from "#db/organisations";
import type { Context } from "../../context";

/**
 * Makes sure that the mailbox of this installation exists: it receives what is meant for bodies that have no
 * organisation here, so that no noodrem is ever refused for want of a receiver.
 */
export async function ensurePostbus({ db, config }: Pick<Context, "db" | "config">): Promise<void> {
  await putOrganisations(db, [
    { id: config.postbusOrganisationId, name: "Postbus van deze dienst", receives: 1 },
  ]);
}
