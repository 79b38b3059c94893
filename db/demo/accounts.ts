import type { AccountRow } from "../schema";
import { DEMO_BODIES } from "./organisations";

/** Published on purpose: whoever tries the demonstration signs in with it. Never for a service with real signals. */
export const DEMO_PASSPHRASE = "vier ganzen bij de dijk";

const PEOPLE = [
  { role: "behandelaar", displayName: "Bo Behandelaar (verzonnen)" },
  { role: "leiding", displayName: "Lou Leiding (verzonnen)" },
] as const;

/** Two invented people at each body; `behandelaar@uwv.voorbeeld` and `leiding@uwv.voorbeeld`. */
export const demoAccounts = (passphraseHash: string): readonly AccountRow[] =>
  DEMO_BODIES.flatMap(({ id, domain }) =>
    PEOPLE.map(({ role, displayName }) => ({
      id: `demo-${id}-${role}`,
      email: `${role}@${domain}.voorbeeld`,
      passphrase_hash: passphraseHash,
      role,
      organisation_id: id,
      display_name: displayName,
      disabled: 0 as const,
    })),
  );
