import { type Answers, type LookupKind, UNKNOWN } from "#flows/engine/definition";
import {
  agency,
  allDecisionTypes,
  type DecisionTypeRecord,
  decisionType,
} from "#flows/law/catalogue/catalogue";
import { findAgencies, findDecisionTypes } from "#flows/law/search";
import { registers } from "#flows/navigator/registers";

/** An entry of a register to choose from. */
export interface Found {
  readonly id: string;
  readonly name: string;
}

const MOST_FOUND = 8;
/** A body with at most this many kinds of decision shows them at once: choosing is easier than searching. */
const MOST_SUGGESTED = 16;

/** The name of an entry, in Dutch as the letter has it; null when it does not exist. */
export function nameOfEntry(kind: LookupKind, id: string): string | null {
  return kind === "agency" ? (agency(id)?.name ?? null) : (decisionType(id)?.name_nl ?? null);
}

/**
 * Entries for a search in the person's own words. Without words: the entry chosen before, or what the body that was
 * named decides most. Kinds of decision of that body come first.
 */
export function searchEntries(
  kind: LookupKind,
  query: string,
  answers: Answers,
  chosen: string | null,
): readonly Found[] {
  const body = bodyIn(answers);
  if (query.trim() === "") {
    const before = chosen === null || chosen === UNKNOWN ? null : nameOfEntry(kind, chosen);
    const suggested = kind === "decisionType" && body !== null ? suggestionsOf(body) : [];
    const rest = suggested.filter((entry) => entry.id !== chosen);
    return before === null || chosen === null ? rest : [{ id: chosen, name: before }, ...rest];
  }
  if (kind === "agency") return findAgencies(query, MOST_FOUND).map(({ id, name }) => ({ id, name }));
  const found = findDecisionTypes(query, 3 * MOST_FOUND);
  const own = found.filter(({ id }) => body !== null && isDecidedBy(decisionType(id), body));
  return [...new Map([...own, ...found].map(({ id, name }) => [id, { id, name }])).values()].slice(
    0,
    MOST_FOUND,
  );
}

function suggestionsOf(body: string): readonly Found[] {
  const own = allDecisionTypes().filter((type) => isDecidedBy(type, body));
  return own.length > MOST_SUGGESTED ? [] : own.map((type) => ({ id: type.id, name: type.name_nl }));
}

/** The body named in the answers: the one look-up of that kind. */
function bodyIn(answers: Answers): string | null {
  const named = Object.values(answers).find(
    (value) => typeof value === "string" && registers.exists("agency", value),
  );
  return typeof named === "string" ? named : null;
}

/** A municipality, province or water board stands under its own id; the catalogue names it by its kind. */
function isDecidedBy(type: DecisionTypeRecord | null, body: string): boolean {
  if (!type) return false;
  const record = agency(body);
  return type.deciding_agency.some((id) => id === body || id === record?.kind);
}
