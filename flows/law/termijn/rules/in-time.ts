import { z } from "zod";
import { ok } from "../../../result";
import { addDays } from "../../calendar/dates";
import { workingDaysAfter } from "../../calendar/working-days";
import { legalRef } from "../../terms-data/legal-ref";
import { termOn } from "../../terms-data/lookup";
import { citizenTermOfLaw } from "../citizen-term";
import { defineRule } from "../define-rule";
import { date, flag, localDateTime, oneOf } from "../inputs";
import { say, step } from "../say";

/** R2.8: by post. Received in time, or posted in time and received within a week after the end. */
const byPost = defineRule({
  rule: "R2.8",
  schema: z
    .object({
      termLastDay: date(),
      channel: oneOf("post").optional(),
      posted: date().nullish(),
      received: date(),
      postmarkLegible: flag().nullish(),
    })
    .superRefine(({ posted, received, postmarkLegible }, context) => {
      if (!posted && postmarkLegible === true)
        context.addIssue({ code: "custom", path: ["posted"], message: "error.required" });
      if (posted && posted > received)
        context.addIssue({ code: "custom", path: ["received"], message: "error.before_posting" });
    }),
  outputs: ["lastDay", "latestReceiptByPost", "timely"],
  compute: ({ termLastDay, posted, received }) => {
    const week = termOn("post.nabezorging", termLastDay);
    if (!week.ok) return week;
    const presumed = termOn("post.vermoeden", termLastDay);
    const latestReceiptByPost = addDays(termLastDay, 7 * week.value.value);
    // Without a known day of posting, delivery on the first working days after the end stands for posting in time.
    const presumedUntil = presumed.ok ? workingDaysAfter(termLastDay, presumed.value.value) : termLastDay;
    const postedInTime = posted ? posted <= termLastDay : received <= presumedUntil;
    const timely = received <= termLastDay || (postedInTime && received <= latestReceiptByPost);
    return ok({
      outputs: { lastDay: termLastDay, latestReceiptByPost, timely },
      derivation: [
        step("step.post_week", "R2.8", termLastDay, latestReceiptByPost),
        ...(posted ? [] : [step("step.post_presumed", "R2.8", termLastDay, presumedUntil)]),
        step(timely ? "step.in_time" : "step.too_late", "R2.8", received, null),
      ],
      legalBasis: [legalRef("R2.8", "Awb 6:9 lid 1"), week.value.ref],
      warnings: posted ? [] : [say("warning.keep_proof_of_posting")],
    });
  },
});

/** R2.9: electronic. The moment at which the message reaches the system of the authority decides. */
const electronic = defineRule({
  rule: "R2.9",
  schema: z.object({
    termLastDay: date(),
    channel: oneOf("electronic").optional(),
    reachedSystem: localDateTime(),
  }),
  outputs: ["lastDay", "timely"],
  compute: ({ termLastDay, reachedSystem }) => {
    const day = reachedSystem.slice(0, 10);
    const timely = day <= termLastDay;
    return ok({
      outputs: { lastDay: termLastDay, timely },
      derivation: [step(timely ? "step.in_time" : "step.too_late", "R2.9", day, null)],
      legalBasis: [legalRef("R2.9", "Awb 6:9 lid 1"), legalRef("R2.9", "Awb 2:20")],
      warnings: [],
    });
  },
});

/** R2.10: sent to the wrong authority or court. The day of receipt there decides. */
const wrongBody = defineRule({
  rule: "R2.10",
  schema: z.object({
    termLastDay: date(),
    receivedByWrongBody: date(),
    forwardedReceivedByRightBody: date().nullish(),
  }),
  outputs: ["lastDay", "timely"],
  compute: ({ termLastDay, receivedByWrongBody }) => {
    const timely = receivedByWrongBody <= termLastDay;
    return ok({
      outputs: { lastDay: termLastDay, timely },
      derivation: [
        step("step.wrong_body", "R2.10", receivedByWrongBody, null),
        step(timely ? "step.in_time" : "step.too_late", "R2.10", receivedByWrongBody, null),
      ],
      legalBasis: [legalRef("R2.10", "Awb 6:15 lid 3")],
      warnings: [],
    });
  },
});

/** R2.11: a bezwaar before the term began counts when the decision had been taken. */
const tooEarly = defineRule({
  rule: "R2.11",
  schema: z.object({ besluitTaken: date(), bezwaarReceived: date(), bekendmaking: date() }),
  outputs: ["lastDay", "timely"],
  compute: ({ besluitTaken, bezwaarReceived, bekendmaking }) => {
    const term = citizenTermOfLaw({
      termId: "rechtsmiddel",
      eventDate: bekendmaking,
      event: "bekendmaking",
      rule: "R2.11",
      articles: ["Awb 6:10 lid 1", "Awb 6:8 lid 1"],
    });
    if (!term.ok) return term;
    const { firstDay, lastDay, legalBasis, derivation, warnings } = term.value;
    const early = bezwaarReceived < firstDay;
    const timely = early ? besluitTaken <= bezwaarReceived : bezwaarReceived <= lastDay;
    return ok({
      outputs: { lastDay, timely },
      derivation: [
        ...derivation,
        ...(early ? [step("step.before_the_term", "R2.11", bezwaarReceived, besluitTaken)] : []),
        step(
          timely ? "step.in_time" : early ? "step.too_early" : "step.too_late",
          "R2.11",
          bezwaarReceived,
          null,
        ),
      ],
      legalBasis,
      warnings: early && !timely ? [...warnings, say("warning.could_think_it_was_taken")] : warnings,
    });
  },
});

export const IN_TIME_RULES = [byPost, electronic, wrongBody, tooEarly];
