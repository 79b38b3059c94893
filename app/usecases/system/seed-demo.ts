import { addAccounts, countAccounts } from "#db/accounts";
import { putPolicyOwners } from "#db/brakes/handbacks";
import { putMailboxes } from "#db/delivery/addresses";
import { DEMO_PASSPHRASE, demoAccountRows } from "#db/demo/accounts";
import { DEMO_BODIES_WITHOUT_ACCOUNT, DEMO_MAILBOXES } from "#db/demo/mailboxes";
import { DEMO_ORGANISATIONS } from "#db/demo/organisations";
import { DEMO_MAKERS } from "#db/demo/policy-owners";
import { putOrganisations } from "#db/organisations";
import type { Context } from "../../context";
import { hashPassphrase } from "../../sealing/passphrase";

/**
 * Fills a demonstration with bodies and invented people, once: with any account there already only the bodies are
 * brought up to date. One hash serves all, since everybody may know the passphrase.
 */
export async function seedDemo(ctx: Pick<Context, "db">): Promise<void> {
  await putOrganisations(ctx.db, [
    ...DEMO_ORGANISATIONS,
    ...DEMO_BODIES_WITHOUT_ACCOUNT,
    ...DEMO_MAKERS.map(({ id, name }) => ({ id, name, receives: 0 as const })),
  ]);
  await putMailboxes(ctx.db, DEMO_MAILBOXES);
  await putPolicyOwners(
    ctx.db,
    DEMO_MAKERS.map(({ id, kind }) => ({ organisation_id: id, kind })),
  );
  if ((await countAccounts(ctx.db)) > 0) return;
  await addAccounts(ctx.db, demoAccountRows(await hashPassphrase(DEMO_PASSPHRASE)));
}
