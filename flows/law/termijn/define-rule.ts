import type { z } from "zod";
import { fail, ok, type Result } from "../../result";
import { weekdayOf } from "../calendar/dates";
import type { LawUnknown } from "../terms-data/lookup";
import type { Confidence } from "../types";
import { type FieldError, fieldErrors } from "./field-error";
import type { Grounds, OutputName, TermijnOutputs, TermijnResult } from "./rule-result";
import { say } from "./say";

/** What a rule computes; the weekday of the last day and the confidence are filled in for all rules alike. */
export interface Computed extends Grounds {
  readonly outputs: TermijnOutputs;
  readonly confidence?: Confidence;
}

/** One rule of `POST /api/v1/termijnen`; the API description is generated from `schema` and `outputs`. */
export interface TermijnRule {
  readonly rule: string;
  readonly schema: z.ZodObject;
  readonly outputs: readonly OutputName[];
  /** Unknown extra inputs are left alone. Law that is not known on the date gives null outputs and a warning. */
  compute(inputs: Readonly<Record<string, unknown>>): Result<TermijnResult, readonly FieldError[]>;
}

/** Makes a rule out of its inputs (a schema) and its computation. */
export function defineRule<Schema extends z.ZodObject>(definition: {
  readonly rule: string;
  readonly schema: Schema;
  readonly outputs: readonly OutputName[];
  readonly compute: (inputs: z.output<Schema>) => Result<Computed, LawUnknown>;
}): TermijnRule {
  const { rule, schema, outputs, compute } = definition;
  return {
    rule,
    schema,
    outputs,
    compute(inputs) {
      const read = schema.safeParse(inputs);
      if (!read.success) return fail(fieldErrors(read.error));
      const computed = compute(read.data);
      if (!computed.ok) return ok(notKnown(outputs, computed.error));
      return ok(complete(outputs, computed.value));
    },
  };
}

function complete(names: readonly OutputName[], computed: Computed): TermijnResult {
  const { outputs, derivation, legalBasis, warnings, confidence = "verified" } = computed;
  const weekday = names.includes("weekdayLastDay")
    ? { weekdayLastDay: outputs.lastDay ? weekdayOf(outputs.lastDay) : null }
    : {};
  return { ...outputs, ...weekday, derivation, legalBasis, warnings, confidence };
}

function notKnown(names: readonly OutputName[], { date }: LawUnknown): TermijnResult {
  const nothing: TermijnOutputs = Object.fromEntries(names.map((name) => [name, null]));
  const warnings = [say("warning.law_unknown", { date })];
  return { ...nothing, derivation: [], legalBasis: [], warnings, confidence: "knowledge" };
}
