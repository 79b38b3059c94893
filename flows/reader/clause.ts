import type { LetterRemedy } from "../law/advice/letter-clause";
import { addDays } from "../law/calendar/dates";
import type { LocalDate } from "../law/types";
import type { LetterText, Stretch } from "./letter-text";
import { clausePhrases, numbers } from "./phrases";
import type { ClausePlace, Proposal, WrittenTerm } from "./reading";
import { sentencesOf } from "./sentences";
import type { WrittenDate } from "./written-dates";

export interface ReadClause {
  readonly remedy: Proposal<LetterRemedy> | null;
  readonly where: Proposal<ClausePlace> | null;
  readonly term: Proposal<WrittenTerm> | null;
  readonly until: Proposal<LocalDate> | null;
}

interface Found<Value> extends Stretch {
  readonly value: Value;
}

/** One sentence that offers a remedy, with the term or the day that stands in it or in the next ones. */
interface Offer extends Stretch {
  readonly remedy: LetterRemedy;
  readonly terms: readonly Found<WrittenTerm>[];
  readonly days: readonly Found<LocalDate>[];
}

/** How many sentences after the offer may still give its term ("Doe dit binnen zes weken"). */
const SENTENCES_AFTER = 3;

/**
 * The rechtsmiddelenclausule: which remedy, where, and until when. A term of the body itself ("wij beslissen binnen
 * twaalf weken") and a term for paying are none. Where a letter offers two remedies with a term, none is proposed.
 */
export function readClause(text: LetterText, dates: readonly WrittenDate[]): ReadClause {
  const sentences = sentencesOf(text);
  const covered = coverDone(text.plain);
  const offers = sentences.flatMap((_, index) => offersIn(covered, sentences, index, dates));
  const timed = offers.filter(({ terms, days }) => terms.length + days.length > 0);
  const relevant = timed.length > 0 ? timed : offers.filter(({ remedy }) => remedy !== "klacht");
  const remedies = [...new Set((relevant.length > 0 ? relevant : offers).map(({ remedy }) => remedy))];
  const [remedy] = remedies;
  if (remedy === undefined || remedies.length > 1)
    return {
      remedy: offers.length === 0 ? denial(text, sentences) : null,
      where: null,
      term: null,
      until: null,
    };
  const own = offers.filter((offer) => offer.remedy === remedy);
  const first = own.find((offer) => timed.includes(offer)) ?? own[0];
  return {
    remedy: first
      ? { value: remedy, quote: text.quote(first.from, first.to), sure: timed.length > 0 ? "sure" : "likely" }
      : null,
    where: whereOf(text, covered, sentences, own),
    term: only(
      text,
      own.flatMap(({ terms }) => terms),
    ),
    until: only(
      text,
      own.flatMap(({ days }) => days),
    ),
  };
}

/** What speaks of an earlier remedy, or of a department, is blanked; places stay the same. */
const coverDone = (plain: string): string =>
  clausePhrases.done.reduce(
    (covered, phrase) => covered.replaceAll(phrase, (words) => "_".repeat(words.length)),
    plain,
  );

function offersIn(
  covered: string,
  sentences: readonly Stretch[],
  index: number,
  dates: readonly WrittenDate[],
): readonly Offer[] {
  const sentence = sentences[index];
  if (!sentence) return [];
  const words = covered
    .slice(sentence.from, sentence.to)
    .replaceAll(clausePhrases.denied, (denied) => "_".repeat(denied.length));
  const remedies = remediesIn(words);
  if (remedies.length === 0) return [];
  const group = [sentence, ...following(covered, sentences, index)];
  const terms = group.flatMap((stretch) => termsIn(covered, stretch));
  const days = group.flatMap((stretch) => daysIn(covered, stretch, dates));
  // A heading invites nobody by itself ("Bezwaar maken"), but what stands under it does.
  if (!clausePhrases.invites.test(words) && terms.length + days.length === 0) return [];
  return remedies.map((remedy) => ({ ...sentence, remedy, terms, days }));
}

function remediesIn(words: string): readonly LetterRemedy[] {
  let rest = words;
  return clausePhrases.remedies.flatMap(({ id, re }) => {
    const without = rest.replaceAll(re, (found) => "_".repeat(found.length));
    const named = without !== rest;
    rest = without;
    return named ? [id] : [];
  });
}

/** The sentences after an offer that go on about it. */
function following(covered: string, sentences: readonly Stretch[], index: number): readonly Stretch[] {
  const found: Stretch[] = [];
  for (const next of sentences.slice(index + 1, index + 1 + SENTENCES_AFTER)) {
    const words = covered.slice(next.from, next.to);
    if (remediesIn(words).length > 0 && clausePhrases.invites.test(words)) break;
    if (clausePhrases.follows.test(words) && !clausePhrases.authority.test(words)) found.push(next);
  }
  return found;
}

const AMOUNT = `\\d{1,3}|${Object.keys(numbers.words).join("|")}`;
const TERM = new RegExp(
  `\\b(${AMOUNT})(?:\\s\\((?:${AMOUNT})\\))?\\s(${Object.keys(numbers.units).join("|")})\\b`,
  "g",
);
/** How far behind a term its moment may stand. */
const START_WITHIN = 80;
/** So near to a term a word of paying makes it a term for paying. */
const PAYING_WITHIN = 30;

function termsIn(covered: string, { from, to }: Stretch): readonly Found<WrittenTerm>[] {
  const words = covered.slice(from, to);
  return [...words.matchAll(TERM)].flatMap((match): Found<WrittenTerm>[] => {
    const [all, amount = "", unit = ""] = match;
    const end = match.index + all.length;
    const value = numbers.words[amount] ?? Number(amount);
    const before = words.slice(0, match.index);
    if (value === 0 || isAboutPaying(words, match.index, end) || isOfAuthority(before)) return [];
    if (
      !/(?:binnen|termijn|\bis|\bzijn|hebt|heeft|uiterlijk|van|daarvoor|hiervoor|en|tot)\s(?:de\s|uiterlijk\s)?$/.test(
        before,
      )
    )
      return [];
    const start = startOf(words.slice(end, end + START_WITHIN));
    return [
      {
        from: from + match.index,
        to: from + end,
        value: { amount: value, unit: numbers.units[unit] ?? "dagen", start },
      },
    ];
  });
}

function startOf(after: string): WrittenTerm["start"] {
  const [first] = clausePhrases.starts
    .flatMap(({ id, re }) => {
      const at = re.exec(after)?.index;
      return at === undefined ? [] : [{ id, at }];
    })
    .sort((one, other) => one.at - other.at);
  return first?.id ?? null;
}

function isAboutPaying(words: string, from: number, to: number): boolean {
  const near = words.slice(Math.max(0, from - PAYING_WITHIN), to + 2 * PAYING_WITHIN);
  return near.search(clausePhrases.paying) !== -1 && remediesIn(near).length === 0;
}

/** "Wij beslissen binnen": the last subject before the term is the body. */
function isOfAuthority(before: string): boolean {
  const clause = before.split(/[,;:]/).at(-1) ?? before;
  return clausePhrases.authority.test(clause) && !/\b(?:kunt|kan|kunnen|moet|mag)\b/.test(clause);
}

const { inclusive, exclusive } = clausePhrases.until;
const UNTIL = new RegExp(
  `\\b(?:(?<including>${inclusive})|(?<excluding>${exclusive}))\\s(?:(?:maan|dins|woens|donder|vrij|zater|zon)dag\\s)?$`.replaceAll(
    " ",
    "\\s",
  ),
);

function daysIn(
  covered: string,
  { from, to }: Stretch,
  dates: readonly WrittenDate[],
): readonly Found<LocalDate>[] {
  return dates
    .filter((date) => date.from >= from && date.to <= to)
    .flatMap((date) => {
      const until = UNTIL.exec(covered.slice(from, date.from))?.groups;
      if (!until) return [];
      if (isAboutPaying(covered.slice(from, to), date.from - from, date.to - from)) return [];
      return [{ ...date, value: until.excluding === undefined ? date.date : addDays(date.date, -1) }];
    });
}

/** The one value that was found; null when there are two. */
function only<Value>(text: LetterText, found: readonly Found<Value>[]): Proposal<Value> | null {
  const [one] = found;
  if (!one) return null;
  if (found.some(({ value }) => JSON.stringify(value) !== JSON.stringify(one.value))) return null;
  return { value: one.value, quote: text.quote(one.from, one.to), sure: "sure" };
}

function whereOf(
  text: LetterText,
  covered: string,
  sentences: readonly Stretch[],
  own: readonly Offer[],
): Proposal<ClausePlace> | null {
  for (const offer of own) {
    const index = sentences.findIndex(({ from }) => from === offer.from);
    for (const stretch of [offer, ...following(covered, sentences, index)]) {
      for (const { id, re } of clausePhrases.places) {
        const match = re.exec(text.plain.slice(stretch.from, stretch.to));
        if (!match) continue;
        const from = stretch.from + match.index;
        return { value: id, quote: text.quote(from, from + match[0].length), sure: "sure" };
      }
    }
  }
  return null;
}

/** The letter says that there is no remedy: also that is something to confirm. */
function denial(text: LetterText, sentences: readonly Stretch[]): Proposal<LetterRemedy> | null {
  const said = sentences.find(
    ({ from, to }) => text.plain.slice(from, to).search(clausePhrases.denied) !== -1,
  );
  return said ? { value: "geen", quote: text.quote(said.from, said.to), sure: "likely" } : null;
}
