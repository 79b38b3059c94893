import { addAccounts, countAccounts } from "#db/accounts";
import { DEMO_PASSPHRASE, demoAccountRows } from "#db/demo/accounts";
import { DEMO_ORGANISATIONS } from "#db/demo/organisations";
import { putOrganisations } from "#db/organisations";
import type { Context } from "../../context";
import { hashPassphrase } from "../../sealing/passphrase";

/**
 * Fills a demonstration with bodies and invented people, once: with any account there already only the bodies are
 * brought up to date. One hash serves all, since everybody may know the passphrase.
 */
export async function seedDemo(ctx: Pick<Context, "db">): Promise<void> {
  await putOrganisations(ctx.db, DEMO_ORGANISATIONS);
  if ((await countAccounts(ctx.db)) > 0) return;
  await addAccounts(ctx.db, demoAccountRows(await hashPassphrase(DEMO_PASSPHRASE)));
}
