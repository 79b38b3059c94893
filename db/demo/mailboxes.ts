import type { MailboxRow } from "../delivery/schema";
import type { OrganisationRow } from "../schema";
import { DEMO_BODIES } from "./organisations";

/** A body without accounts: it answers through a link to its mailbox. */
export const DEMO_BODIES_WITHOUT_ACCOUNT: readonly OrganisationRow[] = [
  { id: "gm0034", name: "Gemeente Almere", receives: 1 },
];

/** The registered mailbox of each body of the demonstration; the addresses do not exist. */
export const DEMO_MAILBOXES: readonly MailboxRow[] = [
  ...DEMO_BODIES.map(({ id, domain }) => ({ organisation_id: id, email: `noodrem@${domain}.voorbeeld` })),
  { organisation_id: "gm0034", email: "noodrem@almere.voorbeeld" },
];
