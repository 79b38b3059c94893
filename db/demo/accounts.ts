import type { AccountRow } from "../schema";
import { DEMO_BODIES, DEMO_EDITORS } from "./organisations";
import { DEMO_MAKERS } from "./policy-owners";

/** Published on purpose: whoever tries the demonstration signs in with it. Never for a service with real signals. */
export const DEMO_PASSPHRASE = "vier ganzen bij de dijk";

const PEOPLE = [
  { role: "behandelaar", name: "behandelaar", displayName: "Bo Behandelaar (verzonnen)" },
  { role: "leiding", name: "leiding", displayName: "Lou Leiding (verzonnen)" },
  // What takes two people of the leadership needs two.
  { role: "leiding", name: "leiding2", displayName: "Lin Leiding (verzonnen)" },
] as const;

/** Invented people at each body: `behandelaar@uwv.voorbeeld` and `leiding@uwv.voorbeeld`. */
const AT_BODIES = DEMO_BODIES.flatMap(({ id, name, domain }) =>
  PEOPLE.map(({ role, name: person, displayName }) => ({
    id: `demo-${id}-${person}`,
    email: `${person}@${domain}.voorbeeld`,
    role,
    organisationId: id,
    organisationName: name,
    displayName,
  })),
);

/** One invented person at each maker of assignments: `beleid@szw.voorbeeld`. */
const AT_MAKERS = DEMO_MAKERS.map(({ id, name, domain }) => ({
  id: `demo-${id}-beleid`,
  email: `beleid@${domain}.voorbeeld`,
  role: "beleid" as const,
  organisationId: id,
  organisationName: name,
  displayName: "Bente Beleid (verzonnen)",
}));

/** One invented person who keeps the law and the questions right: `redactie@noodrem.voorbeeld`. */
const EDITOR = {
  id: "demo-noodrem-redactie",
  email: "redactie@noodrem.voorbeeld",
  role: "redactie",
  organisationId: DEMO_EDITORS.id,
  organisationName: DEMO_EDITORS.name,
  displayName: "Remi Redactie (verzonnen)",
} as const;

export const DEMO_ACCOUNTS = [...AT_BODIES, ...AT_MAKERS, EDITOR];

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
