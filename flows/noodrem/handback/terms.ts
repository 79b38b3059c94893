import type { LocalDate } from "../../law/types";
import { fail, ok, type Result } from "../../result";

/** What holds for handing assignments back, in calendar days and calls a calendar year. Policy, not statute. */
export interface HandbackTerms {
  readonly id: string;
  readonly validFrom: LocalDate;
  readonly validTo: LocalDate | null;
  readonly source: string;
  readonly answerDays: number;
  /** A change or a new look lies at most this far ahead. */
  readonly longestPromiseDays: number;
  /** A brake is rare. A call that is upheld (adapted or withdrawn) does not count. */
  readonly callsPerYear: number;
}

export const HANDBACK_TERMS: readonly HandbackTerms[] = [
  {
    id: "teruggave-termijnen-1",
    validFrom: "2026-01-01",
    validTo: null,
    source:
      "Beleid van deze dienst, naar Raad voor het Openbaar Bestuur, Naar een uitvoerende macht, § 5.4.6.",
    answerDays: 56,
    longestPromiseDays: 366,
    callsPerYear: 3,
  },
];

/** The terms in force on `date`; `no_terms` where none are known. */
export function handbackTermsOn(
  date: LocalDate,
  all: readonly HandbackTerms[] = HANDBACK_TERMS,
): Result<HandbackTerms, { readonly code: "no_terms" }> {
  const found = all.find(
    (terms) => terms.validFrom <= date && (terms.validTo === null || date <= terms.validTo),
  );
  return found === undefined ? fail({ code: "no_terms" }) : ok(found);
}
