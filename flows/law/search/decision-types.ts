export interface FoundDecisionType {
  readonly id: string;
  readonly name: string;
  readonly score: number;
  readonly matched: readonly string[];
}
export function findDecisionTypes(_query: string, _limit = 10): readonly FoundDecisionType[] {
  return [];
}
