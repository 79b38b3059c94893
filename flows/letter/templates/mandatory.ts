import type { LegalRef } from "../../law/types";
import type { MandatoryField } from "../document";
import { awb } from "../refs";
import type { LetterTemplate } from "../template";

type Mandatory = LetterTemplate["mandatory"];

/** Fields that one article asks, in the order in which to name them when they lack. */
export const asks = (ref: LegalRef, ...fields: readonly MandatoryField[]): Mandatory =>
  fields.map((field) => ({ field, ref }));

/** Why it comes after the last day, when it does (rule R3.1). */
export const LATE_REASON: Mandatory = asks(awb("6:11", "R3.1"), "late_reason");

/** What a bezwaar- or beroepschrift must hold when it goes to another body than the one that decided. */
export const APPEAL_CONTENT: Mandatory = [
  ...asks(awb("6:5 lid 1", "R4.1"), "name", "address", "date", "decision", "grounds", "signature"),
  ...asks(awb("6:4", "R4.1"), "addressee"),
  ...LATE_REASON,
];
