/** Legal data that somebody has to look at: unchecked for too long, ending soon or ended, or marked by its author. */
import { addDays } from "#flows/law/calendar/dates";
import { HELP_LADDER, URGENT_HELP } from "#flows/law/help/help";
import { checkDue, HORIZON_DAYS, policyOf } from "#flows/law/table/stale";
import type { LocalDate } from "#flows/law/types";
import { at, child, everyNode, type JsonNode, textAt } from "./json-tree";
import { endingRows, seriesIn } from "./periods";

export interface StaleItem {
  /** Day on which it went or goes out of date; null when its author only marked it. */
  readonly date: LocalDate | null;
  readonly kind: "unchecked" | "ended" | "ends soon" | "marked";
  readonly what: string;
  readonly where: string;
  readonly why: string;
}

const HELP_FILE = "flows/law/help/help.ts";
function unchecked(
  checked: LocalDate,
  today: LocalDate,
  file: string,
): Pick<StaleItem, "date" | "why"> | null {
  const { months, reason } = policyOf(file);
  const due = checkDue(file, checked);
  return due > today
    ? null
    : { date: due, why: `last checked on ${checked}, may be ${months} months old. ${reason}` };
}

function uncheckedData(file: JsonNode, today: LocalDate): readonly StaleItem[] {
  return [...everyNode(file)].flatMap((node) => {
    const checked = textAt(node, "lastChecked");
    const stale = checked === undefined ? null : unchecked(checked, today, file.file);
    return stale
      ? [{ ...stale, kind: "unchecked" as const, what: node.key || "the whole file", where: at(node) }]
      : [];
  });
}

function uncheckedHelp(today: LocalDate): readonly StaleItem[] {
  return [...URGENT_HELP, ...HELP_LADDER].flatMap(({ id, phone, lastChecked }) => {
    const stale = unchecked(lastChecked, today, HELP_FILE);
    const what = `help ${id}${phone === null ? "" : ` (${phone})`}`;
    return stale ? [{ ...stale, kind: "unchecked" as const, what, where: HELP_FILE }] : [];
  });
}

function ending(file: JsonNode, today: LocalDate): readonly StaleItem[] {
  const horizon = addDays(today, HORIZON_DAYS);
  const lasts = seriesIn(file).flatMap(({ id, periods }) => {
    const last = periods.at(-1);
    return last ? [{ ...last, id }] : [];
  });
  const rows = endingRows(file).map((row) => ({ ...row, id: textAt(row.node, "id") ?? row.node.key }));
  return [...lasts, ...rows].flatMap(({ id, to, node }) => {
    if (to === null || to > horizon) return [];
    const kind = to < today ? ("ended" as const) : ("ends soon" as const);
    return [{ date: to, kind, what: id, where: at(node), why: "no period follows it" }];
  });
}

const markedItem = (node: JsonNode, why: string): StaleItem => ({
  date: null,
  kind: "marked",
  what: textAt(node, "id") ?? node.key,
  where: at(node),
  why,
});

/** What the authors of the catalogue marked themselves: acts that are changing, old sources, entries to read again. */
function marked(file: JsonNode): readonly StaleItem[] {
  const changing = child(file, "watch_list")?.children ?? [];
  const entries = [...everyNode(file)].flatMap((node): readonly StaleItem[] => {
    if (textAt(node, "ombudsman_confidence") === "dated")
      return [markedItem(node, "the source for its ombudsman is old")];
    if (child(node, "recheck")?.value !== true) return [];
    const text = textAt(node, "law_text_date");
    return [
      markedItem(
        node,
        text === undefined
          ? "to be read again: date of its law text unknown"
          : `to be read again: law text of ${text}`,
      ),
    ];
  });
  return [
    ...changing.map((node) => markedItem(node, `law that is changing. ${textAt(node, "note") ?? ""}`)),
    ...entries,
  ];
}

/** Everything that is stale on a day, the oldest date first, then what is only marked. */
export function staleItems(data: readonly JsonNode[], today: LocalDate): readonly StaleItem[] {
  const items = [
    ...data.flatMap((file) => [...uncheckedData(file, today), ...ending(file, today), ...marked(file)]),
    ...uncheckedHelp(today),
  ];
  const order = ({ date, where }: StaleItem): string =>
    `${date ?? "9999"} ${where.replace(/\d+$/, (line) => line.padStart(6, "0"))}`;
  return items.toSorted((a, b) => order(a).localeCompare(order(b)));
}

/** The list in lines. Marked entries with the same reason in the same file are one line with their number, unless `all`. */
export function staleLines(items: readonly StaleItem[], all: boolean): readonly string[] {
  const line = ({ date, kind, what, where, why }: StaleItem): string =>
    `${date ?? "—".padEnd(10)}  ${kind.padEnd(9)}  ${what}: ${why} (${where})`;
  if (all) return items.map(line);
  const groups = new Map<string, StaleItem[]>();
  for (const item of items) {
    const name = item.kind === "marked" ? `${item.where.replace(/:\d+$/, "")} ${item.why}` : line(item);
    groups.set(name, [...(groups.get(name) ?? []), item]);
  }
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (!first) return [];
    return group.length === 1
      ? [line(first)]
      : [line({ ...first, what: `${group.length} entries`, where: first.where.replace(/:\d+$/, "") })];
  });
}
