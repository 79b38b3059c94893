import type { Weekday } from "../calendar/dates";
import type { Confidence, DerivationStep, LegalRef, LocalDate, Message } from "../types";

/** Every output that a rule can have. Dates are `YYYY-MM-DD`, amounts euros; null is "none" or "not known". */
export interface TermijnOutputs {
  readonly firstDay?: LocalDate | null;
  readonly rawLastDay?: LocalDate | null;
  readonly lastDay?: LocalDate | null;
  readonly weekdayLastDay?: Weekday | null;
  /** The last day counted from the printed date, when that is earlier (0.4, R2.13). */
  readonly safeLastDay?: LocalDate | null;
  readonly latestReceiptByPost?: LocalDate | null;
  readonly timely?: boolean | null;
  readonly suspendedDays?: number | null;
  readonly safeIngebrekestellingNotBefore?: LocalDate | null;
  readonly valid?: boolean | null;
  readonly twoWeeksEnd?: LocalDate | null;
  readonly firstDwangsomDay?: LocalDate | null;
  readonly lastPossibleDwangsomDay?: LocalDate | null;
  readonly beroepPossibleFrom?: LocalDate | null;
  readonly amountEur?: number | null;
  readonly dwangsomDays?: number | null;
  readonly lastDwangsomDay?: LocalDate | null;
  readonly beschikkingDwangsomLastDay?: LocalDate | null;
  readonly amountPerApplicantEur?: number | null;
  readonly advisedLastWorkingDay?: LocalDate | null;
  readonly mustHandle?: boolean | null;
  readonly withExtension?: LocalDate | null;
  readonly withVerdaging?: LocalDate | null;
  readonly policyLastDay?: LocalDate | null;
  readonly zekerheidRequired?: boolean | null;
  readonly hogerBeroepPossible?: boolean | null;
}

export type OutputName = keyof TermijnOutputs;

/** What stands beside the outputs of every rule. */
export interface Grounds {
  readonly derivation: readonly DerivationStep[];
  readonly legalBasis: readonly LegalRef[];
  readonly warnings: readonly Message[];
}

export interface TermijnResult extends TermijnOutputs, Grounds {
  readonly confidence: Confidence;
}
