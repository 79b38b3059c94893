import type { TFunction } from "i18next";
import type { Condition } from "#flows/engine/definition";

/** A condition of a flow in the language of `t`; ids of questions, options and features stay as the flow writes them. */
export function sayCondition(t: TFunction, condition: Condition): string {
  const say = (key: string, params: Readonly<Record<string, unknown>>): string =>
    t(`when.${key}`, { ns: "redactie", ...params });
  if ("all" in condition) return joined(t, condition.all, "and");
  if ("any" in condition) return joined(t, condition.any, "or");
  if ("not" in condition) return say("not", { condition: sayCondition(t, condition.not) });
  const { question } = condition;
  if ("is" in condition) return say("is", { question, option: condition.is });
  if ("isOneOf" in condition) return say("one_of", { question, options: condition.isOneOf.join(", ") });
  if ("answered" in condition) return say("answered", { question });
  if ("unknown" in condition) return say("unknown", { question });
  if ("has" in condition) return say("has", { question, feature: condition.has });
  if ("before" in condition) return say("before", { question, count: condition.before });
  return say("within", { question, count: condition.withinDays });
}

function joined(t: TFunction, conditions: readonly Condition[], word: "and" | "or"): string {
  const between = ` ${t(`when.${word}`, { ns: "redactie" })} `;
  return conditions
    .map((one) => ("all" in one || "any" in one ? `(${sayCondition(t, one)})` : sayCondition(t, one)))
    .join(between);
}
