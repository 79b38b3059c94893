import { type AnswerError, readAnswer } from "#flows/engine/answer";
import type { Answers } from "#flows/engine/definition";
import type { LetterClause } from "#flows/law/advice/letter-clause";
import type { LocalDate } from "#flows/law/types";
import { navigator } from "#flows/navigator";
import { answersFromLetter, clauseOf, type KnownFromLetter } from "#flows/navigator/from-letter";
import { findPersonalData, mustBeRemoved } from "#flows/noodrem/personal-data";
import type { LetterReading, Proposal } from "#flows/reader/reading";
import { fail, ok, type Result } from "#flows/result";
import { surroundings } from "../advice/surroundings";

/** The fields of the page on which a person confirms; each has the id of what it is about. */
export type DateField = "datum" | "verzonden" | "uiterlijk";

/** What the person ticked, chose and typed. */
export interface Confirmation {
  readonly ticked: readonly string[];
  /** Catalogue id of the kind of decision; empty for none of these. */
  readonly decisionType: string;
  readonly dates: Readonly<Record<DateField, string>>;
  readonly reference: string;
}

export interface FieldProblem {
  readonly field: DateField | "kenmerk";
  readonly key: AnswerError | "bsn";
}

/** The longest reference, as in the form of the letter. */
const LONGEST_REFERENCE = 120;
/** The question whose rules a date must meet. */
const QUESTION = { datum: "datum-brief", verzonden: "datum-verzonden", uiterlijk: "reageren-tot" } as const;

/** A day as the fields show it: `2-11-2026`. */
export const asTyped = (date: LocalDate): string => date.split("-").map(Number).reverse().join("-");

/** The proposed days as the fields show them at first; empty where none was found. */
export function daysAsTyped(reading: LetterReading): Readonly<Record<DateField, string>> {
  const shown = (proposal: Proposal<LocalDate> | null) => (proposal ? asTyped(proposal.value) : "");
  return {
    datum: shown(reading.letterDate),
    verzonden: shown(reading.sentDate),
    uiterlijk: shown(reading.until),
  };
}

/**
 * The answers, and what is known beside them, that follow from what a person confirmed. A field counts when it is ticked
 * or changed. Fails with what has to be mended, all at once.
 */
export function confirmLetter(
  reading: LetterReading,
  confirmation: Confirmation,
  today: LocalDate,
): Result<{ readonly answers: Answers; readonly known: KnownFromLetter }, readonly FieldProblem[]> {
  const problems: FieldProblem[] = [];
  const ticked = <Value>(field: string, proposal: Proposal<Value> | null): Value | null =>
    proposal !== null && confirmation.ticked.includes(field) ? proposal.value : null;
  const day = (field: DateField, proposal: Proposal<LocalDate> | null): LocalDate | null => {
    const typed = confirmation.dates[field].trim();
    const changed = typed !== "" && typed !== (proposal === null ? "" : asTyped(proposal.value));
    if (!changed && !confirmation.ticked.includes(field)) return null;
    const read = readDay(field, typed, today);
    if (!read.ok) problems.push({ field, key: read.error });
    return read.ok ? read.value : null;
  };
  const letterDate = day("datum", reading.letterDate);
  const sentDate = day("verzonden", reading.sentDate);
  const until = day("uiterlijk", reading.until);
  const reference = confirmation.reference.trim().slice(0, LONGEST_REFERENCE);
  const ownReference =
    confirmation.ticked.includes("kenmerk") || reference !== (reading.reference?.value ?? "");
  if (ownReference && findPersonalData(reference).some(mustBeRemoved))
    problems.push({ field: "kenmerk", key: "bsn" });
  if (problems.length > 0) return fail(problems);
  const remedy = ticked("middel", reading.remedy);
  const clause: LetterClause = { remedy, term: ticked("termijn", reading.term), until };
  const kind = ticked("soort-brief", reading.kind);
  const chosen = reading.decisionTypes.find(({ value }) => value === confirmation.decisionType);
  const known: KnownFromLetter = { reference: (ownReference && reference) || null, clause };
  return ok({
    answers: answersFromLetter({
      body: ticked("organisatie", reading.body),
      kind,
      decisionType: chosen?.value ?? null,
      letterDate,
      sentDate,
      remedy,
      until,
      amountCents: ticked("bedrag", reading.amountCents),
    }),
    known: { ...known, clause: clauseOf(known) },
  });
}

function readDay(field: DateField, typed: string, today: LocalDate): Result<LocalDate, AnswerError> {
  const question = navigator.flow.questions[QUESTION[field]];
  if (!question) throw new Error(`no question ${QUESTION[field]}`);
  const read = readAnswer(question, { answer: typed }, surroundings(today));
  return read.ok ? ok(String(read.value)) : read;
}
