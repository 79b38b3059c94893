import { z } from "zod";
import { ok } from "../../../result";
import { addDays, earlier, later } from "../../calendar/dates";
import { citizenTermOfLaw } from "../citizen-term";
import { defineRule } from "../define-rule";
import { date, oneOf, whole } from "../inputs";
import { say, step } from "../say";
import { endOfTerm } from "../term-outcome";
import { asRule, TERM_OUTPUTS } from "./citizen-terms";

/** R2.1: bezwaar. The real sending date counts; the printed date gives the safe day, and all there is when alone. */
const bezwaar = defineRule({
  rule: "R2.1",
  schema: z
    .object({
      procedure: oneOf("bezwaar").optional(),
      bekendmaking: date().nullish(),
      dagtekening: date().nullish(),
      bekendmakingswijze: z.string().nullish(),
    })
    .superRefine(({ bekendmaking, dagtekening }, context) => {
      if (!bekendmaking && !dagtekening)
        context.addIssue({ code: "custom", path: ["bekendmaking"], message: "error.required" });
    }),
  outputs: [...TERM_OUTPUTS, "safeLastDay"],
  compute: ({ bekendmaking, dagtekening, bekendmakingswijze }) => {
    const eventDate = bekendmaking ?? dagtekening;
    if (!eventDate) throw new Error("the schema lets no question without a date through");
    const published = bekendmakingswijze?.startsWith("publicatie") ?? false;
    const common = { termId: "rechtsmiddel", rule: "R2.1" } as const;
    const found = citizenTermOfLaw({
      ...common,
      eventDate,
      event: bekendmaking ? (published ? "publicatie" : "bekendmaking") : "printed_date",
      articles: ["Awb 6:8 lid 1", published ? "Awb 3:42" : "Awb 3:41"],
    });
    if (!found.ok) return found;
    const safe = citizenTermOfLaw({
      ...common,
      eventDate: earlier(eventDate, dagtekening ?? eventDate),
      event: "printed_date",
    });
    if (!safe.ok) return safe;
    const { firstDay, rawLastDay, lastDay, ...grounds } = found.value;
    const safeLastDay = earlier(lastDay, safe.value.lastDay);
    const warnings = [
      ...grounds.warnings,
      ...(safeLastDay < lastDay ? [say("warning.safe_day", { safe: safeLastDay, last: lastDay })] : []),
      ...(bekendmaking ? [] : [say("warning.printed_date_only")]),
    ];
    return ok({ ...grounds, warnings, outputs: { firstDay, rawLastDay, lastDay, safeLastDay } });
  },
});

const OWN_RETURN = "bezwaar tegen eigen aangifte";

/** R2.2: taxes and toeslagen count from the printed date, or from the sending when that is later. */
const taxes = defineRule({
  rule: "R2.2",
  schema: z
    .object({
      procedure: oneOf("bezwaar belasting", "bezwaar toeslag", OWN_RETURN),
      dagtekening: date().nullish(),
      bekendmaking: date().nullish(),
      voldoening: date().nullish(),
    })
    .superRefine(({ procedure, dagtekening, voldoening }, context) => {
      const field = procedure === OWN_RETURN ? "voldoening" : "dagtekening";
      if (!(procedure === OWN_RETURN ? voldoening : dagtekening))
        context.addIssue({ code: "custom", path: [field], message: "error.required" });
    }),
  outputs: TERM_OUTPUTS,
  compute: ({ procedure, dagtekening, bekendmaking, voldoening }) => {
    const own = procedure === OWN_RETURN;
    const named = own ? voldoening : dagtekening;
    if (!named) throw new Error("the schema lets no question without a date through");
    const eventDate = own ? named : later(named, bekendmaking ?? named);
    return asRule(
      citizenTermOfLaw({
        termId: "rechtsmiddel",
        eventDate,
        event: own ? "voldoening" : eventDate === named ? "dagtekening" : "bekendmaking_later",
        rule: "R2.2",
        articles: [procedure === "bezwaar toeslag" ? "Awir 35" : "AWR 22j"],
      }),
    );
  },
});

/** R2.15: a short term that starts on a given day must contain two working days (Atw 2). */
const shortTerm = defineRule({
  rule: "R2.15",
  schema: z.object({ firstDay: date(), days: whole(1) }),
  outputs: ["rawLastDay", "lastDay"],
  compute: ({ firstDay, days }) => {
    const rawLastDay = addDays(firstDay, days - 1);
    const end = endOfTerm(rawLastDay, { amount: days, unit: "dagen" }, true, firstDay);
    return ok({
      outputs: { rawLastDay, lastDay: end.lastDay },
      derivation: [
        step("step.same_day", "R2.15", firstDay, firstDay),
        step("step.add_days", "R2.15", firstDay, rawLastDay, { count: days }),
        ...end.derivation,
      ],
      legalBasis: end.legalBasis,
      warnings: end.warnings,
    });
  },
});

export const BEZWAAR_TERM_RULES = [bezwaar, taxes, shortTerm];
