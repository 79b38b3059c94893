/** A date that only the story names: "het besluit van 12 maart 2024". Used when no date was given at all. */
import { dateExists, localDate } from "../calendar/dates";
import { fold } from "../search/text";
import type { AdviceFacts, LocalDate } from "../types";

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
const DATE = new RegExp(`(\\d{1,2}) (${MONTHS.join("|")}|\\d{1,2}) (\\d{4})`, "g");
const LETTER_WORDS =
  /(besluit|brief|beschikking|beslissing|uitspraak|aanslag|boete|bericht|dagtekening|gedateerd|afgewezen|gekregen|verstuurd|gestuurd|ontvangen|besloot|kreeg)/;
const NEAR = 60;

interface Found {
  readonly date: LocalDate;
  readonly near: boolean;
}

function datesIn(story: string): readonly Found[] {
  const text = fold(story);
  return [...text.matchAll(DATE)].flatMap((match) => {
    const [whole, day, month, year] = match;
    const number = MONTHS.indexOf(month ?? "") + 1 || Number(month);
    if (!dateExists(Number(year), number, Number(day))) return [];
    const around = text.slice(Math.max(0, match.index - NEAR), match.index + whole.length + NEAR);
    return [{ date: localDate(Number(year), number, Number(day)), near: LETTER_WORDS.test(around) }];
  });
}

/**
 * The earliest date before today that stands near a word for a letter; null when a date was given, or none is named.
 * The earliest is the safe one. Only for a decision or ruling: a request or complaint has its own dates.
 */
export function dateInStory(facts: AdviceFacts, story: string): LocalDate | null {
  const given = [facts.letterDate, facts.sentDate, facts.publishedDate, facts.received, facts.requestDate];
  if (
    given.some((date) => date !== null) ||
    facts.complaintDate !== null ||
    facts.complaintClosedDate !== null
  )
    return null;
  if (facts.stage === "behaviour" || facts.stage === "no_decision_in_time" || facts.stage === "general_rule")
    return null;
  const usable = datesIn(story).filter(({ date, near }) => near && date < facts.today);
  return usable.map(({ date }) => date).sort()[0] ?? null;
}
