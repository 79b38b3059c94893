import { z } from "zod";
import { ok } from "../../../result";
import { addDays } from "../../calendar/dates";
import type { TermId } from "../../terms-data/lookup";
import { authorityTermOfLaw, authorityTermOfWeeks } from "../authority-term-of-law";
import { citizenTermOfLaw } from "../citizen-term";
import { defineRule } from "../define-rule";
import { date, oneOf, whole } from "../inputs";
import { lawTerm } from "../law-term";
import { say, step } from "../say";
import { asRule, TERM_OUTPUTS } from "./citizen-terms";

const asylum = defineRule({
  rule: "S-ASIEL",
  schema: z.object({ procedure: oneOf("beroep asiel 1 week", "beroep asiel 2 weken"), bekendmaking: date() }),
  outputs: TERM_OUTPUTS,
  compute: ({ procedure, bekendmaking: eventDate }) => {
    const found = asRule(
      citizenTermOfLaw({
        termId: procedure === "beroep asiel 1 week" ? "asiel.beroep.een_week" : "asiel.beroep.twee_weken",
        eventDate,
        event: "bekendmaking",
      }),
    );
    if (!found.ok) return found;
    return ok({ ...found.value, warnings: [...found.value.warnings, say("warning.asylum_lawyer")] });
  },
});

/** S-UHT: six weeks by law; by policy a bezwaar is taken up to sixteen weeks. The legal day stays the safe day. */
const toeslagenHerstel = defineRule({
  rule: "S-UHT",
  schema: z.object({ procedure: oneOf("bezwaar hersteloperatie").optional(), bekendmaking: date() }),
  outputs: [...TERM_OUTPUTS, "policyLastDay"],
  compute: ({ bekendmaking: eventDate }) => {
    const found = citizenTermOfLaw({
      termId: "rechtsmiddel",
      eventDate,
      event: "bekendmaking",
      rule: "S-UHT",
    });
    if (!found.ok) return found;
    const policy = lawTerm("uht.bezwaar_beleid", found.value.lastDay);
    const policyLastDay = policy.ok ? addDays(eventDate, 7 * policy.value.amount) : null;
    const { firstDay, rawLastDay, lastDay, derivation, ...grounds } = found.value;
    const perhaps = policyLastDay === null ? [] : [step("step.policy", "S-UHT", lastDay, policyLastDay)];
    return ok({
      outputs: { firstDay, rawLastDay, lastDay, policyLastDay },
      ...grounds,
      derivation: [...derivation, ...perhaps],
    });
  },
});

const UWV_DECIDES: Readonly<Record<string, TermId>> = {
  "beslistermijn bezwaar UWV 6 weken": "bezwaar.beslissen_uwv_ziek",
  "beslistermijn bezwaar UWV 13 weken": "bezwaar.beslissen_uwv",
  "beslistermijn bezwaar UWV 17 weken": "bezwaar.beslissen_uwv_deskundige",
};

const uwv = defineRule({
  rule: "S-UWV",
  schema: z
    .object({
      procedure: oneOf(
        "bezwaar ZW hersteldverklaring (medisch)",
        "bezwaar EZWb (19ab ZW)",
        "beslistermijn bezwaar UWV 6 weken",
        "beslistermijn bezwaar UWV 13 weken",
        "beslistermijn bezwaar UWV 17 weken",
      ),
      bekendmaking: date().nullish(),
      bezwaartermijnLastDay: date().nullish(),
    })
    .superRefine(({ procedure, bekendmaking, bezwaartermijnLastDay }, context) => {
      const decides = procedure in UWV_DECIDES;
      if (!(decides ? bezwaartermijnLastDay : bekendmaking))
        context.addIssue({
          code: "custom",
          path: [decides ? "bezwaartermijnLastDay" : "bekendmaking"],
          message: "error.required",
        });
    }),
  outputs: TERM_OUTPUTS,
  compute: ({ procedure, bekendmaking, bezwaartermijnLastDay }) => {
    const decides = UWV_DECIDES[procedure];
    const eventDate = decides ? bezwaartermijnLastDay : bekendmaking;
    if (!eventDate) throw new Error("the schema lets no question without a date through");
    if (decides)
      return asRule(
        authorityTermOfLaw({
          termId: decides,
          extensionId: null,
          eventDate,
          event: "einde_bezwaartermijn",
          rule: "S-UWV",
        }),
      );
    const medical = procedure === "bezwaar ZW hersteldverklaring (medisch)";
    return asRule(
      citizenTermOfLaw({
        termId: medical ? "zw.bezwaar_medisch" : "rechtsmiddel",
        eventDate,
        event: "bekendmaking",
        rule: "S-UWV",
        articles: medical ? [] : ["ZW 75k"],
      }),
    );
  },
});

const vreemdelingen = defineRule({
  rule: "S-VW",
  schema: z
    .object({
      procedure: oneOf("bezwaar regulier (Vw)", "beslistermijn bezwaar regulier"),
      bekendmaking: date().nullish(),
      bezwaartermijnLastDay: date().nullish(),
      weeks: whole(1).nullish(),
    })
    .superRefine(({ procedure, bekendmaking, bezwaartermijnLastDay }, context) => {
      const field = procedure === "bezwaar regulier (Vw)" ? "bekendmaking" : "bezwaartermijnLastDay";
      if (!{ bekendmaking, bezwaartermijnLastDay }[field])
        context.addIssue({ code: "custom", path: [field], message: "error.required" });
    }),
  outputs: TERM_OUTPUTS,
  compute: ({ procedure, bekendmaking, bezwaartermijnLastDay, weeks }) => {
    const filing = procedure === "bezwaar regulier (Vw)";
    const eventDate = filing ? bekendmaking : bezwaartermijnLastDay;
    if (!eventDate) throw new Error("the schema lets no question without a date through");
    if (filing)
      return asRule(citizenTermOfLaw({ termId: "vw.rechtsmiddel", eventDate, event: "bekendmaking" }));
    return asRule(
      authorityTermOfWeeks({
        weeks: weeks ?? null,
        parts: [["bezwaar.beslissen_vw", "bezwaar.verlengen_vw"]],
        eventDate,
        event: "einde_bezwaartermijn",
        rule: "S-VW",
      }),
    );
  },
});

const crisismaatregel = defineRule({
  rule: "S-WVGGZ",
  schema: z.object({ procedure: oneOf("beroep crisismaatregel").optional(), besluit: date() }),
  outputs: TERM_OUTPUTS,
  compute: ({ besluit: eventDate }) =>
    asRule(citizenTermOfLaw({ termId: "wvggz.crisismaatregel", eventDate, event: "besluit" })),
});

export const REGIME_RULES = [asylum, toeslagenHerstel, uwv, vreemdelingen, crisismaatregel];
