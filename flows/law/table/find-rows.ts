/** Rows of the law table that hold certain words, belong to a part, or need care. */
import { addDays } from "../calendar/dates";
import { fold } from "../search/text";
import type { LocalDate } from "../types";
import type { LawPart, LawRow } from "./row";
import { checkDue, HORIZON_DAYS } from "./stale";

export type Care = "ended" | "ends_soon" | "unchecked" | "marked";

/** Why somebody has to look at this row on `today`; null when nobody has to. The most urgent reason only. */
export function careOf(row: LawRow, today: LocalDate): Care | null {
  if (row.validTo !== null && !row.followed) {
    if (row.validTo < today) return "ended";
    if (row.validTo <= addDays(today, HORIZON_DAYS)) return "ends_soon";
  }
  if (checkDue(row.file, row.lastChecked) <= today) return "unchecked";
  return row.marked ? "marked" : null;
}

export interface LawQuery {
  /** Words in any order; a row must hold each of them. */
  readonly words: string;
  readonly part: LawPart | null;
  readonly careOnly: boolean;
}

const textOf = ({ id, name, value, source, rule, articles }: LawRow): string =>
  fold([id, name ?? "", value.kind === "text" ? value.text : "", source, rule ?? "", ...articles].join(" "));

/** The rows that fit the query, in the order in which they came. */
export function findRows(rows: readonly LawRow[], query: LawQuery, today: LocalDate): readonly LawRow[] {
  const words = fold(query.words).split(" ").filter(Boolean);
  return rows.filter(
    (row) =>
      (query.part === null || row.part === query.part) &&
      (!query.careOnly || careOf(row, today) !== null) &&
      words.every((word) => textOf(row).includes(word)),
  );
}
