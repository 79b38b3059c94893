import { ok, type Result } from "../../result";
import { addDays, daysBetween } from "../calendar/dates";
import { type LawUnknown, tableOn, termOn } from "../terms-data/lookup";
import type { DerivationStep, LegalRef, LocalDate, Message } from "../types";
import { lawTerm } from "./law-term";
import { step } from "./say";
import { termFrom } from "./term-outcome";

export interface DwangsomAmount {
  /** Days that are paid for, never more than the law's maximum. */
  readonly days: number;
  readonly cents: number;
  readonly derivation: readonly DerivationStep[];
  readonly legalBasis: readonly LegalRef[];
}

/** The penalty for a number of days in default, by the table in force on `onDate` (Awb 4:17 lid 1-2; R6.4). */
export function dwangsomAmount(daysInDefault: number, onDate: LocalDate): Result<DwangsomAmount, LawUnknown> {
  const table = tableOn("dwangsom", onDate);
  if (!table.ok) return table;
  const longest = termOn("dwangsom.duur", onDate);
  if (!longest.ok) return longest;
  const days = Math.min(Math.max(0, daysInDefault), longest.value.value);
  const bands = table.value.value
    .map(({ fromDay, toDay, cents }) => ({ days: Math.max(0, Math.min(days, toDay) - fromDay + 1), cents }))
    .filter((band) => band.days > 0);
  return ok({
    days,
    cents: bands.reduce((sum, band) => sum + band.days * band.cents, 0),
    derivation: bands.map((band) =>
      step("step.dwangsom_band", "R6.4", null, null, {
        count: band.days,
        cents: band.cents,
        sum: band.days * band.cents,
      }),
    ),
    legalBasis: [table.value.ref],
  });
}

export interface Dwangsom extends DwangsomAmount {
  /** Last day that is paid for; null when no day is. */
  readonly lastDwangsomDay: LocalDate | null;
  /** Last day on which the authority must fix the amount (Awb 4:18; R6.5); null when there is nothing to fix. */
  readonly beschikkingLastDay: LocalDate | null;
  readonly warnings: readonly Message[];
}

/**
 * The penalty between its first day and the day of the decision, which itself does not count (R6.4). Without a decision
 * (`null`) it runs to its maximum.
 */
export function dwangsom(question: {
  readonly firstDwangsomDay: LocalDate;
  readonly besluitBekendgemaakt: LocalDate | null;
}): Result<Dwangsom, LawUnknown> {
  const { firstDwangsomDay, besluitBekendgemaakt } = question;
  const inDefault =
    besluitBekendgemaakt === null
      ? Number.POSITIVE_INFINITY
      : daysBetween(firstDwangsomDay, besluitBekendgemaakt);
  const amount = dwangsomAmount(inDefault, firstDwangsomDay);
  if (!amount.ok) return amount;
  if (amount.value.days === 0)
    return ok({ ...amount.value, lastDwangsomDay: null, beschikkingLastDay: null, warnings: [] });
  const lastDwangsomDay = addDays(firstDwangsomDay, amount.value.days - 1);
  const fixing = lawTerm("dwangsom.vaststellen", lastDwangsomDay);
  if (!fixing.ok) return fixing;
  const beschikking = termFrom({ ...fixing.value, eventDate: lastDwangsomDay, event: "laatste_dwangsomdag" });
  return ok({
    ...amount.value,
    lastDwangsomDay,
    beschikkingLastDay: beschikking.lastDay,
    derivation: [...amount.value.derivation, ...beschikking.derivation],
    legalBasis: [...amount.value.legalBasis, ...beschikking.legalBasis],
    warnings: beschikking.warnings,
  });
}
