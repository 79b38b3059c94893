import { decisionType } from "../catalogue/catalogue";
import type { Advice } from "../types";
import type { ProcedureFacts } from "./procedure-for";

/** Rules by which one goes to court at once (R1.4; asylum). */
const AT_ONCE: ReadonlySet<string> = new Set(["R1.4", "S-ASIEL"]);
/** The start of the term after an extensive procedure (R2.3). */
const AFTER_DRAFT = "Awb 6:8 lid 4";

/** What comes before the court in the procedure of an advice: by the law that it names, else by the catalogue. */
export function beforeCourt({
  legalBasis,
  understood,
}: Pick<Advice, "legalBasis" | "understood">): NonNullable<ProcedureFacts["before"]> {
  if (legalBasis.some(({ article }) => article === AFTER_DRAFT)) return "zienswijze";
  if (legalBasis.some(({ rule }) => AT_ONCE.has(rule))) return "nothing";
  const remedy = decisionType(understood.decisionType?.id ?? "")?.first_remedy;
  if (remedy === "administratief_beroep") return remedy;
  return remedy === "beroep_direct" ? "nothing" : "bezwaar";
}
