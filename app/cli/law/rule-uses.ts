/** Where data and code name rules of the rulebook, and which of those rules do not exist. */
import { at, everyNode, type JsonNode } from "./json-tree";

export interface RuleUse {
  readonly id: string;
  readonly where: string;
}

const RULE_ID = /^(?:R\d+\.\d+|S-[A-Z]+)$/;
/** Names of fields that hold a rule; `Std` is what the catalogue calls "the general rules". */
const RULE_FIELDS = new Set(["rule", "regime"]);
const GENERAL = "Std";

/** Rules named in a file of data: fields that hold a rule, and every other text or name that is written like one. */
export const usesInData = (file: JsonNode): readonly RuleUse[] =>
  [...everyNode(file)].flatMap((node): readonly RuleUse[] => {
    const named = RULE_ID.test(node.key) ? [{ id: node.key, where: at(node) }] : [];
    if (typeof node.value !== "string" || node.value === GENERAL) return named;
    const holdsRule = RULE_FIELDS.has(node.key) || RULE_ID.test(node.value);
    return holdsRule ? [...named, { id: node.value, where: at(node) }] : named;
  });

const QUOTED_ID = /["'`](R\d+\.\d+|S-[A-Z]+)["'`]/g;

/** Rules named in code: whole texts between quotes that are written like a rule. */
export const usesInCode = (file: string, source: string): readonly RuleUse[] =>
  source
    .split("\n")
    .flatMap((text, line) =>
      [...text.matchAll(QUOTED_ID)].map(([, id = ""]) => ({ id, where: `${file}:${line + 1}` })),
    );

export const unknownRules = (uses: readonly RuleUse[], known: ReadonlySet<string>): readonly string[] =>
  uses
    .filter(({ id }) => !known.has(id))
    .map(({ id, where }) => `${where} names rule ${id}, which the rulebook does not have`);
