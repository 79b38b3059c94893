import { z } from "zod";
import { isLocalDate } from "#flows/law/calendar/dates";
import type { AdviceFacts } from "#flows/law/types";

const date = z
  .string()
  .refine(isLocalDate, "Geef een datum die bestaat, in de vorm JJJJ-MM-DD.")
  .nullish()
  .transform((value) => value ?? null);
const yesNo = z
  .boolean({ error: "Geef true, false of null." })
  .nullish()
  .transform((value) => value ?? null);
const text = (most: number) =>
  z
    .string({ error: "Geef tekst of null." })
    .max(most, `Geef hooguit ${most} tekens.`)
    .nullish()
    .transform((value) => value ?? null);

/** The body of `POST /api/v1/adviezen`. Only `today` is needed; null and absent both mean "unknown". */
export const AdviceRequest = z.object({
  today: z
    .string({ error: "Geef de dag van vandaag, in de vorm JJJJ-MM-DD." })
    .refine(isLocalDate, "Geef een datum die bestaat, in de vorm JJJJ-MM-DD."),
  facts: text(20_000),
  agency: text(500),
  decisionType: text(500),
  isBesluit: yesNo,
  stage: z
    .enum(
      [
        "primary_decision",
        "decision_on_objection",
        "court_ruling",
        "no_decision_in_time",
        "behaviour",
        "general_rule",
        "private_party",
      ],
      { error: "Geef een van de stadia uit de beschrijving, of null." },
    )
    .nullish()
    .transform((value) => value ?? null),
  letterDate: date,
  sentDate: date,
  publishedDate: date,
  received: date,
  requestDate: date,
  defaultNoticeDate: date,
  complaintDate: date,
  complaintClosedDate: date,
  complainedAlready: yesNo,
  urgency: yesNo,
  vulnerable: yesNo,
  income: text(100),
  thirdParty: yesNo,
});

export const toFacts = (request: z.output<typeof AdviceRequest>): AdviceFacts => ({
  ...request,
  details: {},
});
