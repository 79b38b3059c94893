import type { AccountRow } from "../schema";
import { DEMO_BODIES } from "./organisations";

/** Published on purpose: whoever tries the demonstration signs in with it. Never for a service with real signals. */
export const DEMO_PASSPHRASE = "vier ganzen bij de dijk";

const PEOPLE = [
  { role: "behandelaar", name: "behandelaar", displayName: "Bo Behandelaar (verzonnen)" },
  { role: "leiding", name: "leiding", displayName: "Lou Leiding (verzonnen)" },
  // What takes two people of the leadership needs two.
  { role: "leiding", name: "leiding2", displayName: "Lin Leiding (verzonnen)" },
] as const;

/** Invented people at each body: `behandelaar@uwv.voorbeeld` and `leiding@uwv.voorbeeld`. */
export const DEMO_ACCOUNTS = DEMO_BODIES.flatMap(({ id, name, domain }) =>
  PEOPLE.map(({ role, name: person, displayName }) => ({
    id: `demo-${id}-${person}`,
    email: `${person}@${domain}.voorbeeld`,
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
