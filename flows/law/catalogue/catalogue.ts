/**
 * The catalogue of bodies and decision types, checked against its schema once when the module loads.
 * Where the rulebook differs (`overrides.json`) the rulebook has already been applied.
 */
import agenciesJson from "./agencies.json";
import decisionTypesJson from "./decision-types.json";
import formerNamesJson from "./former-names.json";
import overridesJson from "./overrides.json";
import regimesJson from "./regimes.json";
import {
  type AgencyRecord,
  agenciesFile,
  type DecisionTypeRecord,
  decisionTypesFile,
  type FormerName,
  formerNamesFile,
  type Override,
  overridesFile,
  regimesFile,
} from "./schema";

export type { AgencyRecord, DecisionTypeRecord, FormerName, Override } from "./schema";

const agencies = agenciesFile.parse(agenciesJson);
const types = decisionTypesFile.parse(decisionTypesJson);
const regimes = regimesFile.parse(regimesJson).regimes;

/** Where the catalogue gave way to the rulebook, and why. */
export const overrides: readonly Override[] = overridesFile.parse(overridesJson).overrides;

/** Names of bodies that were merged or renamed, with the body that handles their cases today. */
export const formerNames: readonly FormerName[] = formerNamesFile.parse(formerNamesJson).names;

const overrideById = new Map(overrides.map((row) => [row.id, row.fields]));
const corrected = (type: DecisionTypeRecord): DecisionTypeRecord =>
  Object.assign({}, type, overrideById.get(type.id));

const everyAgency: readonly AgencyRecord[] = [
  ...agencies.agencies,
  ...agencies.generic_actors,
  ...agencies.municipalities,
  ...agencies.provinces,
  ...agencies.waterschappen,
  ...agencies.ministries,
  ...agencies.external_bodies,
  ...agencies.courts,
  ...agencies.ombudsmen,
];
const everyType: readonly DecisionTypeRecord[] = types.decision_types.map(corrected);

const agencyById = new Map(everyAgency.map((record) => [record.id, record]));
const typeById = new Map(everyType.map((record) => [record.id, record]));
const regimeByType = new Map(
  Object.entries(regimes).flatMap(([regime, ids]) => ids.map((id): [string, string] => [id, regime])),
);

/** The body with this id, or null when the catalogue has none. */
export const agency = (id: string): AgencyRecord | null => agencyById.get(id) ?? null;

/** Every body: national bodies, generic actors, municipalities, provinces, water boards, ministries, courts. */
export const allAgencies = (): readonly AgencyRecord[] => everyAgency;

/** The decision type with this id, or null when the catalogue has none. */
export const decisionType = (id: string): DecisionTypeRecord | null => typeById.get(id) ?? null;

/** All decision types, in the order of the catalogue. */
export const allDecisionTypes = (): readonly DecisionTypeRecord[] => everyType;

/** The days on which the bodies and the decision types were last looked at, as whole files. */
export const checkedOn = { agencies: agencies.generated, decisionTypes: types.generated } as const;

/** Texts for the codes used by decision types: domains, urgent risks, principles. */
export const legend = types.legend;

/** The special regime (`S-…`) or rule of the rulebook that governs a decision type; `Std` when none does or the id is unknown. */
export const regimeOf = (type: string | DecisionTypeRecord): string =>
  regimeByType.get(typeof type === "string" ? type : type.id) ?? "Std";
