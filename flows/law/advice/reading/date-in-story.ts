/** A date that only the story names: "het besluit van 12 maart 2024". Used when no date was given at all. */
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
const data = z.object({ decision: z.string(), other: z.string() }).parse(dateWordsJson);
const decisionWords = new RegExp(`\\b(?:${data.decision})\\b`, "g");
const otherWords = new RegExp(`\\b(?:${data.other})\\b`, "g");
const NEAR = 60;

/** Characters between a stretch of text and the nearest word of a kind. */
function distance(text: string, from: number, to: number, words: RegExp): number {
  return Math.min(
    Number.POSITIVE_INFINITY,
    ...[...text.matchAll(words)].map(({ 0: word, index }) =>
      index >= to ? index - to : Math.max(0, from - index - word.length),
    ),
  );
}

function decisionDates(story: string): readonly LocalDate[] {
  return story.split(/[.!?;\n](?=\s|$)/).flatMap((sentence) => {
    const text = fold(sentence);
    return [...text.matchAll(DATE)].flatMap(({ 0: whole, 1: day, 2: month, 3: year, index }) => {
      const number = MONTHS.indexOf(month ?? "") + 1 || Number(month);
      if (!dateExists(Number(year), number, Number(day))) return [];
      const to = index + whole.length;
      const near = distance(text, index, to, decisionWords);
      if (near > NEAR || near >= distance(text, index, to, otherWords)) return [];
      return [localDate(Number(year), number, Number(day))];
    });
  });
}

/**
 * The earliest date before today that the story ties to a decision; null when a date was given, or none is named.
 * The earliest is the safe one. Only for a decision or ruling: a request or complaint has dates of its own.
 */
export function dateInStory(facts: AdviceFacts, story: string): LocalDate | null {
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
  const given = [
    letterDate,
    sentDate,
    publishedDate,
    received,
    requestDate,
    complaintDate,
    complaintClosedDate,
  ];
  if (given.some((date) => date !== null)) return null;
  if (stage === "behaviour" || stage === "no_decision_in_time" || stage === "general_rule") return null;
  return (
    decisionDates(story)
      .filter((date) => date < facts.today)
      .toSorted()[0] ?? null
  );
}
