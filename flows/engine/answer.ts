import { z } from "zod";
import type { Result } from "../result";
import { fail, ok } from "../result";
import { isLocalDate } from "./answer-shape";
import { shiftDays } from "./days";
import {
  type AnswerValue,
  type LookupKind,
  type Option,
  type Question,
  type Surroundings,
  UNKNOWN,
} from "./definition";

/** Why an answer cannot be taken; the pages have a sentence for each, saying what to do. */
export type AnswerError =
  | "choose-one"
  | "choose-at-least-one"
  | "choose-only-that"
  | "date-missing"
  | "date-unreadable"
  | "date-impossible"
  | "date-in-future"
  | "date-too-far-ahead"
  | "date-too-long-ago"
  | "text-missing"
  | "text-too-long"
  | "entry-missing"
  | "entry-not-in-list";

/** Reads a date as people write it ("3 november 2026") into `YYYY-MM-DD`. */
export type ReadDate = (text: string) => Result<string, "unreadable" | "impossible">;

export type AnswerSurroundings = Surroundings & { readonly readDate: ReadDate };

/**
 * The fields of a question's form, as a browser posts them: `answer` (repeated where several may be chosen; an id, a
 * date or words), `text` for an entry that is not in the register, `unknown` (any value) for "I do not know". A
 * field that was not filled in may be empty or missing.
 */
export interface RawAnswer {
  readonly answer?: string | readonly string[] | undefined;
  readonly text?: string | undefined;
  readonly unknown?: string | undefined;
}

/** Earlier than this a letter or a ruling cannot matter; a typing error can. */
const EARLIEST = "1950-01-01";

const one = z.union([z.string(), z.array(z.string()).transform((all) => all[0])]).optional();
const raw = z.object({
  answer: z.union([z.string().transform((value) => [value]), z.array(z.string())]).optional(),
  text: one,
  unknown: one,
});

type Fields = z.output<typeof raw>;
type Read = (fields: Fields) => Result<AnswerValue, AnswerError>;

/** The schema of a question's form. What it gives back can be stored; each issue's message is an `AnswerError`. */
export function answerSchema(question: Question, surroundings: AnswerSurroundings) {
  const read = reader(question, surroundings);
  return raw.transform((fields, context): AnswerValue => {
    const answer = read(fields);
    if (answer.ok) return answer.value;
    context.addIssue({ code: "custom", message: answer.error, path: ["answer"] });
    return z.NEVER;
  });
}

/** Reads one posted form: the answer, or the key of what to say about it. Throws when `form` is no `RawAnswer`. */
export function readAnswer(
  question: Question,
  form: RawAnswer,
  surroundings: AnswerSurroundings,
): Result<AnswerValue, AnswerError> {
  return reader(question, surroundings)(raw.parse(form));
}

function reader(question: Question, surroundings: AnswerSurroundings): Read {
  switch (question.kind) {
    case "choice":
      return ({ answer }) => {
        const id = answer?.[0];
        return id !== undefined && isOption(question.options, id) ? ok(id) : fail("choose-one");
      };
    case "choices":
      return ({ answer }) => readSeveral(question.options, answer ?? []);
    case "date":
      return ({ answer, unknown }) => {
        if (unknown && question.mayBeUnknown) return ok(UNKNOWN);
        const text = answer?.[0]?.trim() ?? "";
        return text === "" ? fail("date-missing") : readDay(text, question, surroundings);
      };
    case "text":
      return ({ answer }) => readWords(answer?.[0], question.maxLength, question.mayBeEmpty);
    case "agency":
    case "decisionType":
      return (fields) => readEntry(question.kind, question, fields, surroundings);
  }
}

function readSeveral(options: readonly Option[], given: readonly string[]): Result<AnswerValue, AnswerError> {
  const chosen = options.filter((option) => given.includes(option.id));
  if (chosen.length === 0 || chosen.length < new Set(given).size) return fail("choose-at-least-one");
  if (chosen.length > 1 && chosen.some((option) => option.exclusive)) return fail("choose-only-that");
  return ok(chosen.map((option) => option.id));
}

function readDay(
  text: string,
  question: Extract<Question, { kind: "date" }>,
  { today, readDate }: AnswerSurroundings,
): Result<AnswerValue, AnswerError> {
  const day = isLocalDate(text) ? ok(text) : readDate(text);
  if (!day.ok) return fail(day.error === "impossible" ? "date-impossible" : "date-unreadable");
  if (day.value < EARLIEST) return fail("date-too-long-ago");
  if (question.notAfterToday && day.value > today) return fail("date-in-future");
  if (question.atMostDaysAhead !== undefined && day.value > shiftDays(today, question.atMostDaysAhead))
    return fail("date-too-far-ahead");
  return day;
}

function readWords(
  given: string | undefined,
  maxLength: number,
  mayBeEmpty: boolean,
): Result<string, AnswerError> {
  const text = (given ?? "").replaceAll("\r\n", "\n").trim();
  if (text === "" && !mayBeEmpty) return fail("text-missing");
  return text.length > maxLength ? fail("text-too-long") : ok(text);
}

/** "I do not know" wins, it is a button of its own; then typed words: who types has seen the list. */
function readEntry(
  kind: LookupKind,
  question: { readonly mayBeUnknown: boolean; readonly maxLength: number },
  { answer, text, unknown }: Fields,
  { lookups }: AnswerSurroundings,
): Result<AnswerValue, AnswerError> {
  if (unknown && question.mayBeUnknown) return ok(UNKNOWN);
  if (text?.trim()) {
    const words = readWords(text, question.maxLength, false);
    return words.ok ? ok({ text: words.value }) : words;
  }
  const id = answer?.[0] ?? "";
  if (id === "") return fail("entry-missing");
  return lookups.exists(kind, id) ? ok(id) : fail("entry-not-in-list");
}

const isOption = (options: readonly Option[], id: string): boolean =>
  options.some((option) => option.id === id);
