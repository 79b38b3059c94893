/** Reviewed cases in the form of the evaluation: inputs in snake_case, expected advice. Only for tests. */
import { z } from "zod";
import { type AdviceFacts, ROUTE_CODES } from "../types";
import { emptyFacts } from "./facts";

const day = z.iso.date().nullable();
const route = z.enum(ROUTE_CODES);

const inputs = z.object({
  today: z.iso.date(),
  agency: z.string().nullish(),
  decision_type: z.string().nullish(),
  is_besluit: z.boolean().nullish(),
  stage: z
    .enum([
      "primary_decision",
      "decision_on_objection",
      "court_ruling",
      "no_decision_in_time",
      "behaviour",
      "general_rule",
      "private_party",
    ])
    .nullish(),
  letter_date: day.optional(),
  sent_date: day.optional(),
  published_date: day.optional(),
  received: day.optional(),
  request_date: day.optional(),
  default_notice_date: day.optional(),
  complaint_date: day.optional(),
  complaint_closed_date: day.optional(),
  urgency: z.boolean().nullish(),
  complained_already: z.boolean().nullish(),
  vulnerable: z.boolean().nullish(),
  third_party: z.boolean().nullish(),
  income: z.string().nullish(),
});

const reviewedCase = z.object({
  id: z.string(),
  facts: z.string(),
  inputs,
  expected: z.object({
    route,
    accepted_routes: z.array(route),
    secondary_routes: z.array(route).default([]),
    last_day: day,
    last_day_alternatives: z.array(z.iso.date()).default([]),
    earliest_day: day.default(null),
    late: z.boolean().default(false),
    late_excusable_possible: z.boolean().default(false),
    legal_basis: z.array(z.string()).default([]),
  }),
});
export type ReviewedCase = z.output<typeof reviewedCase>;

export const readCases = (json: unknown): readonly ReviewedCase[] => z.array(reviewedCase).parse(json);

/** The facts of the API for a reviewed case. */
export function factsOf({ facts, inputs: given }: ReviewedCase): AdviceFacts {
  return {
    ...emptyFacts(given.today),
    facts,
    agency: given.agency ?? null,
    decisionType: given.decision_type ?? null,
    isBesluit: given.is_besluit ?? null,
    stage: given.stage ?? null,
    letterDate: given.letter_date ?? null,
    sentDate: given.sent_date ?? null,
    publishedDate: given.published_date ?? null,
    received: given.received ?? null,
    requestDate: given.request_date ?? null,
    defaultNoticeDate: given.default_notice_date ?? null,
    complaintDate: given.complaint_date ?? null,
    complaintClosedDate: given.complaint_closed_date ?? null,
    complainedAlready: given.complained_already ?? null,
    urgency: given.urgency ?? null,
    vulnerable: given.vulnerable ?? null,
    income: given.income ?? null,
    thirdParty: given.third_party ?? null,
  };
}
