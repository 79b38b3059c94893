import { z } from "zod";
import type { LocalDate } from "../law/types";
import { COPYING, mostAlike } from "./likeness";
import { PRINCIPLE_KEYS } from "./principles";
import { hardPartsOf, wordsOf } from "./readability";
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

/** What an answer reasons with: the part that must be about this person. */
export const reasoningOf = (answer: Answer): string =>
  [...answer.weighing.map(({ why }) => why), answer.alternatives, answer.forThisPerson].join("\n");

/** What is still missing from an answer; the words are `missing.<part>`. */
export const MISSING_PARTS = [
  "change",
  "owner",
  "change_by",
  "change_by_not_ahead",
  "change_by_too_far",
  "weighing",
  "weighing_why",
  "weighing_thin",
  "alternatives",
  "alternatives_thin",
  "for_this_person",
  "for_this_person_thin",
  "look_again_on",
  "look_again_on_not_ahead",
  "look_again_on_too_far",
  "copied",
  "copied_earlier",
  "too_hard",
] as const;
export type MissingPart = (typeof MISSING_PARTS)[number];

export interface AnswerCheckInput {
  readonly today: LocalDate;
  /** A promise lies at most this many days ahead. */
  readonly longestPromiseDays: number;
  /** The texts of the signal: an answer that repeats them is no answer. */
  readonly signalTexts?: readonly string[];
  /** The reasoning of earlier answers of this organisation: an explanation that repeats one is no explanation. */
  readonly earlierTexts?: readonly string[];
}

/** A reason in fewer different words than this says nothing about this person. Data, so that practice can move it. */
const FEWEST_WORDS = { weighing: 5, alternatives: 5, forThisPerson: 4 } as const;

/** A reason is more than a word: shorter texts count as empty. */
const SHORTEST_TEXT = 10;
const isEmpty = (value: string): boolean => fold(value).length < SHORTEST_TEXT;
const isThin = (value: string, fewest: number): boolean =>
  !isEmpty(value) && new Set(wordsOf(fold(value))).size < fewest;
const fold = (value: string): string =>
  value
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();

/**
 * Everything that is missing from an answer, in the order of the form; empty when it is complete.
 * *Comply* names the change, its owner and a day ahead. *Explain* weighs at least one principle and says why, which
 * alternatives were tried, what is done for this person, and when it is looked at again. *Partly* is both. An
 * explanation is also refused when it is too thin, when it repeats an earlier one, and when most people cannot read it.
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
    if (whys.some((why) => isThin(why, FEWEST_WORDS.weighing))) missing.push("weighing_thin");
    texts.push(...whys.filter((why) => !isEmpty(why)).map(fold));
    need(answer.alternatives, "alternatives");
    if (isThin(answer.alternatives, FEWEST_WORDS.alternatives)) missing.push("alternatives_thin");
    need(answer.forThisPerson, "for_this_person");
    if (isThin(answer.forThisPerson, FEWEST_WORDS.forThisPerson)) missing.push("for_this_person_thin");
    needDate(answer.lookAgainOn, "look_again_on");
  }
  const copies = [
    ...texts,
    ...(input.signalTexts ?? []).map(fold).filter((signal) => texts.includes(signal)),
  ];
  if (new Set(copies).size < copies.length) missing.push("copied");
  if (answer.kind !== "comply") {
    const reasoning = reasoningOf(answer);
    const earlier = mostAlike(
      reasoning,
      (input.earlierTexts ?? []).map((text) => ({ text })),
    );
    if (earlier !== null && earlier.likeness >= COPYING.refuseFrom) missing.push("copied_earlier");
    const hard = hardPartsOf(reasoning);
    if (hard.sentences.length + hard.words.length > 0) missing.push("too_hard");
  }
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
