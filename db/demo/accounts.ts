import type { AccountRow } from "../schema";
import { DEMO_BODIES } from "./organisations";

/** Published on purpose: whoever tries the demonstration signs in with it. Never for a service with real signals. */
export const DEMO_PASSPHRASE = "vier ganzen bij de dijk";

const PEOPLE = [
  { role: "behandelaar", displayName: "Bo Behandelaar (verzonnen)" },
  { role: "leiding", displayName: "Lou Leiding (verzonnen)" },
] as const;

/** Two invented people at each body: `behandelaar@uwv.voorbeeld` and `leiding@uwv.voorbeeld`. */
export const DEMO_ACCOUNTS = DEMO_BODIES.flatMap(({ id, name, domain }) =>
  PEOPLE.map(({ role, displayName }) => ({
    id: `demo-${id}-${role}`,
    email: `${role}@${domain}.voorbeeld`,
    role,
    organisationId: id,
    organisationName: name,
    displayName,
  })),
);

export const demoAccountRows = (passphraseHash: string): readonly AccountRow[] =>
  DEMO_ACCOUNTS.map(({ id, email, role, organisationId, displayName }) => ({
    id,
    email,
    passphrase_hash: passphraseHash,
    role,
    organisation_id: organisationId,
    display_name: displayName,
    disabled: 0,
  }));
