/** Periods of validity as the data write them: `validFrom`/`validTo`, `fromYear`/`toYear`, or `from`/`until`. */
import { addDays } from "#flows/law/calendar/dates";
import type { LocalDate } from "#flows/law/types";
import { child, everyNode, type JsonNode, textAt } from "./json-tree";

const ALWAYS = "0001-01-01";

export interface Period {
  readonly from: LocalDate;
  /** Last day; null: no end is known. */
  readonly to: LocalDate | null;
  readonly node: JsonNode;
}

/** What is valid from day to day: an amount, a term, the days of a Royal Decree, the length of a step. */
export interface Series {
  /** Names it in lists: the key of the data, or of the object around it. */
  readonly id: string;
  readonly periods: readonly Period[];
  readonly node: JsonNode;
}

function yearAt(node: JsonNode, key: string): number | undefined {
  const value = child(node, key)?.value;
  return typeof value === "number" ? value : undefined;
}

function periodOf(node: JsonNode): Period | undefined {
  const firstYear = yearAt(node, "fromYear");
  if (firstYear !== undefined) {
    const lastYear = yearAt(node, "toYear");
    return { from: `${firstYear}-01-01`, to: lastYear === undefined ? null : `${lastYear}-12-31`, node };
  }
  const from = textAt(node, "validFrom") ?? textAt(node, "from");
  const to = textAt(node, "validTo") ?? textAt(node, "until");
  return from === undefined && to === undefined ? undefined : { from: from ?? ALWAYS, to: to ?? null, node };
}

const byStart = (a: Period, b: Period): number => a.from.localeCompare(b.from);

/** Every list of periods in a file, in order of time: lists named `periods`, and a `term` with one length per period. */
export function seriesIn(file: JsonNode): readonly Series[] {
  const found: Series[] = [];
  const visit = (node: JsonNode, owner: string): void => {
    for (const inner of node.children) {
      if (inner.isList && (inner.key === "periods" || inner.key === "term")) {
        const periods = inner.children.flatMap((one) => periodOf(one) ?? []).sort(byStart);
        if (periods.length > 0) found.push({ id: owner, periods, node: inner });
      } else visit(inner, inner.isList || /^\d+$/.test(inner.key) ? owner : nameOf(owner, inner.key));
    }
  };
  visit(file, file.file.replace(/^.*\/|\.json$/g, ""));
  return found;
}

const nameOf = (owner: string, key: string): string => `${owner} ${key}`;

/** Rows that hold for a time (lanes), and that another row takes over from: those that nobody takes over. */
export function endingRows(file: JsonNode): readonly Period[] {
  return [...everyNode(file)]
    .filter(
      ({ isList, key, children }) =>
        isList &&
        key !== "term" &&
        key !== "periods" &&
        children.some((row) => textAt(row, "from") !== undefined),
    )
    .flatMap(({ children }) => {
      const rows = children.flatMap((row) => periodOf(row) ?? []);
      return rows.filter(({ to }) => to !== null && !rows.some(({ from }) => from === addDays(to, 1)));
    });
}

export interface Gap {
  readonly id: string;
  readonly from: LocalDate;
  readonly to: LocalDate;
  readonly node: JsonNode;
}

/** Days between two periods on which nothing is known. */
export function gapsIn({ id, periods }: Series): readonly Gap[] {
  return periods.flatMap(({ to, node }, at) => {
    const next = periods[at + 1];
    if (!next || to === null) return [];
    const [from, last] = [addDays(to, 1), addDays(next.from, -1)];
    return from <= last ? [{ id, from, to: last, node }] : [];
  });
}

/** Periods that begin before the one before them has ended, or end before they begin. */
export const overlapsIn = ({ periods }: Series): readonly Period[] =>
  periods.filter(({ from, to }, at) => {
    const before = periods[at - 1];
    return (to !== null && to < from) || (before !== undefined && (before.to === null || before.to >= from));
  });
