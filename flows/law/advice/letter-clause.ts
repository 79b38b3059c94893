/** What the letter itself says about the remedy, beside what the law says (rulebook 0.4, R2.10, R3.1). */
import { extendByAtw } from "../calendar/atw";
import { earlier } from "../calendar/dates";
import { addTerm, type Term } from "../calendar/term";
import { legalRef } from "../terms-data/legal-ref";
import type { Advice, AdviceFacts, LegalRef, LocalDate, Message, RouteCode } from "../types";
import remedyOfRoute from "./remedies/letter-remedies.json";

export const LETTER_REMEDIES = [
  "bezwaar",
  "beroep",
  "administratief_beroep",
  "zienswijze",
  "hoger_beroep",
  "verzet",
  "klacht",
  "geen",
] as const;
/** The remedy that a letter names; `geen`: it says that there is none. */
export type LetterRemedy = (typeof LETTER_REMEDIES)[number];

export const LETTER_TERM_STARTS = [
  "verzending",
  "dagtekening",
  "bekendmaking",
  "ontvangst",
  "publicatie",
  "terinzage",
] as const;
/** From what moment the letter lets its term run. */
export type LetterTermStart = (typeof LETTER_TERM_STARTS)[number];

/** The rechtsmiddelenclausule as the person confirmed it. */
export interface LetterClause {
  readonly remedy: LetterRemedy | null;
  readonly term: (Term & { readonly start: LetterTermStart | null }) | null;
  /** A last day that the letter gives as a date. */
  readonly until: LocalDate | null;
}

export interface ClauseComparison {
  /** The last day by the letter's own words; null when it gives none, or none that can be counted. */
  readonly letterDay: LocalDate | null;
  /** The last day by our law table. */
  readonly ourDay: LocalDate | null;
  /** Whose day counts: the earlier one. `none`: neither gives a day for this route. */
  readonly counts: "letter" | "ours" | "same" | "none";
  readonly lastDay: LocalDate | null;
  readonly letterRemedy: LetterRemedy | null;
  /** Does the letter name the remedy to which we come? */
  readonly remedy: "same" | "other" | "denied" | "unknown";
  /** Why this day counts, and what is safe to do. */
  readonly why: readonly Message[];
  readonly legalBasis: readonly LegalRef[];
}

const say = (key: string, params?: Message["params"]): Message => ({
  key: `clausule:${key}`,
  ...(params ? { params } : {}),
});

/** The remedy of a route in the words of a letter; undefined for ways that no clause names. */
const remedyOf = (route: RouteCode): LetterRemedy | undefined =>
  (remedyOfRoute.routes as Partial<Record<RouteCode, LetterRemedy>>)[route];

/** Other courts and the public prosecutor need not send a letter on (R2.10): there both get one. */
const NOT_SENT_ON: readonly string[] = remedyOfRoute.notSentOn;

/**
 * The last day by the letter's own clause. A term runs from the moment that the letter names, as far as we know its day;
 * where receipt starts it, we count from the printed date, which is earlier. Of a date and a term the earlier counts.
 */
export function letterLastDay(clause: LetterClause, facts: AdviceFacts): LocalDate | null {
  if (clause.remedy === "geen" || clause.remedy === "klacht") return null;
  const counted = clause.term && countedDay(clause.term, facts);
  if (clause.until === null || counted === null) return clause.until ?? counted;
  return earlier(clause.until, counted);
}

function countedDay(term: NonNullable<LetterClause["term"]>, facts: AdviceFacts): LocalDate | null {
  const event = eventOf(term.start, facts);
  if (event === null) return null;
  const { firstDay, rawLastDay } = addTerm(event, term, term.start === "terinzage" ? "same_day" : "next_day");
  // The two working days of Atw 2 could only make it later.
  return firstDay > rawLastDay ? rawLastDay : extendByAtw(rawLastDay, term).lastDay;
}

function eventOf(start: LetterTermStart | null, facts: AdviceFacts): LocalDate | null {
  switch (start) {
    case "verzending":
    case "bekendmaking":
      return facts.sentDate ?? facts.letterDate;
    case "publicatie":
    case "terinzage":
      return facts.publishedDate ?? facts.letterDate;
    case "ontvangst":
      return facts.letterDate ?? facts.received;
    case "dagtekening":
    case null:
      return facts.letterDate;
  }
}

/**
 * Puts the letter's clause beside the advice. The earlier last day counts (0.4). A letter has no say in a day from which
 * something may be done (a notice of default), nor in a way that no clause names.
 */
export function compareClause(advice: Advice, clause: LetterClause, facts: AdviceFacts): ClauseComparison {
  const ours = remedyOf(advice.route);
  const letterDay = letterLastDay(clause, facts);
  const ourDay = advice.lastDay;
  const hasSay = advice.earliestDay === null && (ourDay !== null || ours !== undefined);
  const counts = whoseDay(hasSay ? letterDay : null, ourDay);
  const remedy = relationOf(clause.remedy, ours);
  return {
    letterDay,
    ourDay,
    counts,
    lastDay: counts === "letter" ? letterDay : ourDay,
    letterRemedy: clause.remedy,
    remedy,
    why: [
      ...whyDay(counts, letterDay, ourDay, facts.today),
      ...whatToDo(remedy, clause.remedy, advice.route),
    ],
    legalBasis:
      remedy === "other" && !isNotSentOn(clause.remedy, advice.route) ? [legalRef("R2.10", "Awb 6:15")] : [],
  };
}

function whoseDay(letterDay: LocalDate | null, ourDay: LocalDate | null): ClauseComparison["counts"] {
  if (letterDay === null) return ourDay === null ? "none" : "ours";
  if (ourDay === null || letterDay < ourDay) return "letter";
  return letterDay === ourDay ? "same" : "ours";
}

function relationOf(named: LetterRemedy | null, ours: LetterRemedy | undefined): ClauseComparison["remedy"] {
  if (named === null) return "unknown";
  if (named === "geen") return "denied";
  return named === ours ? "same" : "other";
}

function whyDay(
  counts: ClauseComparison["counts"],
  letterDay: LocalDate | null,
  ourDay: LocalDate | null,
  today: LocalDate,
): readonly Message[] {
  if (letterDay === null) return [say("why.no_day")];
  if (counts === "same") return [say("why.same")];
  if (counts === "letter" && ourDay === null) return [say("why.only_letter")];
  if (counts === "letter")
    return [
      say("why.letter_earlier"),
      ...(ourDay !== null && today > letterDay && today <= ourDay
        ? [say("why.perhaps_until", { date: ourDay })]
        : []),
    ];
  return ourDay !== null && ourDay < letterDay ? [say("why.ours_earlier")] : [say("why.not_for_this")];
}

const isNotSentOn = (named: LetterRemedy | null, route: RouteCode): boolean =>
  named === null || NOT_SENT_ON.includes(route) || NOT_SENT_ON.includes(named);

function whatToDo(
  relation: ClauseComparison["remedy"],
  named: LetterRemedy | null,
  route: RouteCode,
): readonly Message[] {
  if (relation === "denied") return remedyOf(route) === undefined ? [] : [say("do.denied")];
  if (relation !== "other") return [];
  return [say(isNotSentOn(named, route) ? "do.both" : "do.sent_on")];
}

/**
 * The advice with the letter's clause heeded: its last day is never later than the letter's or ours. When that day is
 * over and the letter promised a later one, or another remedy, that is a strong ground of excuse (R3.1).
 */
export function heedClause(advice: Advice, compared: ClauseComparison, today: LocalDate): Advice {
  const { lastDay } = compared;
  const late = lastDay === null ? advice.late : lastDay < today;
  const misled = late && promisedMore(compared);
  const ground: Message = { key: "advies:excuse.no_remedy_clause" };
  const grounds = (advice.excuse?.grounds ?? []).filter(({ key }) => key !== ground.key);
  return {
    ...advice,
    lastDay,
    late,
    excuse: misled ? { strength: "strong", grounds: [ground, ...grounds] } : advice.excuse,
    legalBasis: [
      ...advice.legalBasis,
      ...compared.legalBasis.filter((ref) =>
        advice.legalBasis.every(({ article }) => article !== ref.article),
      ),
    ],
    warnings: [
      ...(late && !advice.late ? [{ key: "advies:late.file_today" }] : []),
      ...advice.warnings.filter(({ key }) => compared.letterDay === null || key !== KEEP_THE_LETTERS_DAY),
    ],
    routes: advice.routes.map((route) => (route.place === "primary" ? { ...route, lastDay, late } : route)),
    timeline: withLastDay(advice, lastDay),
  };
}

/** Said to everybody whose letter we do not know. */
const KEEP_THE_LETTERS_DAY = "advies:warning.letter_wins";

/** The letter gave a later day than the law, or sent the person another way: it was wrong. */
const promisedMore = ({ letterDay, ourDay, remedy }: ClauseComparison): boolean =>
  (letterDay !== null && ourDay !== null && letterDay > ourDay) || remedy === "other" || remedy === "denied";

/** The entry of the last day gets the day that counts; what follows from it is an estimate and stays. */
function withLastDay({ route, timeline }: Advice, lastDay: LocalDate | null): Advice["timeline"] {
  if (lastDay === null) return timeline;
  const key = `advies:timeline.last_day.${route}`;
  return timeline
    .map((entry) => (entry.key === key ? { ...entry, params: { date: lastDay }, date: lastDay } : entry))
    .toSorted((one, other) => (one.date ?? "9999").localeCompare(other.date ?? "9999"));
}
