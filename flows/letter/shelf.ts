import type { TemplateId } from "./templates";

/** The letters as somebody looks for them: by what they want, the most used group first. */
export const SHELF: readonly { readonly id: string; readonly letters: readonly TemplateId[] }[] = [
  { id: "disagree", letters: ["bezwaar", "zienswijze", "administratief_beroep", "beroep_wahv"] },
  { id: "during", letters: ["aanvulling_gronden", "verschoonbaar", "stukken", "hoorzitting", "machtiging"] },
  { id: "waiting", letters: ["ingebrekestelling", "beroep_niet_tijdig"] },
  { id: "urgent", letters: ["voorlopige_voorziening"] },
  {
    id: "money",
    letters: ["uitstel_van_betaling", "betalingsregeling", "stop_invordering", "betalingsonmacht"],
  },
  { id: "old", letters: ["herhaalde_aanvraag", "ambtshalve_vermindering"] },
  { id: "conduct", letters: ["klacht", "ombudsman"] },
  { id: "information", letters: ["woo_verzoek", "avg_inzage", "avg_correctie"] },
  { id: "court", letters: ["beroepschrift", "verzet", "hoger_beroep", "cassatie", "herziening_uitspraak"] },
  { id: "criminal", letters: ["verzet_strafbeschikking", "klaagschrift_12sv", "beklag"] },
  { id: "home", letters: ["verhuurder", "huurcommissie"] },
];

/** Letters that go to the body that decided or acted; the others go to a court, an ombudsman or somebody else. */
const TO_BODY: ReadonlySet<TemplateId> = new Set<TemplateId>([
  "bezwaar",
  "zienswijze",
  "verschoonbaar",
  "aanvulling_gronden",
  "stukken",
  "hoorzitting",
  "machtiging",
  "ingebrekestelling",
  "uitstel_van_betaling",
  "betalingsregeling",
  "stop_invordering",
  "herhaalde_aanvraag",
  "ambtshalve_vermindering",
  "klacht",
  "woo_verzoek",
  "avg_inzage",
  "avg_correctie",
]);

/** Does this letter go to the body that decided or acted? */
export const goesToBody = (id: TemplateId): boolean => TO_BODY.has(id);

/** What is known of a case that makes another letter useful beside the main one. */
export interface CaseForExtras {
  /** The letter of the route itself; it is not offered twice. */
  readonly main: TemplateId | null;
  readonly late: boolean;
  /** Does the route contest a decision, at the body or in court? */
  readonly contests: boolean;
  readonly urgent: boolean;
  /** Is there something to pay, or is money being taken? */
  readonly money: boolean;
}

/** Letters that help beside the main one in this case, most pressing first. */
export function extraLetters(facts: CaseForExtras): readonly TemplateId[] {
  const extras: readonly (readonly [TemplateId, boolean])[] = [
    ["verschoonbaar", facts.late],
    ["herhaalde_aanvraag", facts.late && facts.contests],
    ["voorlopige_voorziening", facts.contests && facts.urgent],
    ["uitstel_van_betaling", facts.contests && facts.money],
    ["betalingsregeling", facts.money],
    ["stukken", facts.contests],
    ["aanvulling_gronden", facts.contests],
    ["hoorzitting", facts.contests],
    ["machtiging", true],
    ["avg_inzage", true],
    ["woo_verzoek", true],
    ["klacht", facts.contests],
  ];
  return extras.filter(([id, helps]) => helps && id !== facts.main).map(([id]) => id);
}
