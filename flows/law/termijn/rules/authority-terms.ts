import { z } from "zod";
import { ok } from "../../../result";
import { authorityTerm } from "../authority-term";
import { authorityTermOfLaw, authorityTermOfWeeks } from "../authority-term-of-law";
import { defineRule } from "../define-rule";
import { date, flag, oneOf, whole } from "../inputs";
import { lawTerm } from "../law-term";
import { asRule, TERM_OUTPUTS } from "./citizen-terms";

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
