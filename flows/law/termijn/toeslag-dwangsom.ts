import { ok, type Result } from "../../result";
import { legalRef } from "../terms-data/legal-ref";
import { type AmountId, amountOn, type LawUnknown } from "../terms-data/lookup";
import type { DerivationStep, LegalRef, LocalDate } from "../types";
import { step } from "./say";

export interface ToeslagDwangsom {
  readonly cents: number;
  readonly derivation: readonly DerivationStep[];
  readonly legalBasis: readonly LegalRef[];
}

const PARTS = {
  perWeek: "toeslag.dwangsom_per_week",
  most: "toeslag.dwangsom_hoogstens",
  mostWhenSmall: "toeslag.dwangsom_hoogstens_klein",
  smallBelow: "toeslag.dwangsom_klein_onder",
  noneBelow: "toeslag.dwangsom_geen_onder",
} as const satisfies Record<string, AmountId>;

/**
 * The penalty for a late decision that grants a toeslag (Awir 12 lid 2; R6.7): a sum for each whole week, with a lower
 * maximum when little is at stake and nothing when very little is. Amounts in eurocents.
 */
export function toeslagDwangsom(question: {
  readonly wholeWeeks: number;
  readonly amountAtStakeCents: number;
  readonly onDate: LocalDate;
}): Result<ToeslagDwangsom, LawUnknown> {
  const { wholeWeeks, amountAtStakeCents, onDate } = question;
  const cents = {} as Record<keyof typeof PARTS, number>;
  for (const part of Object.keys(PARTS) as (keyof typeof PARTS)[]) {
    const found = amountOn(PARTS[part], onDate);
    if (!found.ok) return found;
    cents[part] = found.value.value;
  }
  const limit =
    amountAtStakeCents < cents.noneBelow
      ? 0
      : amountAtStakeCents < cents.smallBelow
        ? cents.mostWhenSmall
        : cents.most;
  const sum = Math.min(wholeWeeks * cents.perWeek, limit);
  return ok({
    cents: sum,
    derivation: [
      step("step.toeslag_weeks", "R6.7", null, null, { count: wholeWeeks, cents: cents.perWeek }),
      step("step.toeslag_limit", "R6.7", null, null, { limit, sum }),
    ],
    legalBasis: [legalRef("R6.7", "Awir 12 lid 2")],
  });
}
