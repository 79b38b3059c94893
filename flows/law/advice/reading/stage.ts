/** Where a case stands when nobody said so, or when the words of the letter say otherwise. */
import type { AgencyRecord, DecisionTypeRecord } from "../../catalogue/catalogue";
import type { AdviceFacts, Stage } from "../../types";
import type { Lane } from "../remedies/law-data";
import type { ReadSignals } from "./signals";

interface Clues {
  readonly lane: Lane;
  readonly signals: ReadSignals;
  readonly typeText: string;
  readonly type: DecisionTypeRecord | null;
  readonly body: AgencyRecord | null;
}

const OBJECTION_DECIDED =
  /beslissing op (het |mijn |uw |een )?bezwaar|besluit op (het |mijn )?bezwaar|uitspraak op (het |mijn )?bezwaar|\bbob\b/;
const RULED = /^(\w+ )?(uitspraak|vonnis|arrest)\b(?! op (het |mijn )?bezwaar)(?!.*huurcommissie)/;
const RULE = /^(nieuwe )?(wet|verordening|regeling|wetgeving|beleidsregel)\b/;

const hasDecisionDate = (facts: AdviceFacts): boolean =>
  facts.letterDate !== null ||
  facts.sentDate !== null ||
  facts.publishedDate !== null ||
  facts.received !== null;

function fromType(type: DecisionTypeRecord): Stage | null {
  if (type.id === "niet-tijdig" || type.id === "ind-te-laat" || type.id === "geen-reactie")
    return "no_decision_in_time";
  if (type.id === "uitspraak-rechter") return "court_ruling";
  if (type.kind === "wetgeving") return "general_rule";
  if (type.domain === "particulier") return "private_party";
  if (type.kind === "feitelijk") return "behaviour";
  return null;
}

function inferred(facts: AdviceFacts, { lane, signals, type, typeText }: Clues): Stage {
  const { ids } = signals;
  const byType = type && fromType(type);
  if (byType) return byType;
  const silent = ids.has("asked_nothing_decided") || ids.has("objection_pending");
  if (facts.defaultNoticeDate !== null) return "no_decision_in_time";
  if (facts.complaintClosedDate !== null || facts.complaintDate !== null || ids.has("complaint_unanswered"))
    return "behaviour";
  if (lane.private) return ids.has("ruling_disputes_body") ? "court_ruling" : "private_party";
  if (OBJECTION_DECIDED.test(typeText)) return "decision_on_objection";
  if (silent && (facts.requestDate !== null || !hasDecisionDate(facts))) return "no_decision_in_time";
  if (ids.has("ruling") && !ids.has("about_objection_decision")) return "court_ruling";
  if (ids.has("about_objection_decision")) return "decision_on_objection";
  if (!hasDecisionDate(facts) && facts.isBesluit !== true) {
    if (RULE.test(typeText) || ids.has("policy_rule")) return "general_rule";
    if (facts.isBesluit === false || facts.complainedAlready !== null || ids.has("conduct"))
      return "behaviour";
  }
  return "primary_decision";
}

/** The stage; `assumed` when it was not given, or was corrected by the words of the letter itself. */
export function stageOf(
  facts: AdviceFacts,
  clues: Clues,
): { readonly stage: Stage; readonly assumed: boolean } {
  if (facts.stage === null) return { stage: inferred(facts, clues), assumed: true };
  if (facts.stage === "primary_decision") {
    if (OBJECTION_DECIDED.test(clues.typeText)) return { stage: "decision_on_objection", assumed: true };
    if (RULED.test(clues.typeText)) return { stage: "court_ruling", assumed: true };
  }
  return { stage: facts.stage, assumed: false };
}
