import { z } from "zod";
import { ok, type Result } from "../../../result";
import type { LawUnknown, TermId } from "../../terms-data/lookup";
import type { Confidence, LocalDate } from "../../types";
import { authorityTerm } from "../authority-term";
import { defineRule } from "../define-rule";
import { date, flag, oneOf, whole } from "../inputs";
import { type LawTerm, lawTerm } from "../law-term";
import type { TermEvent, TermOutcome } from "../term-outcome";
import { asRule, TERM_OUTPUTS } from "./citizen-terms";

/** A term of an authority whose length, and the length of its extension, stand in the data. */
export function authorityTermOfLaw(question: {
  readonly termId: TermId;
  readonly extensionId: TermId | null;
  readonly eventDate: LocalDate;
  readonly event: TermEvent;
  readonly rule: string;
}): Result<TermOutcome & { readonly confidence: Confidence }, LawUnknown> {
  const { termId, extensionId, eventDate, event, rule } = question;
  const base = lawTerm(termId, eventDate);
  if (!base.ok) return base;
  const extension: Result<LawTerm | null, LawUnknown> =
    extensionId === null ? ok(null) : lawTerm(extensionId, eventDate);
  if (!extension.ok) return extension;
  const { confidence, ...term } = base.value;
  return ok({
    ...authorityTerm({ ...term, rule, eventDate, event, extension: extension.value }),
    confidence,
  });
}

/**
 * A term of a given number of weeks. When that number is a base term of the law with its whole extension, it is
 * computed as those two parts, so that the Algemene termijnenwet is asked about each (R2.6).
 */
export function authorityTermOfWeeks(question: {
  readonly weeks: number | null;
  readonly parts: readonly (readonly [base: TermId, extension: TermId])[];
  readonly eventDate: LocalDate;
  readonly event: TermEvent;
  readonly rule: string;
}): Result<TermOutcome & { readonly confidence: Confidence }, LawUnknown> {
  const { weeks, parts, ...rest } = question;
  for (const [termId, extensionId] of parts) {
    const base = lawTerm(termId, rest.eventDate);
    const extension = lawTerm(extensionId, rest.eventDate);
    if (!base.ok) return base;
    if (!extension.ok) return extension;
    if (weeks === null || weeks === base.value.amount)
      return authorityTermOfLaw({ ...rest, termId, extensionId: null });
    if (weeks === base.value.amount + extension.value.amount)
      return authorityTermOfLaw({ ...rest, termId, extensionId });
  }
  const [first] = parts;
  if (!first || weeks === null) throw new Error("at least one base term is needed");
  const named = lawTerm(first[0], rest.eventDate);
  if (!named.ok) return named;
  const { confidence, ...term } = named.value;
  return ok({ ...authorityTerm({ ...term, ...rest, amount: weeks, extension: null }), confidence });
}

const UNITS = ["dagen", "weken", "maanden"] as const;

export const AUTHORITY_TERM_RULES = [
  defineRule({
    rule: "R4.11",
    schema: z.object({
      procedure: oneOf("administratief beroep").optional(),
      beroepstermijnLastDay: date(),
      weeks: whole(1).nullish(),
    }),
    outputs: TERM_OUTPUTS,
    compute: ({ beroepstermijnLastDay: eventDate, weeks }) =>
      asRule(
        authorityTermOfWeeks({
          weeks: weeks ?? null,
          parts: [
            ["administratief_beroep.beslissen", "administratief_beroep.verdagen"],
            ["administratief_beroep.beslissen_zelfde", "administratief_beroep.verdagen_zelfde"],
            ["administratief_beroep.beslissen_commissie", "administratief_beroep.verdagen_zelfde"],
          ],
          eventDate,
          event: "einde_beroepstermijn",
          rule: "R4.11",
        }),
      ),
  }),
  defineRule({
    rule: "R6.1",
    schema: z.object({
      aanvraagReceived: date(),
      statutoryTerm: z.object({ amount: whole(1), unit: oneOf(...UNITS) }).nullish(),
    }),
    outputs: TERM_OUTPUTS,
    compute: ({ aanvraagReceived: eventDate, statutoryTerm }) => {
      const usual = lawTerm("aanvraag.beslissen", eventDate);
      if (!usual.ok) return usual;
      const length = statutoryTerm ? { ...statutoryTerm, article: "Awb 4:13 lid 1" } : usual.value;
      const question = { ...length, rule: "R6.1", eventDate, event: "ontvangst", extension: null } as const;
      return asRule(ok(authorityTerm(question)));
    },
  }),
  defineRule({
    rule: "R9.4",
    schema: z.object({
      klachtReceived: date(),
      afdeling913: flag().nullish(),
      verdaging: flag().nullish(),
    }),
    outputs: TERM_OUTPUTS,
    compute: ({ klachtReceived: eventDate, afdeling913, verdaging }) =>
      asRule(
        authorityTermOfLaw({
          termId: afdeling913 ? "klacht.afhandelen_commissie" : "klacht.afhandelen",
          extensionId: verdaging ? "klacht.verdagen" : null,
          eventDate,
          event: "ontvangst",
          rule: "R9.4",
        }),
      ),
  }),
  defineRule({
    rule: "S-WOO",
    schema: z.object({ verzoekReceived: date(), verdaging: flag().nullish() }),
    outputs: TERM_OUTPUTS,
    compute: ({ verzoekReceived: eventDate, verdaging }) =>
      asRule(
        authorityTermOfLaw({
          termId: "woo.beslissen",
          extensionId: verdaging ? "woo.verdagen" : null,
          eventDate,
          event: "ontvangst",
          rule: "S-WOO",
        }),
      ),
  }),
];
