import type { LegalRef } from "../law/types";

/** BWB ids of the statutes that letters cite. */
const BWB = {
  Awb: "BWBR0005537",
  Grondwet: "BWBR0001840",
  Wahv: "BWBR0004581",
  IW: "BWBR0004770",
  AWR: "BWBR0002320",
  Rv: "BWBR0001827",
  Sv: "BWBR0001903",
  Woo: "BWBR0045754",
} as const;

export type Statute = keyof typeof BWB;

/**
 * A reference to one article of a statute.
 * `article` is the bare number ("6:5", "7:15 lid 2"); the jci link points at the article, without the lid.
 */
export function article(statute: Statute, number: string, rule: string): LegalRef {
  const bare = number.split(" ")[0] ?? number;
  return { rule, article: `${statute} ${number}`, jci: `jci1.3:c:${BWB[statute]}&artikel=${bare}` };
}

export const awb = (number: string, rule: string): LegalRef => article("Awb", number, rule);

/** A norm without a statute: case law, or a duty that differs per act. `name` says which. */
export const unwritten = (name: string, rule: string): LegalRef => ({ rule, article: name, jci: null });
