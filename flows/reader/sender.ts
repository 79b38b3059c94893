import { agency } from "../law/catalogue/catalogue";
import { agenciesNamedIn } from "../law/search/agencies";
import { type LetterText, linesOf, type Stretch } from "./letter-text";
import { letterPhrases } from "./phrases";
import type { Proposal } from "./reading";

/** How much a name says about the sender by where it stands. */
const WEIGHTS = { top: 5, head: 3, closing: 3, body: 1 } as const;
const TOP_LINES = 3;
const HEAD_LINES = 14;
const CLOSING_LINES = 6;
/** Longer lines are running text. */
const LONGEST_LINE = 400;
/** Names in the text beyond this many lines add nothing about the sender. */
const MOST_LINES = 400;
/** A name that stands only in the running text is about somebody else. */
const ENOUGH = 3;

/** Bodies that many letters name and few send: they count only at the very top. */
const NAMED_BY_OTHERS = new Set(["court", "ombudsman", "legal_aid", "external"]);
const VAGUE = new Set(["gemeente", "provincie", "waterschap", "overheid-onbekend", "organisatie-onbekend"]);

/**
 * Who sent the letter, as an id of the catalogue: by the letterhead, then by the closing. Null when no name stands
 * there, or two have an equal claim.
 */
export function senderOf(text: LetterText): Proposal<string> | null {
  const lines = linesOf(text);
  const salutation = lines.findIndex((line) => letterPhrases.salutation.test(lineText(text, line)));
  const closing = lines.findLastIndex((line) => letterPhrases.closing.test(lineText(text, line)));
  const head = salutation === -1 ? HEAD_LINES : Math.min(salutation, HEAD_LINES);
  const scores = new Map<string, { score: number; line: Stretch; at: number }>();
  lines.slice(0, MOST_LINES).forEach((line, index) => {
    const words = text.cased.slice(line.from, Math.min(line.to, line.from + LONGEST_LINE));
    for (const { id, score } of agenciesNamedIn(words)) {
      const place = placeOf(index, head, closing);
      if (place !== "top" && isNamedByOthers(id)) continue;
      const before = scores.get(id);
      const added = WEIGHTS[place] * Math.max(score, 0.3);
      scores.set(id, {
        score: (before?.score ?? 0) + added,
        line: before?.line ?? line,
        at: before?.at ?? index,
      });
    }
  });
  return proposal(text, scores);
}

const lineText = ({ plain }: LetterText, { from, to }: Stretch): string => plain.slice(from, to);

function placeOf(index: number, head: number, closing: number): keyof typeof WEIGHTS {
  if (index < TOP_LINES) return "top";
  if (index < head) return "head";
  return closing !== -1 && index >= closing && index < closing + CLOSING_LINES ? "closing" : "body";
}

function isNamedByOthers(id: string): boolean {
  const body = agency(id);
  return (
    body === null ||
    NAMED_BY_OTHERS.has(String(body.level)) ||
    /^(rechtbank|crvb|abrvs|cbb|gerechtshof|hoge-raad|juridisch-loket|voorzieningenrechter|kantonrechter)/.test(
      id,
    )
  );
}

function proposal(
  text: LetterText,
  scores: ReadonlyMap<string, { score: number; line: Stretch; at: number }>,
): Proposal<string> | null {
  const specific = [...scores].filter(([id]) => !VAGUE.has(id));
  const ranked = (specific.length > 0 ? specific : [...scores]).sort(
    ([, a], [, b]) => b.score - a.score || a.at - b.at,
  );
  const [first, second] = ranked;
  if (!first || first[1].score < ENOUGH * 0.5) return null;
  if (second && second[1].score === first[1].score && second[1].at === first[1].at) return null;
  const [id, { line, score }] = first;
  const clear = !second || score >= 1.5 * second[1].score;
  return {
    value: id,
    quote: text.quote(line.from, line.to),
    sure: clear && score >= ENOUGH ? "sure" : "likely",
  };
}
