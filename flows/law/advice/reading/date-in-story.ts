/** Dates that only the story names: "het besluit van 12 maart 2024". Used where no date was given. */
import { z } from "zod";
import { dateExists, localDate } from "../../calendar/dates";
import { fold } from "../../search/text";
import type { AdviceFacts, LocalDate } from "../../types";
import dateWordsJson from "./date-words.json";

const MONTHS = [
  "januari",
  "februari",
  "maart",
  "april",
  "mei",
  "juni",
  "juli",
  "augustus",
  "september",
  "oktober",
  "november",
  "december",
];
const DATE = new RegExp(`\\b(\\d{1,2}) (${MONTHS.join("|")}|\\d{1,2}) (\\d{4})\\b`, "g");
const KINDS = ["decision", "request", "notice", "none"] as const;
type Kind = (typeof KINDS)[number];
const { words } = z.object({ words: z.record(z.enum(KINDS), z.string()) }).parse(dateWordsJson);
const patterns = KINDS.map((kind) => ({ kind, pattern: new RegExp(`\\b(?:${words[kind]})\\b`, "g") }));
const NEAR = 60;

/** Characters between a stretch of text and the nearest word of a kind. */
function distance(text: string, from: number, to: number, pattern: RegExp): number {
  return Math.min(
    Number.POSITIVE_INFINITY,
    ...[...text.matchAll(pattern)].map(({ 0: word, index }) =>
      index >= to ? index - to : Math.max(0, from - index - word.length),
    ),
  );
}

/** The kind of word that stands nearest; on a tie the date is of no use. */
function kindOf(text: string, from: number, to: number): Kind {
  const [best, second] = patterns
    .map(({ kind, pattern }) => ({ kind, far: distance(text, from, to, pattern) }))
    .toSorted((a, b) => a.far - b.far);
  return best === undefined || best.far > NEAR || best.far === second?.far ? "none" : best.kind;
}

interface StoryDate {
  readonly date: LocalDate;
  readonly kind: Kind;
}

function datesIn(story: string): readonly StoryDate[] {
  return story.split(/[.!?;\n](?=\s|$)/).flatMap((sentence) => {
    const text = fold(sentence);
    return [...text.matchAll(DATE)].flatMap(({ 0: whole, 1: day, 2: month, 3: year, index }) => {
      const number = MONTHS.indexOf(month ?? "") + 1 || Number(month);
      if (!dateExists(Number(year), number, Number(day))) return [];
      const date = localDate(Number(year), number, Number(day));
      return [{ date, kind: kindOf(text, index, index + whole.length) }];
    });
  });
}

export interface StoryDates {
  readonly letterDate?: LocalDate;
  readonly requestDate?: LocalDate;
  readonly defaultNoticeDate?: LocalDate;
}

/**
 * Dates before today that the story ties to a decision, a request or a notice of default, for facts that name none.
 * The safe one of several: the earliest decision, the latest request or notice (rulebook 0.4).
 */
export function datesInStory(facts: AdviceFacts, story: string): StoryDates {
  const {
    letterDate,
    sentDate,
    publishedDate,
    received,
    requestDate,
    complaintDate,
    complaintClosedDate,
    stage,
  } = facts;
  const found = story === "" ? [] : datesIn(story).filter(({ date }) => date < facts.today);
  const of = (kind: Kind): readonly LocalDate[] =>
    found
      .filter((item) => item.kind === kind)
      .map(({ date }) => date)
      .toSorted();
  if (stage === "no_decision_in_time") {
    const request = requestDate === null ? of("request").at(-1) : undefined;
    const notice = facts.defaultNoticeDate === null ? of("notice").at(-1) : undefined;
    return { ...(request ? { requestDate: request } : {}), ...(notice ? { defaultNoticeDate: notice } : {}) };
  }
  const given = [
    letterDate,
    sentDate,
    publishedDate,
    received,
    requestDate,
    complaintDate,
    complaintClosedDate,
  ];
  if (stage === "behaviour" || stage === "general_rule" || given.some((date) => date !== null)) return {};
  const decision = of("decision")[0];
  if (decision) return { letterDate: decision };
  // Nobody said at what stage the case is, and the story names a request only: perhaps nothing was decided yet.
  const request = stage === null ? of("request").at(-1) : undefined;
  return request ? { requestDate: request } : {};
}
