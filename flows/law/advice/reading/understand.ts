/** From what a person (or a form) gave to a case that the rules can work on. Nothing is invented: see `assumptions`. */
import { type AgencyRecord, agency, type DecisionTypeRecord, decisionType } from "../../catalogue/catalogue";
import { agenciesNamedIn, findAgencies } from "../../search/agencies";
import { findDecisionTypes } from "../../search/decision-types";
import { fold } from "../../search/text";
import type { AdviceFacts, Message, Understood } from "../../types";
import type { Lane } from "../remedies/law-data";
import { say } from "../say";
import { datesInStory } from "./date-in-story";
import { laneByAnswer } from "./detail-lanes";
import { recognise } from "./recognise";
import { type ReadSignals, readSignals } from "./signals";
import { stageOf } from "./stage";

export interface Case {
  /** The facts; a date that only the story names has been filled in. */
  readonly facts: AdviceFacts;
  readonly body: AgencyRecord | null;
  readonly type: DecisionTypeRecord | null;
  readonly lane: Lane;
  readonly sureness: number;
  /** Does anything say what kind of decision it is? If not, a shorter term than the general one may apply. */
  readonly told: boolean;
  readonly stage: NonNullable<AdviceFacts["stage"]>;
  readonly signals: ReadSignals;
  readonly typeText: string;
  readonly story: string;
  readonly understood: {
    readonly agency: Understood | null;
    readonly decisionType: Understood | null;
    readonly assumptions: readonly Message[];
  };
}

const GENERIC_TO_SPECIFIC: Readonly<Record<string, string>> = {
  gemeente: "municipality",
  provincie: "province",
  waterschap: "waterboard",
  burgemeester: "municipality",
  gemeenteraad: "municipality",
};
const CERTAIN = 0.6;

interface ReadAgency {
  readonly found: Understood | null;
  readonly assumptions: readonly Message[];
}

function readAgency(given: string | null, story: string): ReadAgency {
  const [best] = given === null ? [] : findAgencies(given, 1);
  const named = agenciesNamedIn(given === null ? story : `${given}. ${story}`);
  if (!best) {
    const [first] = named.filter((item) => agency(item.id)?.level !== "court");
    return first
      ? { found: first, assumptions: [say("assumption.agency_from_story", { name: first.name })] }
      : { found: null, assumptions: [] };
  }
  const level = GENERIC_TO_SPECIFIC[best.id];
  const specific = level ? named.find((item) => agency(item.id)?.level === level) : undefined;
  if (specific)
    return { found: specific, assumptions: [say("assumption.agency_from_story", { name: specific.name })] };
  return {
    found: best,
    assumptions: best.score < CERTAIN ? [say("assumption.agency_guessed", { name: best.name })] : [],
  };
}

const understoodAgency = ({ id, name, score }: Understood): Understood => ({ id, name, score });

function readType(given: string | null): { id: string | null; found: Understood | null } {
  if (given === null || given.trim() === "") return { id: null, found: null };
  const exact = decisionType(given.trim());
  if (exact) return { id: exact.id, found: { id: exact.id, name: exact.name_nl, score: 1 } };
  const [best] = findDecisionTypes(given, 1);
  return { id: null, found: best ? { id: best.id, name: best.name, score: best.score } : null };
}

/** Reads the facts. The same facts always give the same case. */
export function understand(given: AdviceFacts): Case {
  const story = given.facts ?? "";
  const read = readAgency(given.agency, story);
  const type = readType(given.decisionType);
  const body = read.found === null ? null : agency(read.found.id);
  const typeText = type.id === null ? fold(given.decisionType ?? "") : "";
  const folded = fold(story);
  const clues = {
    typeId: type.id,
    typeText,
    story: `${folded} ${fold(given.agency ?? "")}`,
    told: folded,
    agency: body,
    today: given.today,
    isDecision: given.isBesluit === true && given.stage !== "private_party",
  };
  const answered = laneByAnswer(given.details);
  const { lane, sureness, told } = answered ? { lane: answered, sureness: 1, told: true } : recognise(clues);
  // A ruling of a named court: which court it was tells what comes next.
  const court = body?.level === "court" ? `uitspraak ${given.agency ?? body.name}. ` : "";
  const named = type.id === null ? (given.decisionType ?? "") : "";
  const signals = readSignals(`${court}${named}`, story, given.details);
  const found = datesInStory(given, story);
  const facts = { ...given, ...found };
  const catalogueType = type.id === null ? null : decisionType(type.id);
  const { stage, assumed } = stageOf(facts, { lane, signals, typeText, type: catalogueType, body });
  return {
    facts,
    body,
    type: catalogueType,
    lane,
    sureness,
    told,
    stage,
    signals,
    typeText,
    story: folded,
    understood: {
      agency: read.found && understoodAgency(read.found),
      decisionType: type.found,
      assumptions: [
        ...read.assumptions,
        ...(assumed ? [say(`assumption.stage.${stage}`)] : []),
        ...Object.values(found).map((date) => say("assumption.date_from_story", { date })),
        ...(sureness === 0 ? [say("assumption.general_rules")] : []),
      ],
    },
  };
}
