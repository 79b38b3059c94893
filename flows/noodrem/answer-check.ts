import { z } from "zod";
import type { LocalDate } from "../law/types";
import { PRINCIPLE_KEYS } from "./principles";
import { ANSWER_KINDS } from "./states";
import { addDays, isLocalDate } from "./terms";

/** Which way a principle pulls: towards the person who filed, towards the rule as it is, or both. */
export const PULLS = ["voor_indiener", "voor_regel", "beide"] as const;

const text = z.string().trim().max(4000).default("");

/** An answer as it comes from the form. Empty fields are allowed here: `checkAnswer` says which ones are needed. */
export const AnswerSchema = z.strictObject({
  kind: z.enum(ANSWER_KINDS),
  change: text,
  owner: text,
  changeBy: z.string().max(10).default(""),
  weighing: z
    .array(z.strictObject({ principle: z.enum(PRINCIPLE_KEYS), pull: z.enum(PULLS), why: text }))
    .max(8)
    .default([]),
  alternatives: text,
  forThisPerson: text,
  lookAgainOn: z.string().max(10).default(""),
});
export type Answer = z.infer<typeof AnswerSchema>;

/** What is still missing from an answer; the words are `missing.<part>`. */
export const MISSING_PARTS = [
  "change",
  "owner",
  "change_by",
  "change_by_not_ahead",
  "change_by_too_far",
  "weighing",
  "weighing_why",
  "alternatives",
  "for_this_person",
  "look_again_on",
  "look_again_on_not_ahead",
  "look_again_on_too_far",
  "copied",
] as const;
export type MissingPart = (typeof MISSING_PARTS)[number];

export interface AnswerCheckInput {
  readonly today: LocalDate;
  /** A promise lies at most this many days ahead. */
  readonly longestPromiseDays: number;
  /** The texts of the signal: an answer that repeats them is no answer. */
  readonly signalTexts?: readonly string[];
}

/** A reason is more than a word: shorter texts count as empty. */
const SHORTEST_TEXT = 10;
const isEmpty = (value: string): boolean => fold(value).length < SHORTEST_TEXT;
const fold = (value: string): string =>
  value
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();

/**
 * Everything that is missing from an answer, in the order of the form; empty when it is complete.
 * *Comply* names the change, its owner and a day ahead. *Explain* weighs at least one principle and says why, which
 * alternatives were tried, what is done for this person, and when it is looked at again. *Partly* is both.
 */
export function checkAnswer(answer: Answer, input: AnswerCheckInput): readonly MissingPart[] {
  const missing: MissingPart[] = [];
  const texts: string[] = [];
  const need = (value: string, part: MissingPart): void => {
    if (isEmpty(value)) missing.push(part);
    else texts.push(fold(value));
  };
  const needDate = (value: string, part: "change_by" | "look_again_on"): void => {
    if (!isLocalDate(value)) missing.push(part);
    else if (value <= input.today) missing.push(`${part}_not_ahead`);
    else if (value > addDays(input.today, input.longestPromiseDays)) missing.push(`${part}_too_far`);
  };
  if (answer.kind !== "explain") {
    need(answer.change, "change");
    if (answer.owner.trim().length < 2) missing.push("owner");
    needDate(answer.changeBy, "change_by");
  }
  if (answer.kind !== "comply") {
    if (answer.weighing.length === 0) missing.push("weighing");
    const whys = answer.weighing.map((weighed) => weighed.why);
    if (whys.some(isEmpty)) missing.push("weighing_why");
    texts.push(...whys.filter((why) => !isEmpty(why)).map(fold));
    need(answer.alternatives, "alternatives");
    need(answer.forThisPerson, "for_this_person");
    needDate(answer.lookAgainOn, "look_again_on");
  }
  const copies = [
    ...texts,
    ...(input.signalTexts ?? []).map(fold).filter((signal) => texts.includes(signal)),
  ];
  if (new Set(copies).size < copies.length) missing.push("copied");
  return missing;
}

/** The day on which this answer is checked: the earliest day that a complete answer promises. */
export function promiseDate(answer: Answer): LocalDate | null {
  const days = [
    ...(answer.kind !== "explain" ? [answer.changeBy] : []),
    ...(answer.kind !== "comply" ? [answer.lookAgainOn] : []),
  ];
  return days.every(isLocalDate) ? (days.sort()[0] ?? null) : null;
}
