import { legalRef } from "../law/terms-data/legal-ref";
import type { LegalRef, Message } from "../law/types";

/**
 * What can prove a thing: what to collect, where to get it and what it shows. Words stand under
 * `evidence:item.<id>`: `name` (also for the list of enclosures of a letter), `where` and `proves`.
 * The value is the rule behind it; null is practice: how people in the field do it, not law.
 */
const SOURCES = {
  letter_marked: legalRef("R4.1", "Awb 6:5"),
  envelope: legalRef("R2.1", "Awb 3:41"),
  papers: legalRef("R11.1", "Awb 3:2"),
  photos: null,
  witness: legalRef("R4.6", "Awb 7:8"),
  calculation: legalRef("R11.1", "Awb 3:2"),
  payslips: null,
  bank: null,
  letters: null,
  calls: null,
  questions: legalRef("R11.1", "Awb 3:46"),
  situation: legalRef("R11.1", "Awb 3:4"),
  doctor: legalRef("R3.1", "Awb 6:11"),
  statement: null,
  budget: legalRef("R5.6", "Rv 475d"),
  milder: legalRef("R11.1", "Awb 3:4"),
  policy: legalRef("R11.1", "Awb 4:84"),
  clause: null,
  mails: null,
  notes: null,
  comparable: null,
  dates: null,
  old_rule: null,
  receipt: legalRef("R6.1", "Awb 4:13"),
  sent_proof: legalRef("R2.8", "Awb 6:9"),
  urgent_papers: legalRef("R5.2", "Awb 8:81"),
  late_papers: legalRef("R3.1", "Awb 6:11"),
  request_copy: legalRef("R6.2", "Awb 4:17 lid 3"),
  answer_body: legalRef("R9.6", "Awb 9:20"),
  ruling: legalRef("R7.8", "Awb 6:5 lid 2"),
  housing_costs: null,
  address: null,
  medical_report: legalRef("R4.7", "Awb 7:4"),
  own_doctor: null,
  day_diary: null,
  applications: null,
  work_contract: null,
  reported: null,
  income_year: null,
  childcare: null,
  rent_contract: null,
  defects: null,
  valuation: legalRef("S-WOZ", "Wet WOZ 40"),
  sales: null,
  parking: null,
  fine_photo: null,
  vehicle: null,
  care_plan: null,
  pgb_papers: null,
  school_papers: null,
  lived_there: null,
  drawings: null,
  log: null,
  inspection: legalRef("R4.7", "Awb 7:4"),
  family_papers: null,
  family_life: null,
  own_country: null,
  course: null,
  debts: null,
  seizure: legalRef("R5.6", "Rv 475g"),
  damage: null,
  business: null,
  quote_paid: null,
  police_report: null,
  job_need: null,
  own_data: legalRef("R12.1", "AVG 15"),
  family_reports: null,
  prison_paper: null,
  contract: null,
} as const satisfies Record<string, LegalRef | null>;

export type EvidenceId = keyof typeof SOURCES;

export const EVIDENCE_IDS = Object.keys(SOURCES) as readonly EvidenceId[];

/** Is this text the id of a piece of evidence? A stale or forged answer is not. */
export const isEvidence = (id: string): id is EvidenceId => Object.hasOwn(SOURCES, id);

/** The rule that asks or names this evidence, or null for practice. */
export const sourceOf = (id: EvidenceId): LegalRef | null => SOURCES[id];

/** The evidence as the list of enclosures names it. */
export const evidenceName = (id: EvidenceId): Message => ({ key: `evidence:item.${id}.name` });
