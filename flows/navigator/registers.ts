import type { LookupKind, Lookups } from "../engine/definition";
import {
  type AgencyRecord,
  agency,
  allAgencies,
  allDecisionTypes,
  type DecisionTypeRecord,
  decisionType,
} from "../law/catalogue/catalogue";
import special from "./special-types.json";

/** The way a decision type sends a person through the flow; each type has exactly one. */
export type Way =
  | "besluit"
  | "rechtstreeks"
  | "gedrag"
  | "privaat"
  | "rechter"
  | "wachten"
  | "ontwerp"
  | "regel";

/** Ways in which a few decision types differ: another term, another start of the term, another procedure. */
const SPECIAL: Readonly<Record<string, readonly string[]>> = special.features;
const CRIMINAL_LAW_BODIES: readonly string[] = special.criminalLawBodies;

/** A decision type as the flow sees it. Read from the catalogue, so a new type needs no change here. */
export function wayOf(type: DecisionTypeRecord): Way {
  const start = type.term?.start ?? null;
  switch (type.kind) {
    case "civiel":
      return "privaat";
    case "wetgeving":
      return "regel";
    case "strafrecht":
    case "detentie":
      return "rechtstreeks";
    case "rechterlijk":
      return start?.includes("ruling") ? "rechter" : "rechtstreeks";
    case "feitelijk":
      if (start === "after_notice_of_default") return "wachten";
      return type.first_remedy === "beroep_direct" ? "rechtstreeks" : "gedrag";
    case "besluit":
      if (type.first_remedy === "zienswijze") return "ontwerp";
      return type.first_remedy === "beroep_direct" || type.first_remedy === "civiel"
        ? "rechtstreeks"
        : "besluit";
  }
}

/** Terms of a private dispute that run from a letter, a refusal or a final position of the other side. */
const FROM_LETTER: readonly string[] = [
  "day_after_receipt",
  "after_refusal",
  "after_final_position_of_insurer",
  "day_after_sending_of_ruling",
];

function featuresOfType(type: DecisionTypeRecord): readonly string[] {
  const start = type.term?.start ?? "";
  return [
    "bekend",
    wayOf(type),
    ...(isShort(type) ? ["kort"] : []),
    ...(start === "day_after_display" ? ["inzage"] : []),
    ...(start === "day_after_end_of_employment" ? ["einde-baan"] : []),
    ...(FROM_LETTER.includes(start) ? ["brief-telt"] : []),
    ...Object.entries(SPECIAL).flatMap(([feature, ids]) => (ids.includes(type.id) ? [feature] : [])),
  ];
}

/** A term of at most four weeks, or one that may turn out to be. */
function isShort(type: DecisionTypeRecord): boolean {
  const days = [type.term, type.term_fallback].flatMap((term) => {
    if (!term || term.value === null) return [];
    if (term.unit === "day") return [term.value];
    return term.unit === "week" ? [term.value * 7] : [];
  });
  return days.some((length) => length <= 28);
}

function featuresOfAgency(body: AgencyRecord): readonly string[] {
  if (body.id === "organisatie-onbekend") return [];
  const isPrivate = body.level === "generic" && body.is_bestuursorgaan === false && body.id !== "wetgever";
  return [
    "bekend",
    ...(isPrivate ? ["privaat"] : []),
    ...(CRIMINAL_LAW_BODIES.includes(body.id) ? ["straf"] : []),
  ];
}

function features(kind: LookupKind, id: string): readonly string[] {
  if (kind === "agency") {
    const body = agency(id);
    return body ? featuresOfAgency(body) : [];
  }
  const type = decisionType(id);
  return type ? featuresOfType(type) : [];
}

function distinct(sets: readonly (readonly string[])[]): readonly (readonly string[])[] {
  return [...new Map(sets.map((set) => [set.join(), set])).values()];
}

const classes: Readonly<Record<LookupKind, readonly (readonly string[])[]>> = {
  agency: distinct(allAgencies().map(featuresOfAgency)),
  decisionType: distinct(allDecisionTypes().map(featuresOfType)),
};

/** The catalogue as the registers of the flow's look-up questions. */
export const registers: Lookups = {
  exists: (kind, id) => (kind === "agency" ? agency(id) : decisionType(id)) !== null,
  features,
  classes: (kind) => classes[kind],
};
