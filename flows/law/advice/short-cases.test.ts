import { describe, expect, it } from "vitest";
import type { AdviceFacts, RouteCode } from "../types";
import { advise, emptyFacts } from "./advise";
import shortCases from "./short-cases.json";

interface ShortCase {
  readonly facts: Partial<AdviceFacts> & Pick<AdviceFacts, "today">;
  readonly wanted: {
    readonly routes: readonly RouteCode[];
    readonly lastDay?: string | null;
    readonly earliestDay?: string;
    readonly late?: "not excused" | "may be excused";
  };
}
const cases = shortCases.cases as readonly ShortCase[];
const named = cases.map((item): [string, ShortCase] => [
  `${item.facts.agency ?? "?"}: ${item.facts.decisionType ?? item.facts.facts}`,
  item,
]);

describe("short cases", () => {
  it.each(named)("%s", (_name, { facts, wanted }) => {
    const advice = advise({ ...emptyFacts(facts.today), ...facts });
    expect(wanted.routes, facts.facts ?? "").toContain(advice.route);
    if (wanted.lastDay !== undefined) expect(advice.lastDay).toBe(wanted.lastDay);
    if (wanted.earliestDay !== undefined) expect(advice.earliestDay).toBe(wanted.earliestDay);
    if (wanted.late !== undefined) {
      expect(advice.late).toBe(true);
      expect(advice.excuse !== null).toBe(wanted.late === "may be excused");
    }
  });
});
