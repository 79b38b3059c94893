import { Temporal } from "temporal-polyfill";
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
  },
];

/** The terms in force on `date`; `no_terms` where none are known: a wrong period is never used in its place. */
export function termsOn(
  date: LocalDate,
  all: readonly NoodremTerms[] = NOODREM_TERMS,
): Result<NoodremTerms, { readonly code: "no_terms" }> {
  const found = all.find(
    (terms) => terms.validFrom <= date && (terms.validTo === null || date <= terms.validTo),
  );
  return found === undefined ? fail({ code: "no_terms" }) : ok(found);
}

/** The calendar date `days` after `date` (Europe/Amsterdam calendar, no working-day rule). */
export const addDays = (date: LocalDate, days: number): LocalDate =>
  Temporal.PlainDate.from(date).add({ days }).toString();

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
