import { z } from "zod";
import { ok, type Result } from "../../../result";
import type { LawUnknown } from "../../terms-data/lookup";
import type { Confidence } from "../../types";
import { citizenTermOfLaw } from "../citizen-term";
import { type Computed, defineRule } from "../define-rule";
import { date, oneOf } from "../inputs";
import type { OutputName } from "../rule-result";
import type { TermOutcome } from "../term-outcome";

export const TERM_OUTPUTS: readonly OutputName[] = ["firstDay", "rawLastDay", "lastDay", "weekdayLastDay"];

/** The outputs of a rule that is one plain term. */
export function asRule(
  found: Result<TermOutcome & { readonly confidence?: Confidence }, LawUnknown>,
): Result<Computed, LawUnknown> {
  if (!found.ok) return found;
  const { firstDay, rawLastDay, lastDay, ...grounds } = found.value;
  return ok({ outputs: { firstDay, rawLastDay, lastDay }, ...grounds });
}

/** Rules that are one term from one event: the table says which; see the rulebook for their meaning. */
export const CITIZEN_TERM_RULES = [
  defineRule({
    rule: "R2.3",
    schema: z.object({ procedure: oneOf("beroep na 3.4").optional(), terinzageleggingBesluit: date() }),
    outputs: TERM_OUTPUTS,
    compute: ({ terinzageleggingBesluit: eventDate }) =>
      asRule(
        citizenTermOfLaw({
          termId: "rechtsmiddel",
          eventDate,
          event: "terinzagelegging",
          rule: "R2.3",
          articles: ["Awb 6:8 lid 4"],
        }),
      ),
  }),
  defineRule({
    rule: "R2.4",
    schema: z.object({ procedure: oneOf("zienswijze 3.4").optional(), terinzagelegging: date() }),
    outputs: TERM_OUTPUTS,
    compute: ({ terinzagelegging: eventDate }) =>
      asRule(
        citizenTermOfLaw({
          termId: "zienswijze.uov",
          eventDate,
          event: "terinzagelegging",
          startsOn: "same_day",
          articles: ["Awb 3:16 lid 2"],
        }),
      ),
  }),
  defineRule({
    rule: "R2.14",
    schema: z.object({
      procedure: oneOf("bezwaar").optional(),
      bekendmaking: date(),
      kennisgevingInBlad: date().nullish(),
      appellant: z.string().nullish(),
    }),
    outputs: TERM_OUTPUTS,
    compute: ({ bekendmaking: eventDate }) =>
      asRule(
        citizenTermOfLaw({
          termId: "rechtsmiddel",
          eventDate,
          event: "addressee",
          rule: "R2.14",
          articles: ["Awb 6:8 lid 1", "Awb 3:41"],
        }),
      ),
  }),
  defineRule({
    rule: "R5.4",
    schema: z.object({
      procedure: oneOf("betaaltermijn terugvordering toeslag").optional(),
      dagtekening: date(),
    }),
    outputs: TERM_OUTPUTS,
    compute: ({ dagtekening: eventDate }) =>
      asRule(citizenTermOfLaw({ termId: "toeslag.betalen", eventDate, event: "dagtekening", atw: false })),
  }),
  defineRule({
    rule: "R7.1",
    schema: z.object({
      procedure: oneOf("beroep rechtbank").optional(),
      beslissingOpBezwaarBekendgemaakt: date(),
    }),
    outputs: TERM_OUTPUTS,
    compute: ({ beslissingOpBezwaarBekendgemaakt: eventDate }) =>
      asRule(
        citizenTermOfLaw({
          termId: "rechtsmiddel",
          eventDate,
          event: "bekendmaking",
          rule: "R7.1",
          articles: ["Awb 8:1", "Awb 6:8 lid 1"],
        }),
      ),
  }),
  defineRule({
    rule: "R7.3",
    schema: z.object({
      procedure: oneOf("griffierecht beroep", "griffierecht voorlopige voorziening"),
      mededelingSent: date(),
    }),
    outputs: TERM_OUTPUTS,
    compute: ({ procedure, mededelingSent: eventDate }) =>
      asRule(
        citizenTermOfLaw({
          termId: procedure === "griffierecht beroep" ? "griffierecht.betalen" : "griffierecht.betalen_vovo",
          eventDate,
          event: "mededeling",
        }),
      ),
  }),
  defineRule({
    rule: "R7.7",
    schema: z.object({ procedure: oneOf("verzet").optional(), uitspraakSent: date() }),
    outputs: TERM_OUTPUTS,
    compute: ({ uitspraakSent: eventDate }) =>
      asRule(
        citizenTermOfLaw({
          termId: "rechtsmiddel",
          eventDate,
          event: "uitspraak",
          rule: "R7.7",
          articles: ["Awb 8:55 lid 1"],
        }),
      ),
  }),
  defineRule({
    rule: "R7.8",
    schema: z.object({ procedure: oneOf("hoger beroep").optional(), uitspraakSent: date() }),
    outputs: TERM_OUTPUTS,
    compute: ({ uitspraakSent: eventDate }) =>
      asRule(
        citizenTermOfLaw({
          termId: "rechtsmiddel",
          eventDate,
          event: "uitspraak",
          rule: "R7.8",
          articles: ["Awb 8:104", "Awb 6:24"],
        }),
      ),
  }),
  defineRule({
    rule: "R10.4",
    schema: z.object({
      procedure: oneOf("verzoek peiljaarverlegging").optional(),
      beslissingToevoeging: date(),
    }),
    outputs: TERM_OUTPUTS,
    compute: ({ beslissingToevoeging: eventDate }) =>
      asRule(citizenTermOfLaw({ termId: "peiljaarverlegging", eventDate, event: "toevoeging" })),
  }),
];
