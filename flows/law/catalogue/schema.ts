/** The shape of the catalogue data. Both files are read through these schemas once, when the module loads. */
import { z } from "zod";

const text = z.string();
const nullable = text.nullable();

const ombudsmanRef = z
  .union([text, z.object({ in_competence: z.boolean().nullable(), id: nullable, note: nullable })])
  .nullish();

const agencyRecord = z.object({
  id: text,
  name: text,
  level: z.enum([
    "national",
    "generic",
    "external",
    "court",
    "ombudsman",
    "province",
    "waterboard",
    "municipality",
  ]),
  kind: text,
  abbreviation: nullable.optional(),
  is_bestuursorgaan: z.boolean().nullable().optional(),
  ministry: nullable.optional(),
  ombudsman: ombudsmanRef,
  ombudsman_confidence: nullable.optional(),
  complaint: z.object({ procedure_known: z.boolean().nullable(), type: text, note: nullable }).optional(),
  website: nullable,
  aliases: z.array(text).optional(),
  province: text.optional(),
  short_name: text.optional(),
  domains: z.array(text).optional(),
  note: nullable.optional(),
  source: z.array(text).default([]),
  confidence: z.enum(["verified", "knowledge"]),
});

const day = z.iso.date();

export const agenciesFile = z.object({
  /** The day on which the file was made, and its entries were looked at. */
  generated: day,
  ministries: z.array(agencyRecord),
  agencies: z.array(agencyRecord),
  generic_actors: z.array(agencyRecord),
  external_bodies: z.array(agencyRecord),
  courts: z.array(agencyRecord),
  ombudsmen: z.array(agencyRecord),
  provinces: z.array(agencyRecord),
  waterschappen: z.array(agencyRecord),
  municipalities: z.array(agencyRecord),
});
export type AgencyRecord = z.infer<typeof agencyRecord>;

const said = z.object({ nl: text, en: text });
const length = z.object({ value: z.number().nullable(), unit: nullable });

const decisionTypeRecord = z.object({
  id: text,
  name_nl: text,
  name_en: text,
  domain: text,
  kind: z.enum(["besluit", "feitelijk", "civiel", "rechterlijk", "strafrecht", "detentie", "wetgeving"]),
  deciding_agency: z.array(text).min(1),
  policy_ministry: nullable,
  statutes: z.array(z.object({ name: text, article: nullable, bwb: nullable, bwb_checked: z.boolean() })),
  first_remedy: z.enum([
    "bezwaar",
    "administratief_beroep",
    "beroep_direct",
    "klacht",
    "civiel",
    "zienswijze",
    "herziening",
    "geen",
  ]),
  remedy_name_nl: nullable,
  remedy_addressee: z.array(text).min(1),
  term: length.extend({ start: text, note: nullable }).nullable(),
  term_fallback: length.nullable(),
  court_first_instance: nullable,
  higher_appeal: nullable,
  cassation: nullable,
  suspensive_effect: z.enum(["yes", "no", "partly", "not_applicable"]),
  provisional_relief: nullable,
  urgent_risks: z.array(text),
  urgency: z.enum(["acuut", "hoog", "middel", "laag"]),
  decision_term_on_objection: z
    .object({
      value: z.number().nullable(),
      unit: text,
      with_committee: z.number().nullable(),
      extension: length.nullable(),
      counts_from: text,
      note: nullable,
    })
    .nullable(),
  dwangsom_niet_tijdig: z.boolean().nullable(),
  legal_aid: nullable,
  court_fee: z.enum(["reduced", "normal", "none"]).nullable(),
  complaint_possible_alongside: z.boolean(),
  parallel_routes: z.array(text),
  pitfalls: z.array(said),
  principles: z.array(text),
  keywords_nl: z.array(text),
  note: nullable,
  source: z.array(text).default([]),
  law_text_date: nullable,
  confidence: z.enum(["verified", "knowledge"]),
  recheck: z.boolean(),
});

const rules = z.record(text, text);
export const decisionTypesFile = z.object({
  generated: day,
  disclaimer_nl: text,
  legend: z.object({
    domains: rules,
    urgent_risks: z.record(text, said),
    principles: z.record(text, said.extend({ basis: nullable })),
  }),
  computation_rules: rules,
  decision_types: z.array(decisionTypeRecord),
});
export type DecisionTypeRecord = z.infer<typeof decisionTypeRecord>;

export const regimesFile = z.object({
  source: text,
  validFrom: day,
  lastChecked: day,
  regimes: z.record(text, z.array(text).min(1)),
});

const overrideRow = z.object({
  id: text,
  rule: text,
  source: text,
  validFrom: day,
  reason: text,
  fields: decisionTypeRecord
    .pick({ term: true, term_fallback: true, court_first_instance: true, first_remedy: true, note: true })
    .partial(),
});
export const overridesFile = z.object({ about: text, lastChecked: day, overrides: z.array(overrideRow) });
/** A row of `overrides.json`; only the fields that it replaces are present. */
export type Override = z.infer<typeof overrideRow>;

const formerName = z.object({
  name: text,
  body: text,
  until: day.nullable(),
  kind: z.enum(["gemeente", "waterschap"]).optional(),
  note: text.optional(),
});
export const formerNamesFile = z.object({
  about: text,
  confidence: z.literal("knowledge"),
  lastChecked: day,
  names: z.array(formerName),
});
export type FormerName = z.infer<typeof formerName>;
