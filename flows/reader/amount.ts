import type { LetterText } from "./letter-text";
import { letterPhrases } from "./phrases";
import type { Proposal } from "./reading";

const NUMBER = "\\d{1,3}(?:\\.\\d{3})+(?:,\\d{2}|,-)?|\\d{1,6}(?:,\\d{2}|,-)?";
const AMOUNT = new RegExp(
  `(?:€|\\beur(?:o)?\\b)\\s{0,2}(${NUMBER})(?![\\d.,]*\\d)|(?<![\\d.,])(${NUMBER})\\seuro\\b`,
  "g",
);

/**
 * What the letter claims, in whole eurocents: by its total, else by what must be paid, else by what is reclaimed or
 * fined. Amounts by the month, court fees, values and incomes are not claimed. Two different ones with an equal claim: none.
 */
export function claimedAmount(text: LetterText): Proposal<number> | null {
  const found = [...text.plain.matchAll(AMOUNT)].flatMap((match) => {
    const to = match.index + match[0].length;
    const weight = weightOf(text.plain, match.index, to);
    const value = cents(match[1] ?? match[2] ?? "");
    return weight === 0 || value === 0 ? [] : [{ value, weight, from: match.index, to }];
  });
  const top = Math.max(...found.map(({ weight }) => weight));
  const first = found.filter(({ weight }) => weight === top);
  const [one] = first;
  if (!one || first.some(({ value }) => value !== one.value)) return null;
  return { value: one.value, quote: text.quote(one.from, one.to), sure: top > 5 ? "sure" : "likely" };
}

const AROUND = 70;

function weightOf(plain: string, from: number, to: number): number {
  const { notClaimed, amounts } = letterPhrases;
  const before = plain.slice(Math.max(0, from - AROUND), from);
  const after = plain.slice(to, to + AROUND);
  if (notClaimed.before.test(before) || notClaimed.after.test(after)) return 0;
  return amounts.find((row) => row.before.test(before) && (row.after?.test(after) ?? true))?.weight ?? 0;
}

function cents(written: string): number {
  const [euros = "", part = ""] = written.replaceAll(".", "").split(",");
  return 100 * Number(euros) + (/^\d\d$/.test(part) ? Number(part) : 0);
}
