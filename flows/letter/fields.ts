import type { LetterValues, OwnWords } from "./input";
import type { LetterTemplate, TemplateLine } from "./template";

/** Everything that a person can fill in for a letter, in the order of a form, with how it is typed. */
const KINDS = {
  short: "tick",
  decisionDate: "date",
  reference: "line",
  decisionSubject: "line",
  decidedBy: "line",
  requestDate: "date",
  requestSubject: "line",
  overdueSince: "date",
  noticeDate: "date",
  bezwaarDate: "date",
  conductDate: "date",
  answerDate: "date",
  landlordLetterDate: "date",
  amountCents: "amount",
  representativeName: "line",
  rentedAddress: "line",
  informationSubject: "line",
  period: "line",
  grounds: "grounds",
  urgency: "story",
  story: "story",
  lateReason: "story",
  outcome: "story",
  why: "story",
  wish: "story",
  enclosures: "story",
  addressee: "line",
  name: "line",
  address: "story",
  place: "line",
} as const;

export type LetterField = keyof typeof KINDS;
export type FieldKind = (typeof KINDS)[LetterField];

const ORDER = Object.keys(KINDS) as readonly LetterField[];

/** How a field is typed: a date, an amount of money, one line, a story, a tick, or the list of grounds. */
export const kindOf = (field: LetterField): FieldKind => KINDS[field];

const isField = (name: string): name is LetterField => Object.hasOwn(KINDS, name);

/** Names that a line of a template can hold. */
type Named = keyof LetterValues | keyof OwnWords | "name" | "short" | "grounds" | "enclosures" | "addressee";

function namesOf(line: TemplateLine): readonly Named[] {
  const unless: readonly Named[] = line.unless === "short" ? ["short"] : [];
  if ("first" in line) return [...unless, ...line.first.flatMap(namesOf)];
  if ("say" in line) return [...unless, ...(line.with ?? [])];
  if ("own" in line) return [...unless, line.own];
  if ("chosenGrounds" in line) return ["grounds"];
  if ("ownEnclosures" in line) return ["enclosures"];
  return "addressee" in line ? ["addressee"] : unless;
}

/**
 * The fields of the form for a letter, read from the letter itself: what its sentences can hold and where own words go.
 * A part for letters that come late is left out: the route asks that, and `verschoonbaar` is a letter of its own.
 */
export function fieldsOf(template: LetterTemplate): readonly LetterField[] {
  const named = new Set<string>(["name", "address", "place"]);
  for (const block of template.blocks) {
    if (block.when === "late") continue;
    if (block.unless === "short") named.add("short");
    for (const name of block.lines.flatMap(namesOf)) named.add(name);
  }
  return ORDER.filter((field) => isField(field) && named.has(field));
}
