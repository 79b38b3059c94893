import type { TermijnRule } from "./define-rule";
import { AUTHORITY_TERM_RULES } from "./rules/authority-terms";
import { BEZWAAR_TERM_RULES } from "./rules/bezwaar-terms";
import { CITIZEN_TERM_RULES } from "./rules/citizen-terms";
import { DECISION_RULES } from "./rules/decision-on-bezwaar";
import { DWANGSOM_RULES } from "./rules/dwangsom";
import { IN_TIME_RULES } from "./rules/in-time";
import { LONG_TERM_RULES } from "./rules/long-terms";
import { REGIME_RULES } from "./rules/regimes";
import { TRAFFIC_FINE_RULES } from "./rules/traffic-fine";

const RULES: readonly TermijnRule[] = [
  ...BEZWAAR_TERM_RULES,
  ...CITIZEN_TERM_RULES,
  ...IN_TIME_RULES,
  ...DECISION_RULES,
  ...AUTHORITY_TERM_RULES,
  ...DWANGSOM_RULES,
  ...LONG_TERM_RULES,
  ...REGIME_RULES,
  ...TRAFFIC_FINE_RULES,
];

/** Every rule that can be computed, by its id in the rulebook. */
export const TERMIJN_RULES: ReadonlyMap<string, TermijnRule> = new Map(
  RULES.map((rule) => [rule.rule, rule]),
);
