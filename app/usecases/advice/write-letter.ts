import { isEvidence } from "#flows/evidence/items";
import { addDays } from "#flows/law/calendar/dates";
import { decisionType } from "#flows/law/catalogue/catalogue";
import type { Advice, AdviceFacts, Lang, LocalDate } from "#flows/law/types";
import { defaultAsks } from "#flows/letter/asks";
import { composeLetter } from "#flows/letter/compose";
import type { LetterDocument } from "#flows/letter/document";
import { type GroundId, groundsFor } from "#flows/letter/grounds";
import { EMPTY_LETTER, type LetterAsk, type LetterInput, type LetterValues } from "#flows/letter/input";
import { type TemplateId, templateFor } from "#flows/letter/templates";

/** What the person chose and typed for the letter. All may be empty: the letter then has a line to fill in by hand. */
export interface LetterChoices {
  readonly short: boolean;
  readonly grounds: readonly string[];
  readonly asks: readonly string[];
  /** Ids of the evidence that the person encloses. */
  readonly evidence: readonly string[];
  readonly story: string;
  /** Why the letter comes after the last day; only asked then (rule R3.1). */
  readonly lateReason: string;
  readonly name: string;
  readonly address: string;
  readonly place: string;
  readonly reference: string;
}

/** Days before the last safe day from which the short letter is offered first. */
const SHORT_LETTER_DAYS = 3;

/** The letter that belongs to an advice, or null when that way has none. */
export function letterOf(advice: Advice): TemplateId | null {
  return templateFor(advice.route, {
    trafficFine: advice.understood.decisionType?.id.startsWith("mulder-") ?? false,
    addressee: advice.addressee?.id ?? null,
    articles: advice.legalBasis.map((ref) => ref.article),
  });
}

/** The choices to start from: what people usually should ask, and the short letter when there is little time. */
export function firstChoices(template: TemplateId, advice: Advice, daysLeft: number | null): LetterChoices {
  const short = daysLeft !== null && daysLeft >= 0 && daysLeft < SHORT_LETTER_DAYS;
  const asks = defaultAsks(template, {
    short: false,
    payment: advice.secondaryRoutes.includes("uitstel_van_betaling"),
    cannotWait: advice.secondaryRoutes.includes("voorlopige_voorziening"),
    penalty: penaltyApplies(advice),
  });
  return {
    short,
    grounds: [],
    asks,
    evidence: [],
    story: "",
    lateReason: "",
    name: "",
    address: "",
    place: "",
    reference: "",
  };
}

/** The grounds to ask about; those on guilt only for a fine. */
export const groundsOf = (advice: Advice) => groundsFor({ fine: isFine(advice) });

const typeOf = (advice: Advice) => decisionType(advice.understood.decisionType?.id ?? "");
const isFine = (advice: Advice): boolean =>
  typeOf(advice)?.keywords_nl.some((word) => word === "boete") ?? false;

/** Does the regime of this decision have a dwangsom for deciding late (rule R6.7)? */
export const penaltyApplies = (advice: Advice): boolean => typeOf(advice)?.dwangsom_niet_tijdig === true;

/** The letter as data, with what the law asks and is still missing. `lang` is the language of the own words. */
export function writeLetter(
  template: TemplateId,
  choices: LetterChoices,
  { advice, facts, today, lang }: { advice: Advice; facts: AdviceFacts; today: LocalDate; lang: Lang },
): LetterDocument {
  const known = new Set<string>(groundsOf(advice).map((ground) => ground.id));
  const input: LetterInput = {
    ...EMPTY_LETTER,
    date: today,
    sender: {
      name: choices.name || null,
      address: choices.address ? choices.address.split("\n") : [],
      place: choices.place || null,
      contact: null,
    },
    addressee: advice.addressee ? { name: advice.addressee.name, address: [] } : null,
    values: {
      ...factsOfLetter(advice, facts),
      ...(choices.reference ? { reference: choices.reference } : {}),
    },
    own: {
      ...(choices.story ? { story: choices.story } : {}),
      ...(choices.lateReason ? { lateReason: choices.lateReason } : {}),
    },
    ownLang: lang,
    grounds: choices.grounds.filter((id) => known.has(id)).map((id) => ({ id: id as GroundId })),
    asks: choices.asks as readonly LetterAsk[],
    evidence: choices.evidence.filter(isEvidence),
    short: choices.short,
    pending: facts.details["aanvraag-of-bezwaar"] === "bezwaar" ? "bezwaar" : "aanvraag",
  };
  return composeLetter(template, input);
}

/** What the advice and the answers behind it know of the letter. */
export function factsOfLetter(advice: Advice, facts: AdviceFacts): LetterValues {
  const subject = advice.understood.decisionType?.name;
  // A notice of default has effect from the day after the last day on which there had to be a decision (R6.2).
  const overdue =
    advice.route === "ingebrekestelling" && advice.earliestDay ? addDays(advice.earliestDay, -1) : null;
  return {
    ...(facts.letterDate ? { decisionDate: facts.letterDate } : {}),
    ...(subject ? { decisionSubject: subject, requestSubject: subject } : {}),
    ...(advice.understood.agency ? { decidedBy: advice.understood.agency.name } : {}),
    ...(facts.requestDate ? { requestDate: facts.requestDate } : {}),
    ...(facts.defaultNoticeDate ? { noticeDate: facts.defaultNoticeDate } : {}),
    ...(facts.complaintClosedDate ? { answerDate: facts.complaintClosedDate } : {}),
    ...(overdue ? { overdueSince: overdue } : {}),
    ...(advice.late && advice.lastDay ? { lastDay: advice.lastDay } : {}),
  };
}
