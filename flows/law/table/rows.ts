/** All law data as rows of one table, for the people who keep it right. */
import { addDays, yearOf } from "../calendar/dates";
import decree from "../calendar/decree-days.json";
import { decreeDaysKnown, holidaysOf } from "../calendar/free-days";
import freeDays from "../calendar/free-days.json";
import {
  type AgencyRecord,
  allAgencies,
  allDecisionTypes,
  checkedOn,
  type DecisionTypeRecord,
  regimeOf,
} from "../catalogue/catalogue";
import amounts from "../terms-data/amounts.json";
import tables from "../terms-data/tables.json";
import terms from "../terms-data/terms.json";
import type { Confidence, LocalDate } from "../types";
import type { LawCell, LawPart, LawRow } from "./row";

interface Dated {
  readonly rule: string;
  readonly unit: string;
  readonly article: string;
  readonly lastChecked: string;
  readonly periods: readonly {
    readonly value: unknown;
    readonly validFrom: string;
    readonly validTo: string | null;
    readonly source: string;
    readonly confidence: string;
  }[];
}

function cellOf(part: LawPart, value: unknown, unit: string): LawCell {
  if (typeof value !== "number") return { kind: "text", text: JSON.stringify(value) };
  return part === "amounts" && unit === "eurocent"
    ? { kind: "cents", cents: value }
    : { kind: "length", amount: value, unit };
}

function datedRows(part: LawPart, file: string, data: Readonly<Record<string, Dated>>): readonly LawRow[] {
  return Object.entries(data).flatMap(([id, { rule, unit, article, lastChecked, periods }]) =>
    periods.map(({ value, validFrom, validTo, source, confidence }): LawRow => {
      const next = validTo === null ? null : addDays(validTo, 1);
      return {
        ...{ part, id, name: null, file, rule, lastChecked, source, validFrom, validTo },
        value: cellOf(part, value, unit),
        followed: periods.some((other) => other.validFrom === next),
        confidence: confidence as Confidence,
        articles: [article],
        marked: false,
      };
    }),
  );
}

const FROM_THE_ACT = {
  part: "free_days",
  name: null,
  followed: true,
  rule: "R2.7",
  marked: false,
} as const;

/** Each free day of a year as a row; the days of a Royal Decree that is not known yet as one row without a value. */
function freeDayRows(year: number): readonly LawRow[] {
  const period = { validFrom: `${year}-01-01`, validTo: `${year}-12-31` };
  const rows = [...holidaysOf(year)].sort().map(([date, name]): LawRow => {
    const byDecree = name === "besluit_koning";
    const found = decree.periods.find(({ fromYear, toYear }) => fromYear <= year && year <= toYear);
    return {
      ...FROM_THE_ACT,
      ...period,
      id: name,
      value: { kind: "day", date },
      source: byDecree ? (found?.source ?? "") : freeDays.source,
      confidence: byDecree ? "knowledge" : "verified",
      lastChecked: byDecree ? decree.lastChecked : freeDays.lastChecked,
      articles: [byDecree ? decree.article : "Atw 3"],
      file: byDecree ? "flows/law/calendar/decree-days.json" : "flows/law/calendar/free-days.json",
    };
  });
  if (decreeDaysKnown(year)) return rows;
  const unknown: LawRow = {
    ...FROM_THE_ACT,
    ...period,
    id: "besluit_koning",
    value: { kind: "unknown" },
    source: "",
    confidence: null,
    lastChecked: decree.lastChecked,
    articles: [decree.article],
    file: "flows/law/calendar/decree-days.json",
    marked: true,
  };
  return [...rows, unknown];
}

function typeRow(type: DecisionTypeRecord): LawRow {
  const { term } = type;
  const length = term === null ? [] : [`${term.value ?? "?"} ${term.unit ?? ""}`.trim(), term.start];
  return {
    part: "decision_types",
    id: type.id,
    name: type.name_nl,
    value: { kind: "text", text: [type.first_remedy, ...length].join(", ") },
    validFrom: null,
    validTo: null,
    followed: false,
    source: [...type.source, ...(type.law_text_date === null ? [] : [type.law_text_date])].join(", "),
    confidence: type.confidence,
    lastChecked: checkedOn.decisionTypes,
    rule: regimeOf(type),
    articles: type.statutes.map(({ name, article }) => (article === null ? name : `${name} ${article}`)),
    file: "flows/law/catalogue/decision-types.json",
    marked: type.recheck,
  };
}

const bodyRow = (body: AgencyRecord): LawRow => ({
  part: "bodies",
  id: body.id,
  name: body.name,
  value: { kind: "text", text: [body.level, body.kind].join(", ") },
  validFrom: null,
  validTo: null,
  followed: false,
  source: body.source.join(", "),
  confidence: body.confidence,
  lastChecked: checkedOn.agencies,
  rule: null,
  articles: [],
  file: "flows/law/catalogue/agencies.json",
  marked: body.ombudsman_confidence === "dated",
});

const YEARS_BACK = 2;
const YEARS_AHEAD = 3;

/** Every row, part by part; free days from two years before `today` to three years after it. */
export function lawRows(today: LocalDate): readonly LawRow[] {
  const first = yearOf(today) - YEARS_BACK;
  const years = Array.from({ length: YEARS_BACK + YEARS_AHEAD + 1 }, (_, at) => first + at);
  return [
    ...datedRows("terms", "flows/law/terms-data/terms.json", terms),
    ...datedRows("amounts", "flows/law/terms-data/amounts.json", amounts),
    ...datedRows("tables", "flows/law/terms-data/tables.json", tables),
    ...years.flatMap(freeDayRows),
    ...allDecisionTypes().map(typeRow),
    ...allAgencies().map(bodyRow),
  ];
}
