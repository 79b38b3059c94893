import type { MakerKind } from "#flows/noodrem/handback/makers";

/** Makers of assignments in a demonstration, each with one invented person: `beleid@szw.voorbeeld`. */
export const DEMO_MAKERS: readonly {
  readonly id: string;
  readonly name: string;
  readonly domain: string;
  readonly kind: MakerKind;
}[] = [
  {
    id: "minister-szw",
    name: "Minister van Sociale Zaken en Werkgelegenheid",
    domain: "szw",
    kind: "minister",
  },
  { id: "minister-fin", name: "Minister van Financiën", domain: "financien", kind: "minister" },
  { id: "ministerie-ocw", name: "Ministerie van OCW", domain: "ocw", kind: "ministerie" },
  {
    id: "college-utrecht",
    name: "College van B en W van Utrecht",
    domain: "college.utrecht",
    kind: "college",
  },
  { id: "raad-amsterdam", name: "Gemeenteraad van Amsterdam", domain: "raad.amsterdam", kind: "raad" },
];
