import { z } from "zod";
import { ok } from "../../../result";
import { later, localDate } from "../../calendar/dates";
import { euMonthsAfter } from "../../calendar/eu-term";
import { workingDayOnOrBefore } from "../../calendar/working-days";
import { legalRef } from "../../terms-data/legal-ref";
import { papersBeforeHearing } from "../before-hearing";
import { citizenTermOfLaw } from "../citizen-term";
import { defineRule } from "../define-rule";
import { date, oneOf, whole } from "../inputs";
import { lawTerm } from "../law-term";
import { step } from "../say";
import { freeDaySteps, freeDaysUnknown } from "../term-outcome";

/** R3.4: first application for a toeslag, until and including 31 December of the next year, or the later tax date. */
const toeslagAanvraag = defineRule({
  rule: "R3.4",
  schema: z.object({
    berekeningsjaar: whole(2005).max(2200, { error: "error.too_big" }),
    extendedTaxReturnDate: date().nullish(),
  }),
  outputs: ["lastDay", "weekdayLastDay"],
  compute: ({ berekeningsjaar, extendedTaxReturnDate }) => {
    const years = lawTerm("toeslag.aanvraag", localDate(berekeningsjaar + 1, 12, 31));
    if (!years.ok) return years;
    const endOfYear = localDate(berekeningsjaar + years.value.amount, 12, 31);
    const lastDay = later(endOfYear, extendedTaxReturnDate ?? endOfYear);
    return ok({
      outputs: { lastDay },
      derivation: [
        step("step.next_calendar_year", "R3.4", null, endOfYear, { year: String(berekeningsjaar) }),
        ...(lastDay > endOfYear ? [step("step.later_tax_return", "R3.4", endOfYear, lastDay)] : []),
      ],
      legalBasis: [legalRef("R3.4", years.value.article)],
      warnings: freeDaysUnknown(lastDay),
    });
  },
});

/** R7.5: papers until ten clear days before the hearing. */
const papers = defineRule({
  rule: "R7.5",
  schema: z.object({ procedure: oneOf("nadere stukken").optional(), zitting: date() }),
  outputs: ["lastDay", "advisedLastWorkingDay"],
  compute: ({ zitting }) => {
    const found = papersBeforeHearing(zitting, "stukken.beroep");
    if (!found.ok) return found;
    const { lastDay, advisedLastWorkingDay, ...grounds } = found.value;
    return ok({ outputs: { lastDay, advisedLastWorkingDay }, ...grounds });
  },
});

/** R9.3: conduct of more than a year ago need not be handled. */
const oldConduct = defineRule({
  rule: "R9.3",
  schema: z.object({ gedraging: date(), klachtReceived: date() }),
  outputs: ["lastDay", "mustHandle"],
  compute: ({ gedraging, klachtReceived }) => {
    const found = citizenTermOfLaw({ termId: "klacht.ouderdom", eventDate: gedraging, event: "gedraging" });
    if (!found.ok) return found;
    const { lastDay, derivation, legalBasis, warnings } = found.value;
    const mustHandle = klachtReceived <= lastDay;
    const judged = step(
      mustHandle ? "step.complaint_young" : "step.complaint_old",
      "R9.3",
      klachtReceived,
      lastDay,
    );
    return ok({
      outputs: { lastDay, mustHandle },
      derivation: [...derivation, judged],
      legalBasis,
      warnings,
    });
  },
});

/** R9.7: to the ombudsman within a year; a term in years, so the end does not move: better a working day before it. */
const ombudsman = defineRule({
  rule: "R9.7",
  schema: z.object({ kennisgevingBevindingen: date() }),
  outputs: ["lastDay", "weekdayLastDay", "advisedLastWorkingDay"],
  compute: ({ kennisgevingBevindingen: eventDate }) => {
    const found = citizenTermOfLaw({ termId: "ombudsman.verzoek", eventDate, event: "kennisgeving" });
    if (!found.ok) return found;
    const { lastDay, derivation, legalBasis, warnings } = found.value;
    const advisedLastWorkingDay = workingDayOnOrBefore(lastDay);
    const advice =
      advisedLastWorkingDay < lastDay
        ? [step("step.advised_working_day", "R9.7", lastDay, advisedLastWorkingDay)]
        : [];
    return ok({
      outputs: { lastDay, advisedLastWorkingDay },
      derivation: [...derivation, ...advice],
      legalBasis,
      warnings,
    });
  },
});

/** R12.1: one month after receipt, with two more when the authority says so in time; a term of European law. */
const privacy = defineRule({
  rule: "R12.1",
  schema: z.object({ verzoekReceived: date() }),
  outputs: ["rawLastDay", "lastDay", "withExtension"],
  compute: ({ verzoekReceived }) => {
    const base = lawTerm("avg.beslissen", verzoekReceived);
    if (!base.ok) return base;
    const longer = lawTerm("avg.verlengen", verzoekReceived);
    if (!longer.ok) return longer;
    const { rawLastDay, lastDay } = euMonthsAfter(verzoekReceived, base.value.amount);
    const withExtension = euMonthsAfter(verzoekReceived, base.value.amount + longer.value.amount).lastDay;
    return ok({
      outputs: { rawLastDay, lastDay, withExtension },
      derivation: [
        step("step.event.ontvangst", "R12.1", verzoekReceived, verzoekReceived),
        step("step.add_months", "R12.1", verzoekReceived, rawLastDay, { count: base.value.amount }),
        ...freeDaySteps(rawLastDay, lastDay),
        step("step.if_extended_months", "R12.1", lastDay, withExtension, { count: longer.value.amount }),
      ],
      legalBasis: [legalRef("R12.1", base.value.article), legalRef("R2.12", "Verordening 1182/71 3")],
      warnings: freeDaysUnknown(withExtension),
      confidence: base.value.confidence,
    });
  },
});

export const LONG_TERM_RULES = [toeslagAanvraag, papers, oldConduct, ombudsman, privacy];
