/** The facts of a case as sentences: what was told, and what is not known though it could change the outcome. */
import type { AdviceFacts, LocalDate, Message, Stage, Understood } from "../types";
import { say } from "./say";

type Fact = keyof AdviceFacts;

const DATES = [
  "letterDate",
  "sentDate",
  "publishedDate",
  "received",
  "requestDate",
  "defaultNoticeDate",
  "complaintDate",
  "complaintClosedDate",
] as const satisfies readonly Fact[];

const YES_NO = [
  "isBesluit",
  "complainedAlready",
  "urgency",
  "vulnerable",
  "thirdParty",
] as const satisfies readonly Fact[];

const saidDate = (name: (typeof DATES)[number], date: LocalDate | null): readonly Message[] =>
  date === null ? [] : [say(`fact.${name}`, { date })];

const saidYesNo = (name: (typeof YES_NO)[number], value: boolean | null): readonly Message[] =>
  value === null ? [] : [say(`fact.${name}.${value ? "yes" : "no"}`)];

/** Every fact that was given, in the words in which it was understood. */
export function factsUsed(
  facts: AdviceFacts,
  understood: { readonly agency: Understood | null; readonly decisionType: Understood | null },
): readonly Message[] {
  const { agency, decisionType } = understood;
  return [
    say("fact.today", { date: facts.today }),
    ...(facts.facts === null ? [] : [say("fact.story")]),
    ...(facts.agency === null || agency === null ? [] : [say("fact.agency", { name: agency.name })]),
    ...(facts.decisionType === null
      ? []
      : [say("fact.decisionType", { name: decisionType?.name ?? facts.decisionType })]),
    ...(facts.stage === null ? [] : [say(`fact.stage.${facts.stage}`)]),
    ...DATES.flatMap((name) => saidDate(name, facts[name])),
    ...YES_NO.flatMap((name) => saidYesNo(name, facts[name])),
    ...(facts.income === null ? [] : [say("fact.income", { income: facts.income })]),
    ...Object.entries(facts.details).map(([question, answer]) => say("fact.detail", { question, answer })),
  ];
}

const ALWAYS = ["agency", "decisionType", "stage", "urgency"] as const satisfies readonly Fact[];
const LETTER = ["letterDate", "sentDate"] as const satisfies readonly Fact[];

/** What else the outcome of a stage hangs on. */
const HANGS_ON: Readonly<Record<Stage, readonly Fact[]>> = {
  primary_decision: ["isBesluit", ...LETTER],
  decision_on_objection: LETTER,
  court_ruling: LETTER,
  no_decision_in_time: ["requestDate", "defaultNoticeDate"],
  behaviour: ["complainedAlready", "complaintDate", "complaintClosedDate"],
  general_rule: [],
  private_party: ["complainedAlready"],
};

/** What was not told, of the facts on which the outcome of this stage hangs. */
export const factsUnknown = (facts: AdviceFacts, stage: Stage): readonly Message[] =>
  [...ALWAYS, ...HANGS_ON[stage]]
    .filter((name) => facts[name] === null)
    .map((name) => say(`unknown.${name}`));
