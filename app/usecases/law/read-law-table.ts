import { type Care, careOf, findRows, type LawQuery } from "#flows/law/table/find-rows";
import type { LawRow } from "#flows/law/table/row";
import { lawRows } from "#flows/law/table/rows";
import type { LocalDate } from "#flows/law/types";
import { fail, ok, type Result } from "#flows/result";
import type { StaffActor } from "../actor";
import type { UseCaseError } from "../errors";
import { mayAct } from "../permissions";

const ROWS_ON_A_PAGE = 25;

export interface LawTable {
  readonly rows: readonly (LawRow & { readonly care: Care | null })[];
  /** Rows that fit the query, on all pages together. */
  readonly total: number;
  /** Of them, how many somebody has to look at. */
  readonly needCare: number;
  /** From 1; the last page when a later one was asked for. */
  readonly page: number;
  readonly pages: number;
}

/** One page of the law data that fit the query, for whoever works here. Error `not_allowed`. */
export function readLawTable(
  actor: StaffActor,
  query: LawQuery & { readonly page: number },
  today: LocalDate,
): Result<LawTable, UseCaseError> {
  if (!mayAct(actor.role, "law:read")) return fail({ code: "not_allowed" });
  const found = findRows(lawRows(today), query, today).map((row) => ({ ...row, care: careOf(row, today) }));
  const pages = Math.max(1, Math.ceil(found.length / ROWS_ON_A_PAGE));
  const page = Math.min(Math.max(1, query.page), pages);
  return ok({
    rows: found.slice((page - 1) * ROWS_ON_A_PAGE, page * ROWS_ON_A_PAGE),
    total: found.length,
    needCare: found.filter(({ care }) => care !== null).length,
    page,
    pages,
  });
}
