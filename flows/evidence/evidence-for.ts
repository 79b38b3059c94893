import { decisionType } from "../law/catalogue/catalogue";
import type { RouteCode } from "../law/types";
import { type EvidenceId, isEvidence } from "./items";
import lists from "./lists.json";

/** What is known of a case when somebody asks which evidence helps. Null is "not known yet". */
export interface EvidenceFacts {
  readonly decisionType: string | null;
  readonly route: RouteCode | null;
  /** Ids of the grounds that the person chose. */
  readonly grounds: readonly string[];
  /** Is the last day past? Then the reason for that has to be shown first (rule R3.1). */
  readonly late: boolean;
}

/** Items with the reason for which they are asked; an item stands only under its first reason. */
export interface EvidenceGroup {
  readonly because: "late" | "case" | "ground" | "step" | "always";
  /** The ground when `because` is "ground". */
  readonly ground: string | null;
  readonly items: readonly EvidenceId[];
}

type Lists = Readonly<Record<string, readonly string[]>>;

const itemsOf = (list: Lists, id: string | null): readonly EvidenceId[] =>
  id === null ? [] : (list[id] ?? []).filter(isEvidence);

/** Asked in every case: what it is about, and from which day the term counts. */
const ALWAYS: readonly EvidenceId[] = ["letter_marked", "envelope"];
const LATE: readonly EvidenceId[] = ["late_papers", "doctor"];

/** What helps to prove this ground. */
export const evidenceOfGround = (ground: string): readonly EvidenceId[] => itemsOf(lists.grounds, ground);

/** What belongs to a decision type: its own list, and that of its family (the domain of the catalogue). */
export function evidenceOfType(id: string | null): readonly EvidenceId[] {
  const type = decisionType(id ?? "");
  return [...itemsOf(lists.types, id), ...itemsOf(lists.domains, type?.domain ?? "algemeen")];
}

/** Everything that helps in this case, most telling first: late, the decision, the grounds, the step, and always. */
export function evidenceFor(facts: EvidenceFacts): readonly EvidenceGroup[] {
  const seen = new Set<EvidenceId>();
  const group = (
    because: EvidenceGroup["because"],
    items: readonly EvidenceId[],
    ground: string | null = null,
  ): readonly EvidenceGroup[] => {
    const fresh = items.filter((id) => !seen.has(id));
    for (const id of fresh) seen.add(id);
    return fresh.length === 0 ? [] : [{ because, ground, items: [...new Set(fresh)] }];
  };
  return [
    ...group("late", facts.late ? LATE : []),
    ...group("case", evidenceOfType(facts.decisionType)),
    ...facts.grounds.flatMap((id) => group("ground", evidenceOfGround(id), id)),
    ...group("step", itemsOf(lists.routes, facts.route)),
    ...group("always", ALWAYS),
  ];
}
