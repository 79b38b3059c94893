import type { Confidence, LocalDate } from "../types";

export const LAW_PARTS = ["terms", "amounts", "tables", "free_days", "decision_types", "bodies"] as const;
export type LawPart = (typeof LAW_PARTS)[number];

/** A value as the data hold it, to be written in the language of the reader. */
export type LawCell =
  | { readonly kind: "length"; readonly amount: number; readonly unit: string }
  | { readonly kind: "cents"; readonly cents: number }
  | { readonly kind: "day"; readonly date: LocalDate }
  /** Codes and Dutch text of the data. */
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "unknown" };

/** One thing that the law engine takes to be so, for a period. */
export interface LawRow {
  readonly part: LawPart;
  readonly id: string;
  readonly name: string | null;
  readonly value: LawCell;
  readonly validFrom: LocalDate | null;
  /** Last day on which it holds; null: no end is known. */
  readonly validTo: LocalDate | null;
  /** Does another period follow this one? Then its end needs no care. */
  readonly followed: boolean;
  readonly source: string;
  readonly confidence: Confidence | null;
  readonly lastChecked: LocalDate;
  readonly rule: string | null;
  readonly articles: readonly string[];
  /** The file that a legal editor changes. */
  readonly file: string;
  /** Its author wants it read again. */
  readonly marked: boolean;
}
