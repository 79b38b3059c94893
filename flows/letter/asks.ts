import type { LetterAsk } from "./input";
import type { TemplateId } from "./templates";

/**
 * The asks that are on unless the person takes them off: a hearing (R4.6), the file (R4.7), costs (R4.8),
 * a confirmation of receipt, and when something must not go on meanwhile a stop on it (R5.1, R5.3).
 * The korte brief asks nothing but a term. `penalty`: the regime has a dwangsom (R6.7).
 */
export function defaultAsks(
  template: TemplateId,
  facts: {
    readonly short: boolean;
    readonly payment: boolean;
    readonly cannotWait: boolean;
    readonly penalty: boolean;
  },
): readonly LetterAsk[] {
  if (facts.short) return [];
  switch (template) {
    case "bezwaar":
    case "administratief_beroep":
    case "beroep_wahv":
      return [
        "hearing",
        "file",
        ...(facts.cannotWait ? (["suspension"] as const) : []),
        ...(facts.payment ? (["payment_delay"] as const) : []),
        "costs",
        "confirmation",
      ];
    case "beroepschrift":
    case "hoger_beroep":
      return ["costs"];
    case "klacht":
      return ["hearing", "confirmation"];
    case "ingebrekestelling":
      return facts.penalty ? ["penalty", "confirmation"] : ["confirmation"];
    default:
      return ["confirmation"];
  }
}
