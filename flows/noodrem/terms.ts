import { Temporal } from "temporal-polyfill";
import { workingDayOnOrAfter } from "../law/calendar/working-days";
import type { LocalDate } from "../law/types";
import { fail, ok, type Result } from "../result";

/**
 * The terms of a noodrem in calendar days. They are policy of this service, not statute: nothing here stops, opens
 * or replaces a legal term.
 */
export interface NoodremTerms {
  readonly id: string;
  readonly validFrom: LocalDate;
  readonly validTo: LocalDate | null;
  readonly source: string;
  /** The receiver says that it has the signal. */
  readonly acknowledgeDays: number;
  /** The receiver answers, counted from the filing. */
  readonly answerDays: number;
  /** Added once, with reasons given before the end. */
  readonly extensionDays: number;
  /** From one rung of the ladder to the next while the receiver is silent. */
  readonly rungDays: number;
  /** The receiver goes on without a reply to its question after this. */
  readonly questionDays: number;
  /** The person judges the answer. */
  readonly judgeDays: number;
  /** The receiver reconsiders a disputed answer. */
  readonly reconsiderDays: number;
  /** A kept or broken promise stays open for a reaction. */
  readonly settleDays: number;
  /** A promise or a new look lies at most this far ahead. */
  readonly longestPromiseDays: number;
  /** A signal is passed on at most this often. */
  readonly mostForwards: number;
  /** A term of the receiver that ends on a free day runs on to the next working day, as statutory terms do (Atw 1). */
  readonly endsOnWorkingDay: boolean;
}

/** A term that a statute sets for some noodremmen. Where it is shorter than ours it wins; a longer one changes nothing. */
export interface StatutoryTerm {
  readonly id: string;
  readonly validFrom: LocalDate;
  readonly validTo: LocalDate | null;
  readonly source: string;
  /** For which noodremmen; null is for all. */
  readonly kind: string | null;
  readonly agencyId: string | null;
  readonly decisionTypeId: string | null;
  readonly acknowledgeDays: number | null;
  readonly answerDays: number | null;
}

export const NOODREM_TERMS: readonly NoodremTerms[] = [
  {
    id: "noodrem-termijnen-1",
    validFrom: "2026-01-01",
    validTo: null,
    source:
      "Beleid van deze dienst: 7 dagen, 8 weken en eenmaal 4 weken, naar het voorbeeld van Awb 9:11 en 4:14.",
    acknowledgeDays: 7,
    answerDays: 56,
    extensionDays: 28,
    rungDays: 7,
    questionDays: 14,
    judgeDays: 28,
    reconsiderDays: 28,
    settleDays: 28,
    longestPromiseDays: 366,
    mostForwards: 2,
    endsOnWorkingDay: true,
  },
];

const STATUTORY_TERMS: readonly StatutoryTerm[] = [
  {
    id: "klokkenluiders-2",
    validFrom: "2023-02-18",
    validTo: null,
    source:
      "Wet bescherming klokkenluiders 2 lid 2: ontvangst bevestigen binnen 7 dagen, informatie binnen ten hoogste 3 maanden (89 dagen is de kortste lengte daarvan).",
    kind: "professional",
    agencyId: null,
    decisionTypeId: null,
    acknowledgeDays: 7,
    answerDays: 89,
  },
];

/** What decides which terms hold for a noodrem. */
export interface TermFacts {
  readonly on: LocalDate;
  readonly kind: string;
  readonly agencyId: string;
  readonly decisionTypeId: string | null;
}

/**
 * The terms of one noodrem: those of this service on the day of filing, with every shorter term that a statute sets for
 * its kind, agency or decision. Error `no_terms` as in `termsOn`.
 */
export function termsFor(
  facts: TermFacts,
  statutory: readonly StatutoryTerm[] = STATUTORY_TERMS,
): Result<NoodremTerms, { readonly code: "no_terms" }> {
  const ours = termsOn(facts.on);
  if (!ours.ok) return ours;
  const concerns = (wanted: string | null, actual: string | null) => wanted === null || wanted === actual;
  const found = statutory.filter(
    (term) =>
      isInForce(term, facts.on) &&
      concerns(term.kind, facts.kind) &&
      concerns(term.agencyId, facts.agencyId) &&
      concerns(term.decisionTypeId, facts.decisionTypeId),
  );
  const shortest = (ownDays: number, ...days: (number | null)[]): number =>
    Math.min(ownDays, ...days.map((one) => one ?? ownDays));
  return ok({
    ...ours.value,
    acknowledgeDays: shortest(ours.value.acknowledgeDays, ...found.map((term) => term.acknowledgeDays)),
    answerDays: shortest(ours.value.answerDays, ...found.map((term) => term.answerDays)),
  });
}

const isInForce = (
  { validFrom, validTo }: { readonly validFrom: LocalDate; readonly validTo: LocalDate | null },
  date: LocalDate,
): boolean => validFrom <= date && (validTo === null || date <= validTo);

/** The terms in force on `date`; `no_terms` where none are known: a wrong period is never used in its place. */
export function termsOn(
  date: LocalDate,
  all: readonly NoodremTerms[] = NOODREM_TERMS,
): Result<NoodremTerms, { readonly code: "no_terms" }> {
  const found = all.find((terms) => isInForce(terms, date));
  return found === undefined ? fail({ code: "no_terms" }) : ok(found);
}

/** The calendar date `days` after `date` (Europe/Amsterdam calendar, no working-day rule). */
export const addDays = (date: LocalDate, days: number): LocalDate =>
  Temporal.PlainDate.from(date).add({ days }).toString();

/** The last day of a receiver's term of `days` after `from`; moved to a working day where these terms say so. */
export const endOf = (terms: NoodremTerms, from: LocalDate, days: number): LocalDate =>
  terms.endsOnWorkingDay ? workingDayOnOrAfter(addDays(from, days)) : addDays(from, days);

/** Is this a real date, written `YYYY-MM-DD`? */
export function isLocalDate(value: string): value is LocalDate {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(value)) return false;
  try {
    Temporal.PlainDate.from(value, { overflow: "reject" });
    return true;
  } catch {
    return false;
  }
}
