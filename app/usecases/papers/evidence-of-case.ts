import { type EvidenceGroup, evidenceFor } from "#flows/evidence/evidence-for";
import type { EvidenceId } from "#flows/evidence/items";
import type { Advice } from "#flows/law/types";

/** What helps to prove the case, in groups with the reason; without an advice what always helps. */
export const evidenceOfCase = (advice: Advice | null, grounds: readonly string[]): readonly EvidenceGroup[] =>
  evidenceFor({
    decisionType: advice?.understood.decisionType?.id ?? null,
    route: advice?.route ?? null,
    grounds,
    late: advice?.late ?? false,
  });

/** How many pieces of evidence a form offers to tick: more than this nobody reads. */
const OFFERED = 8;

/** What to offer as enclosure of the letter. The decision itself is enclosed in any case. */
export const enclosable = (advice: Advice, grounds: readonly string[]): readonly EvidenceId[] =>
  evidenceOfCase(advice, grounds)
    .flatMap(({ items }) => items)
    .filter((id) => id !== "letter_marked")
    .slice(0, OFFERED);
