import type { LegalRef } from "../../law/types";
import type { MandatoryField } from "../document";
import type { LetterTemplate } from "../template";

type Mandatory = LetterTemplate["mandatory"];

/** Fields that one article asks, in the order in which to name them when they lack. */
export const asks = (ref: LegalRef, ...fields: readonly MandatoryField[]): Mandatory =>
  fields.map((field) => ({ field, ref }));
