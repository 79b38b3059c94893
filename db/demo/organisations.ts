import type { OrganisationRow } from "../schema";

/** Bodies with a mailbox in a demonstration; `id` is the id of the catalogue. */
export const DEMO_BODIES = [
  { id: "uwv", name: "UWV", domain: "uwv" },
  { id: "svb", name: "Sociale Verzekeringsbank", domain: "svb" },
  { id: "duo", name: "DUO", domain: "duo" },
  { id: "belastingdienst", name: "Belastingdienst", domain: "belastingdienst" },
  { id: "dienst-toeslagen", name: "Dienst Toeslagen", domain: "toeslagen" },
  { id: "ind", name: "IND", domain: "ind" },
  { id: "cjib", name: "CJIB", domain: "cjib" },
  { id: "cvom", name: "Parket CVOM", domain: "cvom" },
  { id: "cak", name: "CAK", domain: "cak" },
  { id: "huurcommissie", name: "Huurcommissie", domain: "huurcommissie" },
  { id: "gm0363", name: "Gemeente Amsterdam", domain: "amsterdam" },
  { id: "gm0344", name: "Gemeente Utrecht", domain: "utrecht" },
  { id: "gm0599", name: "Gemeente Rotterdam", domain: "rotterdam" },
  { id: "gm0014", name: "Gemeente Groningen", domain: "groningen" },
  { id: "demo-postbus", name: "Demo-postbus", domain: "postbus" },
] as const;

/** Those who keep the law and the texts; no body of the catalogue, and no mailbox. */
export const DEMO_EDITORS = { id: "noodrem", name: "Redactie van Noodrem" } as const;

export const DEMO_ORGANISATIONS: readonly OrganisationRow[] = [
  ...DEMO_BODIES.map(({ id, name }) => ({ id, name, receives: 1 as const })),
  { ...DEMO_EDITORS, receives: 0 },
];
