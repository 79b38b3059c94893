import { z } from "zod";
import { ok } from "../../../result";
import { addDays, localDate, yearOf } from "../../calendar/dates";
import { legalRef } from "../../terms-data/legal-ref";
import { authorityTerm } from "../authority-term";
import { citizenTermOfLaw } from "../citizen-term";
import { decisionTermOnBezwaar } from "../decision-on-bezwaar";
import { defineRule } from "../define-rule";
import { date, flag } from "../inputs";
import { lawTerm } from "../law-term";
import { say, step } from "../say";
import { endOfTerm } from "../term-outcome";
import { asRule, TERM_OUTPUTS } from "./citizen-terms";

/** R4.9: when must the authority decide on a bezwaar? */
const decision = defineRule({
  rule: "R4.9",
  schema: z
    .object({
      bezwaarReceived: date().nullish(),
      bezwaartermijnLastDay: date().nullish(),
      bekendmaking: date().nullish(),
      besluitBekendgemaakt: date().nullish(),
      adviescommissie: flag().nullish(),
      verdagingNotified: date().nullish(),
      herstelverzoekSent: date().nullish(),
      verzuimHersteld: date().nullish(),
    })
    .superRefine((inputs, context) => {
      const { herstelverzoekSent: asked, verzuimHersteld: repaired } = inputs;
      const issue = (field: string, message: string) =>
        context.addIssue({ code: "custom", path: [field], message });
      if (!inputs.bezwaartermijnLastDay && !inputs.bekendmaking && !inputs.besluitBekendgemaakt)
        issue("bezwaartermijnLastDay", "error.required");
      if (repaired && !asked) issue("herstelverzoekSent", "error.required");
      if (repaired && asked && repaired < asked) issue("verzuimHersteld", "error.before_the_request");
    }),
  outputs: [...TERM_OUTPUTS, "suspendedDays", "safeIngebrekestellingNotBefore"],
  compute: (inputs) => {
    const { herstelverzoekSent, verzuimHersteld, bezwaarReceived } = inputs;
    const term = bezwaartermijn(inputs);
    if (!term.ok) return term;
    const decided = decisionTermOnBezwaar({
      bezwaartermijnLastDay: term.value.lastDay,
      adviescommissie: inputs.adviescommissie !== false && inputs.adviescommissie !== undefined,
      verdagingNotified: inputs.verdagingNotified ?? null,
      herstelverzoekSent: herstelverzoekSent ?? null,
      verzuimHersteld: verzuimHersteld ?? null,
    });
    if (!decided.ok) return decided;
    const { firstDay, rawLastDay, lastDay, suspendedDays, safeIngebrekestellingNotBefore, ...grounds } =
      decided.value;
    const open = Boolean(herstelverzoekSent) && !verzuimHersteld;
    const shown = open
      ? { rawLastDay: null, lastDay: null, suspendedDays: null, safeIngebrekestellingNotBefore: null }
      : { rawLastDay, lastDay, suspendedDays, safeIngebrekestellingNotBefore };
    const received = bezwaarReceived ? [step("step.not_from_receipt", "R4.9", bezwaarReceived, null)] : [];
    return ok({
      outputs: { firstDay, ...shown },
      derivation: [...term.value.derivation, ...received, ...grounds.derivation],
      legalBasis: grounds.legalBasis,
      warnings: [
        ...grounds.warnings,
        ...(open ? [say("warning.repair_open")] : []),
        ...(inputs.adviescommissie === null ? [say("warning.committee_unknown")] : []),
        ...(inputs.adviescommissie === undefined ? [say("warning.committee_not_asked")] : []),
      ],
    });
  },
});

/** The end of the bezwaar term: given, or counted from the day on which the decision was made known. */
function bezwaartermijn(inputs: {
  readonly bezwaartermijnLastDay?: string | null | undefined;
  readonly bekendmaking?: string | null | undefined;
  readonly besluitBekendgemaakt?: string | null | undefined;
}) {
  if (inputs.bezwaartermijnLastDay) return ok({ lastDay: inputs.bezwaartermijnLastDay, derivation: [] });
  const eventDate = inputs.bekendmaking ?? inputs.besluitBekendgemaakt;
  if (!eventDate) throw new Error("the schema lets no question without a date through");
  return citizenTermOfLaw({ termId: "rechtsmiddel", eventDate, event: "bekendmaking", rule: "R2.1" });
}

/**
 * S-WOZ: a bezwaar about municipal tax is decided in the calendar year of receipt; one received in the last six weeks
 * of the year within the term of Awb 7:10. Without a bezwaar: the bezwaar term itself, from the printed date.
 */
const woz = defineRule({
  rule: "S-WOZ",
  schema: z
    .object({
      bezwaarReceived: date().nullish(),
      dagtekening: date().nullish(),
      bezwaartermijnLastDay: date().nullish(),
    })
    .superRefine(({ bezwaarReceived, dagtekening, bezwaartermijnLastDay }, context) => {
      if (!bezwaarReceived && !dagtekening)
        context.addIssue({ code: "custom", path: ["bezwaarReceived"], message: "error.required" });
      else if (bezwaarReceived && inLastWeeks(bezwaarReceived) && !dagtekening && !bezwaartermijnLastDay)
        context.addIssue({ code: "custom", path: ["bezwaartermijnLastDay"], message: "error.required" });
    }),
  outputs: [...TERM_OUTPUTS, "withVerdaging"],
  compute: ({ bezwaarReceived, dagtekening, bezwaartermijnLastDay }) => {
    const bezwaarTerm = dagtekening
      ? citizenTermOfLaw({
          termId: "rechtsmiddel",
          eventDate: dagtekening,
          event: "dagtekening",
          rule: "S-WOZ",
          articles: ["AWR 22j"],
        })
      : null;
    if (bezwaarTerm && !bezwaarTerm.ok) return bezwaarTerm;
    if (!bezwaarReceived) {
      if (!bezwaarTerm) throw new Error("the schema lets no question without a date through");
      return asRule(bezwaarTerm);
    }
    const longer = lawTerm("bezwaar.verdagen_woz", bezwaarReceived);
    if (!longer.ok) return longer;
    if (!inLastWeeks(bezwaarReceived)) {
      const lastDay = endOfYear(bezwaarReceived);
      const verdaagd = endOfTerm(addDays(lastDay, 7 * longer.value.amount), longer.value, true);
      return ok({
        outputs: { firstDay: null, rawLastDay: lastDay, lastDay, withVerdaging: verdaagd.lastDay },
        derivation: [
          step("step.event.ontvangst", "S-WOZ", bezwaarReceived, bezwaarReceived),
          step("step.calendar_year", "S-WOZ", bezwaarReceived, lastDay),
          step("step.if_extended", "S-WOZ", lastDay, verdaagd.lastDay, { count: longer.value.amount }),
        ],
        legalBasis: [legalRef("S-WOZ", "Wet WOZ 30 lid 9"), legalRef("S-WOZ", "Gemw 236 lid 2")],
        warnings: verdaagd.warnings,
      });
    }
    const termEnd = bezwaartermijnLastDay ?? bezwaarTerm?.value.lastDay;
    if (!termEnd) throw new Error("the schema lets no question without the end of the term through");
    const base = lawTerm("bezwaar.beslissen", termEnd);
    if (!base.ok) return base;
    const question = {
      ...base.value,
      rule: "S-WOZ",
      eventDate: termEnd,
      event: "einde_bezwaartermijn",
    } as const;
    const plain = authorityTerm({ ...question, extension: null });
    const verdaagd = authorityTerm({ ...question, extension: longer.value });
    const { firstDay, rawLastDay, lastDay, ...grounds } = plain;
    return ok({ outputs: { firstDay, rawLastDay, lastDay, withVerdaging: verdaagd.lastDay }, ...grounds });
  },
});

const endOfYear = (day: string): string => localDate(yearOf(day), 12, 31);

/** Received in the last six weeks of a calendar year: 20 November to 31 December. */
function inLastWeeks(received: string): boolean {
  const weeks = lawTerm("woz.laatste_weken", received);
  return weeks.ok && received > addDays(endOfYear(received), -7 * weeks.value.amount);
}

export const DECISION_RULES = [decision, woz];
