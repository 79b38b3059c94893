import { parseDutchDate } from "#flows/law/calendar/parse-date";
import type { Advice, AdviceFacts, Lang, LocalDate } from "#flows/law/types";
import { defaultAsks } from "#flows/letter/asks";
import { composeLetter } from "#flows/letter/compose";
import type { LetterDocument } from "#flows/letter/document";
import { fieldsOf, kindOf, type LetterField } from "#flows/letter/fields";
import { type GroundId, groundById } from "#flows/letter/grounds";
import { EMPTY_LETTER, type LetterInput, type LetterValues, type OwnWords } from "#flows/letter/input";
import { goesToBody } from "#flows/letter/shelf";
import { TEMPLATES, type TemplateId } from "#flows/letter/templates";
import { factsOfLetter, penaltyApplies } from "../advice/write-letter";
import type { PaperTexts } from "./check-paper";
import { parseAmount } from "./parse-amount";

/** The advice for this person, when there is one: it fills in what is known. */
export interface PaperCase {
  readonly advice: Advice;
  readonly facts: AdviceFacts;
}

const OWN: ReadonlySet<LetterField> = new Set<LetterField>([
  "story",
  "wish",
  "lateReason",
  "urgency",
  "why",
  "outcome",
]);

const lines = (text: string | undefined): readonly string[] =>
  (text ?? "").split("\n").filter((line) => line.trim() !== "");

function typedValue(field: LetterField, text: string): string | number | null {
  if (kindOf(field) === "date") {
    const date = parseDutchDate(text);
    return date.ok ? date.value : null;
  }
  if (kindOf(field) === "amount") {
    const amount = parseAmount(text);
    return amount.ok ? amount.value : null;
  }
  return text;
}

/** Values of the letter: what the advice knows, and over it what the person typed. Empty is "not known". */
function valuesOf(fields: readonly LetterField[], texts: PaperTexts, known: LetterValues): LetterValues {
  const typed = fields.flatMap((field) => {
    const text = texts[field]?.trim() ?? "";
    const value = text === "" ? null : typedValue(field, text);
    return value === null ? [] : [[field, value] as const];
  });
  return { ...known, ...Object.fromEntries(typed) };
}

const ownWords = (texts: PaperTexts): OwnWords =>
  Object.fromEntries(
    Object.entries(texts).filter(([field, text]) => OWN.has(field as LetterField) && text !== ""),
  );

/**
 * A letter from the shelf: what somebody typed, with what is known of their case. Never fails; what is not known becomes
 * an empty line with a name. `today` is the date below the letter, `lang` the language of the own words.
 */
export function writePaper(
  id: TemplateId,
  texts: PaperTexts,
  { known, today, lang }: { known: PaperCase | null; today: LocalDate; lang: Lang },
): LetterDocument {
  const fields = fieldsOf(TEMPLATES[id]).filter(
    (field) => !["short", "grounds", "enclosures"].includes(field),
  );
  const to = texts.addressee?.trim() || (goesToBody(id) ? (known?.advice.understood.agency?.name ?? "") : "");
  const input: LetterInput = {
    ...EMPTY_LETTER,
    date: today,
    sender: {
      name: texts.name || null,
      address: lines(texts.address),
      place: texts.place || null,
      contact: null,
    },
    addressee: to === "" ? null : { name: to, address: [] },
    values: valuesOf(fields, texts, known === null ? {} : factsOfLetter(known.advice, known.facts)),
    own: ownWords(texts),
    ownLang: lang,
    grounds: (texts.grounds ?? "")
      .split(" ")
      .flatMap((ground) => (groundById(ground) === null ? [] : [{ id: ground as GroundId }])),
    asks: defaultAsks(id, {
      short: texts.short === "on",
      payment: false,
      cannotWait: false,
      // "The dwangsom that the law names" claims nothing where the law names none.
      penalty: known === null || penaltyApplies(known.advice),
    }),
    short: texts.short === "on",
    pending: known?.facts.details["aanvraag-of-bezwaar"] === "bezwaar" ? "bezwaar" : "aanvraag",
    enclosures: lines(texts.enclosures),
  };
  return composeLetter(id, input);
}
