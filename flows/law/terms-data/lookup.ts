import { fail, ok, type Result } from "../../result";
import type { Confidence, LegalRef, LocalDate } from "../types";
import amounts from "./amounts.json";
import { legalRef } from "./legal-ref";
import tables from "./tables.json";
import terms from "./terms.json";

export type TermId = keyof typeof terms;
export type AmountId = keyof typeof amounts;
export type TableId = keyof typeof tables;

/** What the law says on a date, and where it says so. */
export interface LawValue<V> {
  readonly id: string;
  readonly value: V;
  readonly unit: string;
  readonly validFrom: LocalDate;
  /** Last day on which this value is known to hold; null: no end is known. */
  readonly validTo: LocalDate | null;
  readonly source: string;
  readonly confidence: Confidence;
  readonly lastChecked: LocalDate;
  readonly ref: LegalRef;
}

/** We do not know this value on this date. The last known value is never given instead. */
export interface LawUnknown {
  readonly id: string;
  readonly date: LocalDate;
}

interface Dated<V> {
  readonly rule: string;
  readonly unit: string;
  readonly article: string;
  readonly lastChecked: string;
  readonly periods: readonly {
    readonly value: V;
    readonly validFrom: string;
    readonly validTo: string | null;
    readonly source: string;
    readonly confidence: string;
  }[];
}

function valueOn<V>(id: string, dated: Dated<V>, date: LocalDate): Result<LawValue<V>, LawUnknown> {
  const period = dated.periods.find(
    ({ validFrom, validTo }) => validFrom <= date && (validTo === null || date <= validTo),
  );
  if (!period) return fail({ id, date });
  const { rule, unit, article, lastChecked } = dated;
  const confidence = period.confidence as Confidence;
  return ok({ id, ...period, unit, confidence, lastChecked, ref: legalRef(rule, article) });
}

/** Length of a term on a date, in the unit of its `unit` field. */
export const termOn = (id: TermId, date: LocalDate): Result<LawValue<number>, LawUnknown> =>
  valueOn(id, terms[id], date);

/** An amount on a date, in eurocents. */
export const amountOn = (id: AmountId, date: LocalDate): Result<LawValue<number>, LawUnknown> =>
  valueOn(id, amounts[id], date);

type TableValue<Id extends TableId> = (typeof tables)[Id]["periods"][number]["value"];

/** A table on a date (daily penalty, own contribution to legal aid), amounts in eurocents. */
export const tableOn = <Id extends TableId>(
  id: Id,
  date: LocalDate,
): Result<LawValue<TableValue<Id>>, LawUnknown> =>
  valueOn(id, tables[id] as unknown as Dated<TableValue<Id>>, date);

const EVERYTHING: Readonly<Record<string, Dated<unknown>>> = { ...terms, ...amounts, ...tables };

/**
 * A day in the period that has no known end, for a question that names no date. Throws when the data have no such
 * period: then the question needs a date.
 */
export function openSince(id: TermId | AmountId | TableId): LocalDate {
  const open = EVERYTHING[id]?.periods.find(({ validTo }) => validTo === null);
  if (!open) throw new Error(`${id} has no period without an end`);
  return open.validFrom;
}
