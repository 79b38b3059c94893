import { z } from "zod";
import { ok, type Result } from "../../../result";
import { addDays } from "../../calendar/dates";
import { legalRef } from "../../terms-data/legal-ref";
import { type AmountId, amountOn, type LawUnknown, type LawValue, openSince } from "../../terms-data/lookup";
import { defineRule } from "../define-rule";
import { dwangsom, dwangsomAmount } from "../dwangsom";
import { date, euros, oneOf, whole } from "../inputs";
import { noticeOfDefault } from "../notice-of-default";
import { say, step } from "../say";
import { toeslagDwangsom } from "../toeslag-dwangsom";

/** R6.3: the two weeks after a notice of default. */
const notice = defineRule({
  rule: "R6.3",
  schema: z.object({ decisionTermLastDay: date(), ingebrekestellingReceived: date() }),
  outputs: [
    "valid",
    "twoWeeksEnd",
    "firstDwangsomDay",
    "lastPossibleDwangsomDay",
    "beroepPossibleFrom",
    "lastDay",
  ],
  compute: (inputs) => {
    const found = noticeOfDefault(inputs);
    if (!found.ok) return found;
    const { derivation, legalBasis, warnings, ...outputs } = found.value;
    return ok({ outputs: { ...outputs, lastDay: outputs.twoWeeksEnd }, derivation, legalBasis, warnings });
  },
});

/** R6.4: the amount, from a number of days or from the days themselves. */
const amount = defineRule({
  rule: "R6.4",
  schema: z
    .object({
      dwangsomDays: whole(0).nullish(),
      regime: oneOf("Awb 4:17").nullish(),
      firstDwangsomDay: date().nullish(),
      besluitBekendgemaakt: date().nullish(),
      numberOfApplicants: whole(1).nullish(),
    })
    .superRefine(({ dwangsomDays, firstDwangsomDay, besluitBekendgemaakt }, context) => {
      if (dwangsomDays !== undefined && dwangsomDays !== null) return;
      if (!firstDwangsomDay)
        context.addIssue({
          code: "custom",
          path: [besluitBekendgemaakt ? "firstDwangsomDay" : "dwangsomDays"],
          message: "error.required",
        });
    }),
  outputs: [
    "lastDay",
    "amountEur",
    "dwangsomDays",
    "lastDwangsomDay",
    "beschikkingDwangsomLastDay",
    "amountPerApplicantEur",
  ],
  compute: ({ dwangsomDays, firstDwangsomDay, besluitBekendgemaakt, numberOfApplicants }) => {
    const share = (cents: number) =>
      numberOfApplicants ? { amountPerApplicantEur: Math.round(cents / numberOfApplicants) / 100 } : {};
    if (!firstDwangsomDay) {
      const found = dwangsomAmount(dwangsomDays ?? 0, openSince("dwangsom"));
      if (!found.ok) return found;
      const { days, cents, derivation, legalBasis } = found.value;
      const outputs = { lastDay: null, amountEur: cents / 100, dwangsomDays: days, ...share(cents) };
      return ok({ outputs, derivation, legalBasis, warnings: [say("warning.amount_may_change")] });
    }
    const decided =
      besluitBekendgemaakt ??
      (typeof dwangsomDays === "number" ? addDays(firstDwangsomDay, dwangsomDays) : null);
    const found = dwangsom({ firstDwangsomDay, besluitBekendgemaakt: decided });
    if (!found.ok) return found;
    const { days, cents, lastDwangsomDay, beschikkingLastDay, derivation, legalBasis, warnings } =
      found.value;
    return ok({
      outputs: {
        lastDay: beschikkingLastDay,
        amountEur: cents / 100,
        dwangsomDays: days,
        lastDwangsomDay,
        beschikkingDwangsomLastDay: beschikkingLastDay,
        ...share(cents),
      },
      derivation,
      legalBasis,
      warnings: decided === null ? [...warnings, say("warning.dwangsom_up_to")] : warnings,
    });
  },
});

const TOESLAG = "Awir toekenning (art. 14)";

/** R6.7: where the daily penalty does not exist, or has amounts of its own. */
const regimes = defineRule({
  rule: "R6.7",
  schema: z
    .object({
      regime: oneOf("Vw 2000", "Woo", TOESLAG),
      dwangsomDays: whole(0).nullish(),
      wholeWeeksInDefault: whole(0).nullish(),
      nabetalingOfTerugvorderingEur: euros().nullish(),
    })
    .superRefine(({ regime, wholeWeeksInDefault, nabetalingOfTerugvorderingEur }, context) => {
      if (regime !== TOESLAG) return;
      const needed = { wholeWeeksInDefault, nabetalingOfTerugvorderingEur };
      for (const [field, value] of Object.entries(needed))
        if (value === undefined || value === null)
          context.addIssue({ code: "custom", path: [field], message: "error.required" });
    }),
  outputs: ["lastDay", "amountEur"],
  compute: ({ regime, wholeWeeksInDefault, nabetalingOfTerugvorderingEur }) => {
    if (regime !== TOESLAG)
      return ok({
        outputs: { lastDay: null, amountEur: 0 },
        derivation: [step("step.no_dwangsom", "R6.7", null, null)],
        legalBasis: [legalRef("R6.7", regime === "Woo" ? "Woo 8.2" : "Vw 2000 71b")],
        warnings: [],
      });
    const found = toeslagDwangsom({
      wholeWeeks: wholeWeeksInDefault ?? 0,
      amountAtStakeCents: Math.round((nabetalingOfTerugvorderingEur ?? 0) * 100),
      onDate: openSince("toeslag.dwangsom_per_week"),
    });
    if (!found.ok) return found;
    const { cents, derivation, legalBasis } = found.value;
    return ok({ outputs: { lastDay: null, amountEur: cents / 100 }, derivation, legalBasis, warnings: [] });
  },
});

/** The amount in force without a known end, for a question that names no date. */
export const amountInForce = (id: AmountId): Result<LawValue<number>, LawUnknown> =>
  amountOn(id, openSince(id));

export const DWANGSOM_RULES = [notice, amount, regimes];
