import type { LetterRemedy } from "../law/advice/letter-clause";
import { agency, decisionType } from "../law/catalogue/catalogue";
import { findDecisionTypes } from "../law/search/decision-types";
import { type LetterText, linesOf, type Stretch } from "./letter-text";
import { letterPhrases } from "./phrases";
import type { LetterKind, Proposal } from "./reading";
import { sentencesOf } from "./sentences";

/** The remedy that a letter names says what kind of letter it is, when its words leave that open. */
const KIND_OF_REMEDY: Readonly<Partial<Record<LetterRemedy, LetterKind>>> = {
  bezwaar: "besluit",
  administratief_beroep: "besluit",
  zienswijze: "voornemen",
  hoger_beroep: "uitspraak",
};

/** What kind of letter it is; null when nothing says so. */
export function kindOf(text: LetterText, remedy: Proposal<LetterRemedy> | null): Proposal<LetterKind> | null {
  const wanted = remedy === null ? undefined : KIND_OF_REMEDY[remedy.value];
  for (const { id, re } of letterPhrases.kinds) {
    if (wanted !== undefined && id !== wanted) continue;
    const [match] = text.plain.matchAll(re);
    if (match)
      return {
        value: id,
        quote: text.quote(match.index, match.index + match[0].length),
        sure: wanted === undefined ? "likely" : "sure",
      };
  }
  return wanted && remedy ? { value: wanted, quote: remedy.quote, sure: "likely" } : null;
}

const MOST_TYPES = 3;
/** What a letter is about stands in a few lines. */
const LONGEST_SEARCH = 600;
const SEARCHED = 12;
/** Sentences after the salutation in which the letter says what it decides. */
const FIRST_SENTENCES = 4;

/** Kinds of decision that the subject and the first sentences name, those of the sender first; only to choose from. */
export function decisionTypesOf(text: LetterText, sender: string | null): readonly Proposal<string>[] {
  const stretches = subjectOf(text);
  const [first] = stretches;
  if (!first) return [];
  const words = stretches
    .map(({ from, to }) => text.plain.slice(from, to))
    .join(" ")
    .slice(0, LONGEST_SEARCH);
  const found = findDecisionTypes(words, SEARCHED);
  const own = found.filter(({ id }) => sender !== null && isDecidedBy(id, sender));
  const chosen = own.length > 0 ? own : found;
  return chosen
    .slice(0, MOST_TYPES)
    .map(({ id }) => ({ value: id, quote: text.quote(first.from, first.to), sure: "likely" as const }));
}

function isDecidedBy(type: string, body: string): boolean {
  const kind = agency(body)?.kind;
  return decisionType(type)?.deciding_agency.some((id) => id === body || id === kind) ?? false;
}

const HEAD_LINES = 14;

/** Without a subject line the heading says it: "Aanslag inkomstenbelasting 2025". */
function headingsOf(lines: readonly Stretch[], words: (line: Stretch) => string): readonly Stretch[] {
  const besluit = letterPhrases.kinds.find(({ id }) => id === "besluit");
  return lines.slice(1, HEAD_LINES).filter((line) => words(line).search(besluit?.re ?? /$^/) !== -1);
}

function subjectOf(text: LetterText): readonly Stretch[] {
  const lines = linesOf(text);
  const words = ({ from, to }: Stretch): string => text.plain.slice(from, to);
  const at = lines.findIndex((line) => letterPhrases.subject.test(words(line)));
  const line = lines[at];
  const label = line ? (letterPhrases.subject.exec(words(line))?.[0].length ?? 0) : 0;
  const next = lines[at + 1];
  const subject = !line
    ? []
    : line.from + label < line.to
      ? [{ from: line.from + label, to: line.to }]
      : next
        ? [next]
        : [];
  const salutation = lines.find((each) => letterPhrases.salutation.test(words(each)));
  const start = salutation?.to ?? lines[at + 1]?.from ?? 0;
  const story = sentencesOf(text)
    .filter(({ from }) => from >= start)
    .slice(0, FIRST_SENTENCES);
  return [...(subject.length > 0 ? subject : headingsOf(lines, words)), ...story];
}
