import { type Answers, type AnswerValue, UNKNOWN } from "../engine/definition";
import { decisionType } from "../law/catalogue/catalogue";
import type { AdviceFacts, LocalDate, Stage } from "../law/types";
import { DETAILS } from "./details";
import lawTerms from "./law-terms.json";
import { registers, wayOf } from "./registers";

/** The option of every choice question that says "I do not know". */
const DO_NOT_KNOW = "weet-niet";

/** What stands for a body that the person cannot name. Ids of the catalogue. */
const BODY_OF_SORT: Readonly<Record<string, string>> = {
  overheid: "overheid-onbekend",
  verhuurder: "particuliere-verhuurder",
  werkgever: "werkgever",
  bedrijf: "organisatie-onbekend",
};

/**
 * The facts for the law engine. `answers` are the live answers of a replay: a stale answer must not become a fact.
 * What the person does not know is null, and stays out of `details`.
 */
export function factsFrom(answers: Answers, today: LocalDate): AdviceFacts {
  const option = (id: string): string | null => known(answers[id]);
  const yesNo = (id: string): boolean | null => {
    const said = option(id);
    return said === "ja" ? true : said === "nee" ? false : null;
  };
  const stage = stageOf(answers);
  return {
    today,
    facts: null,
    agency: words(answers.organisatie) ?? BODY_OF_SORT[option("soort-organisatie") ?? ""] ?? null,
    decisionType: decisionTypeOf(answers),
    isBesluit: isBesluit(answers, stage),
    stage,
    letterDate: option("datum-brief") ?? option("datum-uitspraak") ?? option("datum-besluit"),
    sentDate: option("datum-verzonden"),
    publishedDate: option("datum-ter-inzage"),
    received: option("datum-ontvangen"),
    requestDate: option("datum-aanvraag"),
    defaultNoticeDate: option("datum-ingebrekestelling"),
    complaintDate: option("datum-klacht"),
    complaintClosedDate: option("datum-klacht-klaar"),
    complainedAlready: waitsForComplaint(answers) || (yesNo("klacht-gedaan") ?? yesNo("eerst-gemeld")),
    urgency: urgency(answers.spoed),
    vulnerable: null,
    income: null,
    thirdParty: isThirdParty(answers),
    details: details(answers),
  };
}

/** An option id, a date or a register id; null for what was not asked or not known. */
function known(value: AnswerValue | undefined): string | null {
  return typeof value === "string" && value !== UNKNOWN && value !== DO_NOT_KNOW ? value : null;
}

/** A register id, or the person's own words for what is not in the register. */
function words(value: AnswerValue | undefined): string | null {
  return typeof value === "object" && "text" in value ? value.text : known(value);
}

const waitsForComplaint = (answers: Answers): boolean => answers["aanvraag-of-bezwaar"] === "klacht";

/** The course that the questions took says at what stage the case is. */
function stageOf(answers: Answers): Stage {
  const asked = (id: string): boolean => answers[id] !== undefined;
  const way = wayOfAnswer(answers);
  if (asked("uitspraak-soort")) return "court_ruling";
  if (asked("eerst-gemeld")) return "private_party";
  if (asked("datum-aanvraag")) return "no_decision_in_time";
  if (asked("klacht-gedaan") || asked("datum-klacht")) return "behaviour";
  if (answers["regel-toegepast"] === "nee" || way === "regel") return "general_rule";
  if (answers.fase === "op-bezwaar") return "decision_on_objection";
  if (answers["wat-staat-er"] === "beroep" && way !== "rechtstreeks") return "decision_on_objection";
  return "primary_decision";
}

/** Is it a decision in the sense of Awb 1:3? The person says so, or the letter does by naming a remedy. */
function isBesluit(answers: Answers, stage: Stage): boolean | null {
  if (stage === "court_ruling") return null;
  if (stage !== "primary_decision" && stage !== "decision_on_objection") return false;
  if (answers["voornemen-soort"] !== undefined) return false;
  const names = answers["wat-staat-er"];
  if (names !== undefined) return names === "bezwaar" || names === "beroep" ? true : null;
  return answers["wat-is-er"] === "weet-niet" ? wayOfAnswer(answers) === "rechtstreeks" || null : true;
}

function decisionTypeOf(answers: Answers): string | null {
  if (answers.strafzaak === "strafbeschikking") return "strafbeschikking";
  return words(answers.soort) ?? (answers["voornemen-soort"] === "ter-inzage" ? "ontwerpbesluit" : null);
}

function wayOfAnswer(answers: Answers) {
  const type = typeof answers.soort === "string" ? decisionType(answers.soort) : null;
  return type ? wayOf(type) : null;
}

function urgency(danger: AnswerValue | undefined): boolean | null {
  if (!Array.isArray(danger) || danger.includes(DO_NOT_KNOW)) return null;
  return !danger.includes("niets");
}

/** Some decisions are about a neighbour by their nature; for others the person says whom it is addressed to. */
function isThirdParty(answers: Answers): boolean | null {
  const soort = known(answers.soort);
  if (soort !== null && registers.features("decisionType", soort).includes("buren")) return true;
  const to = known(answers["gericht-aan"]);
  return to === null ? null : to === "ander";
}

function details(answers: Answers): AdviceFacts["details"] {
  const said = DETAILS.flatMap((id): [string, string][] => {
    const value = known(answers[id]);
    return value === null ? [] : [[id, value]];
  });
  const terms = lawTerms.answers
    .filter(({ question, answer }) => answers[question] === answer)
    .map(({ detail, signal }): [string, string] => [detail?.[0] ?? `signal.${signal}`, detail?.[1] ?? "ja"]);
  return Object.fromEntries([
    ...said,
    ...terms,
    ...euros(answers["boete-bedrag"]).map((sum) => ["sanctie-euro", sum] as const),
    ...dangers(answers.spoed).map((danger) => [`spoed-${danger}`, "ja"] as const),
  ]);
}

/** The whole euros of an amount as people write it ("€ 95,50", "1.200 euro"); none when it holds no number. */
function euros(value: AnswerValue | undefined): readonly string[] {
  const whole = /\d[\d.]*/.exec(typeof value === "string" ? value : "")?.[0].replaceAll(".", "");
  return whole === undefined ? [] : [whole];
}

/** What is in danger, one key each (`spoed-huis`), for the urgent help that comes first on the page. */
function dangers(value: AnswerValue | undefined): readonly string[] {
  const all: readonly string[] = Array.isArray(value) ? value : [];
  return all.filter((danger) => danger !== "niets" && danger !== DO_NOT_KNOW);
}

/** The question of this flow that asks what the law engine would like to know; null when none does. */
export function questionFor(wanted: string): string | null {
  const asked: Readonly<Record<string, string>> = lawTerms.questions.of;
  return asked[wanted] ?? null;
}
