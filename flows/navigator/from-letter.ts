import { z } from "zod";
import type { Answers, AnswerValue } from "../engine/definition";
import {
  LETTER_REMEDIES,
  LETTER_TERM_STARTS,
  type LetterClause,
  type LetterRemedy,
} from "../law/advice/letter-clause";
import { isLocalDate } from "../law/calendar/dates";
import type { LocalDate } from "../law/types";

/** What the person confirmed of a pasted letter; null is "not confirmed", and will be asked. */
export interface ConfirmedLetter {
  /** Catalogue id. */
  readonly body: string | null;
  readonly kind: string | null;
  readonly decisionType: string | null;
  readonly letterDate: LocalDate | null;
  readonly sentDate: LocalDate | null;
  readonly remedy: LetterRemedy | null;
  readonly until: LocalDate | null;
  readonly amountCents: number | null;
}

/** Answers by the kind of letter: what is it, and how far along. */
const OF_KIND: Readonly<Record<string, Answers>> = {
  besluit: { "wat-is-er": "besluit", fase: "eerste" },
  "beslissing-op-bezwaar": { "wat-is-er": "besluit", fase: "op-bezwaar" },
  voornemen: { "wat-is-er": "voornemen" },
  uitspraak: { "wat-is-er": "uitspraak" },
};

/** The option of "wat-staat-er" for a remedy. That a letter says there is none is not that it says nothing. */
const NAMED: Readonly<Partial<Record<LetterRemedy, string>>> = {
  bezwaar: "bezwaar",
  beroep: "beroep",
  zienswijze: "reageren",
};

/**
 * The answers that follow from a confirmed letter. Replay uses those whose question is asked and leaves the others, so
 * the person gets only the questions that are still open.
 */
export function answersFromLetter(letter: ConfirmedLetter): Answers {
  const { letterDate, sentDate } = letter;
  const dates =
    letter.kind === "uitspraak"
      ? given("datum-uitspraak", sentDate ?? letterDate)
      : {
          ...given("datum-brief", letterDate),
          ...(letter.kind === "besluit" ? given("datum-besluit", letterDate) : {}),
          ...laterSent(letterDate, sentDate),
        };
  return {
    ...(letter.kind === null ? {} : OF_KIND[letter.kind]),
    ...given("organisatie", letter.body),
    ...given("soort", letter.decisionType),
    ...given("wat-staat-er", letter.remedy === null ? null : (NAMED[letter.remedy] ?? null)),
    ...dates,
    ...(letter.kind === "voornemen" ? given("reageren-tot", letter.until) : {}),
    ...given(
      "boete-bedrag",
      letter.amountCents === null ? null : String(Math.floor(letter.amountCents / 100)),
    ),
  };
}

const given = (question: string, value: AnswerValue | null): Answers =>
  value === null ? {} : { [question]: value };

function laterSent(letterDate: LocalDate | null, sentDate: LocalDate | null): Answers {
  if (letterDate === null || sentDate === null) return {};
  return sentDate > letterDate
    ? { "later-verstuurd": "ja", "datum-verzonden": sentDate }
    : { "later-verstuurd": "nee" };
}

const date = z.string().refine(isLocalDate);

/**
 * Known from the letter and asked by no question: facts beside the answers. They are not part of the flow, so a new
 * version of the flow neither renames nor drops them; what does not fit this shape counts as not known.
 */
export const knownFromLetter = z.object({
  reference: z.string().max(120).nullable(),
  clause: z
    .object({
      remedy: z.enum(LETTER_REMEDIES).nullable(),
      term: z
        .object({
          amount: z.number().int().positive().max(999),
          unit: z.enum(["dagen", "weken", "maanden", "jaar"]),
          start: z.enum(LETTER_TERM_STARTS).nullable(),
        })
        .nullable(),
      until: date.nullable(),
    })
    .nullable(),
});
export type KnownFromLetter = z.infer<typeof knownFromLetter>;

/** The clause of the letter, when there is something in it to put beside the law. */
export function clauseOf(known: KnownFromLetter | null): LetterClause | null {
  const clause = known?.clause ?? null;
  return clause === null || (clause.remedy === null && clause.term === null && clause.until === null)
    ? null
    : clause;
}
