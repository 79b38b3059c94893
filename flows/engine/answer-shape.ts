import { Temporal } from "temporal-polyfill";
import { type AnswerValue, type Question, UNKNOWN } from "./definition";

/**
 * Does this stored value still fit its question? It may come from an older draft, so options can be gone. What
 * only holds on the day of answering (not in the future) is `answer.ts`'s business, not asked again here.
 */
export function isAnswerTo(question: Question, value: AnswerValue): boolean {
  switch (question.kind) {
    case "choice":
      return typeof value === "string" && isOption(question.options, value);
    case "choices":
      return isListOf(value) && value.length > 0 && value.every((id) => isOption(question.options, id));
    case "date":
      return typeof value === "string" && (value === UNKNOWN ? question.mayBeUnknown : isLocalDate(value));
    case "text":
      return typeof value === "string" && fits(value, question.mayBeEmpty, question.maxLength);
    case "agency":
    case "decisionType":
      if (value === UNKNOWN) return question.mayBeUnknown;
      if (typeof value === "string") return value !== "";
      return "text" in value && fits(value.text, false, question.maxLength);
  }
}

/** Is this `YYYY-MM-DD` and does the day exist? */
export function isLocalDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  try {
    return Temporal.PlainDate.from(text, { overflow: "reject" }).toString() === text;
  } catch {
    return false;
  }
}

const isListOf = (value: AnswerValue): value is readonly string[] => Array.isArray(value);

const isOption = (options: readonly { readonly id: string }[], id: string): boolean =>
  options.some((option) => option.id === id);

const fits = (text: string, mayBeEmpty: boolean, maxLength: number): boolean =>
  text.length <= maxLength && (mayBeEmpty || text.trim() !== "");
