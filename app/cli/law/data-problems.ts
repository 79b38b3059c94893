/** What dated data must have: periods that fit together, a source, how sure it is, and when somebody looked. */
import { isLocalDate } from "#flows/law/calendar/dates";
import { at, child, everyNode, type JsonNode, textAt } from "./json-tree";
import type knownGapsJson from "./known-gaps.json";
import { type Gap, gapsIn, overlapsIn, type Series, seriesIn } from "./periods";

/** A gap that may be there; `where` says where that is written. */
type KnownGap = (typeof knownGapsJson)["gaps"][number] & { readonly where?: string };

const gapName = ({ id, from, to }: Pick<Gap, "id" | "from" | "to">): string =>
  `${id}: nothing is known from ${from} to ${to}`;

/** Gaps and overlaps in all series; a gap may be known, with its reason, and a known gap must exist. */
export function periodProblems(data: readonly JsonNode[], known: readonly KnownGap[]): readonly string[] {
  const series = data.flatMap(seriesIn);
  const gaps = series.flatMap(gapsIn);
  const allowed = new Map(known.map((gap) => [gapName(gap), gap.where ?? "known-gaps.json"]));
  const found = new Set(gaps.map(gapName));
  return [
    ...gaps.filter((gap) => !allowed.has(gapName(gap))).map((gap) => `${at(gap.node)} ${gapName(gap)}`),
    ...series.flatMap((one) =>
      overlapsIn(one).map(({ node, from }) => `${at(node)} ${one.id}: the period from ${from} overlaps`),
    ),
    ...[...allowed]
      .filter(([gap]) => !found.has(gap))
      .map(([gap, where]) => `${where} names a gap that is not there. ${gap}`),
  ];
}

const CONFIDENCE = new Set(["verified", "knowledge"]);

function seriesProblems({ id, periods }: Series): readonly string[] {
  return periods.flatMap(({ node }) => {
    const hasValue = child(node, "value") !== undefined;
    const isLength = child(node, "amount") !== undefined;
    return [
      ...(isLength || textAt(node, "source") ? [] : [`${at(node)} ${id}: a period without a source`]),
      ...(hasValue && !CONFIDENCE.has(textAt(node, "confidence") ?? "")
        ? [`${at(node)} ${id}: a period without how sure it is`]
        : []),
    ];
  });
}

/** Data of our own that says nothing about the law itself. */
const NOT_LAW = /\/cases\/|\/([\w-]*cases|descriptions|months|statutes)\.json$/;

function fileProblems(file: JsonNode): readonly string[] {
  const nodes = [...everyNode(file)];
  const dates = nodes.filter(({ key }) => key === "lastChecked" || key === "generated");
  const sources = nodes.filter(({ key }) => key === "source" || key === "sources" || key === "about");
  return [
    ...(dates.length > 0 || NOT_LAW.test(file.file) ? [] : [`${at(file)} does not say when it was checked`]),
    ...(sources.length > 0 || NOT_LAW.test(file.file)
      ? []
      : [`${at(file)} does not say where it comes from`]),
    ...dates
      .filter(({ value }) => typeof value !== "string" || !isLocalDate(value))
      .map((node) => `${at(node)} was checked on a day that does not exist`),
    ...nodes
      .filter(
        ({ key, value }) => key === "confidence" && value !== undefined && !CONFIDENCE.has(String(value)),
      )
      .map((node) => `${at(node)} is sure in a way that we do not know: ${node.value}`),
  ];
}

/** Sources, days of checking and sureness that are missing or not well formed. */
export const sourceProblems = (data: readonly JsonNode[]): readonly string[] => [
  ...data.flatMap(seriesIn).flatMap(seriesProblems),
  ...data.flatMap(fileProblems),
];
