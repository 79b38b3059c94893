import { fail, type Result } from "../../result";
import { type FieldError, fieldError } from "./field-error";
import { TERMIJN_RULES } from "./registry";
import type { TermijnResult } from "./rule-result";

export type { FieldError } from "./field-error";
export type { TermijnResult } from "./rule-result";

/**
 * One rule of the rulebook with its inputs (`POST /api/v1/termijnen`): its outputs, derivation and legal basis.
 * Errors name every field that is wrong at once: a date that does not exist, a missing input, an unknown rule
 * (field `rule`) or procedure. Unknown extra inputs are ignored. Where the law of a date is not known the outputs
 * are null and a warning says so.
 */
export function computeTermijn(
  rule: string,
  inputs: Readonly<Record<string, unknown>>,
): Result<TermijnResult, readonly FieldError[]> {
  const found = TERMIJN_RULES.get(rule);
  return found ? found.compute(inputs) : fail([fieldError("rule", "error.unknown_rule")]);
}
