import { z } from "zod";
import { ok } from "../../../result";
import { citizenTermOfLaw } from "../citizen-term";
import { defineRule } from "../define-rule";
import { date, euros, oneOf, whole } from "../inputs";
import type { Grounds, TermijnOutputs } from "../rule-result";
import { say, step } from "../say";
import { TERM_OUTPUTS } from "./citizen-terms";
import { amountInForce } from "./dwangsom";

/** Below this age the threshold for security is halved (Wahv 11 lid 2). */
const YOUNG = 16;

/** S-WAHV: term of the appeal to the officier van justitie, security at the court, appeal at the hof. */
const trafficFine = defineRule({
  rule: "S-WAHV",
  schema: z
    .object({
      procedure: oneOf("administratief beroep OvJ").nullish(),
      beschikkingBekendgemaakt: date().nullish(),
      sanctieEur: euros().nullish(),
      /** Age on the day of the conduct. */
      age: whole(0).nullish(),
      stage: oneOf("administratief beroep", "kantonrechter", "hoger beroep").nullish(),
    })
    .superRefine(({ procedure, beschikkingBekendgemaakt, sanctieEur }, context) => {
      const issue = (field: string) =>
        context.addIssue({ code: "custom", path: [field], message: "error.required" });
      if (procedure && !beschikkingBekendgemaakt) issue("beschikkingBekendgemaakt");
      else if (!beschikkingBekendgemaakt && (sanctieEur === undefined || sanctieEur === null))
        issue("sanctieEur");
    }),
  outputs: [...TERM_OUTPUTS, "zekerheidRequired", "hogerBeroepPossible"],
  compute: ({ beschikkingBekendgemaakt, sanctieEur, age }) => {
    let outputs: TermijnOutputs = { lastDay: null };
    let grounds: Grounds = { derivation: [], legalBasis: [], warnings: [] };
    if (beschikkingBekendgemaakt) {
      const term = citizenTermOfLaw({
        termId: "rechtsmiddel",
        eventDate: beschikkingBekendgemaakt,
        event: "bekendmaking",
        rule: "S-WAHV",
        articles: ["Wahv 6"],
      });
      if (!term.ok) return term;
      const { firstDay, rawLastDay, lastDay, derivation, legalBasis, warnings } = term.value;
      outputs = { firstDay, rawLastDay, lastDay };
      grounds = { derivation, legalBasis, warnings };
    }
    if (sanctieEur === undefined || sanctieEur === null) return ok({ outputs, ...grounds });
    const young = typeof age === "number" && age < YOUNG;
    const security = amountInForce(young ? "wahv.zekerheid_vanaf_onder_16" : "wahv.zekerheid_vanaf");
    if (!security.ok) return security;
    const appeal = amountInForce("wahv.hoger_beroep_boven");
    if (!appeal.ok) return appeal;
    const cents = Math.round(sanctieEur * 100);
    const zekerheidRequired = cents >= security.value.value;
    const hogerBeroepPossible = cents > appeal.value.value;
    return ok({
      outputs: { ...outputs, zekerheidRequired, hogerBeroepPossible },
      derivation: [
        ...grounds.derivation,
        step(zekerheidRequired ? "step.security_needed" : "step.no_security", "S-WAHV", null, null, {
          cents,
          limit: security.value.value,
        }),
        step(hogerBeroepPossible ? "step.hof_open" : "step.hof_closed", "S-WAHV", null, null, {
          cents,
          limit: appeal.value.value,
        }),
      ],
      legalBasis: [...grounds.legalBasis, security.value.ref, appeal.value.ref],
      warnings: [...grounds.warnings, say("warning.amount_may_change")],
    });
  },
});

export const TRAFFIC_FINE_RULES = [trafficFine];
