import type { CompiledFlow } from "#flows/engine/compile";
import { type Answers, type AnswerValue, type Question, UNKNOWN } from "#flows/engine/definition";
import { replay } from "#flows/engine/replay";
import type { LocalDate } from "#flows/law/types";
import { navigator } from "#flows/navigator";
import { citizenIntake } from "../noodrem/intake";
import { professionalIntake } from "../professional/intake";
import { nameOfEntry } from "./search-entries";
import { surroundings } from "./surroundings";

/** An answer to show again. `words` is the namespace of its question, `path` the page where it can be changed. */
export interface DescribedAnswer {
  readonly question: string;
  readonly words: string;
  readonly path: string;
  readonly value:
    | { readonly kind: "unknown" }
    | { readonly kind: "date"; readonly date: LocalDate }
    | { readonly kind: "options"; readonly ids: readonly string[] }
    /** The Dutch name of an entry of the catalogue. */
    | { readonly kind: "entry"; readonly text: string }
    | { readonly kind: "text"; readonly text: string };
}

/** The live answers about the route, in the order in which they were asked; stale ones are left out. */
export const describeAnswers = (answers: Answers, today: LocalDate): readonly DescribedAnswer[] =>
  describe(navigator, answers, today, "navigator", "/vraag");

/** The same for the answers to the noodrem's own questions. */
export const describeIntake = (answers: Answers, today: LocalDate): readonly DescribedAnswer[] =>
  describe(citizenIntake, answers, today, "intake", "/noodrem");

/** The same for the questions of a professional. */
export const describeProfessional = (answers: Answers, today: LocalDate): readonly DescribedAnswer[] =>
  describe(professionalIntake, answers, today, "professional-intake", "/professional/vraag");

function describe(
  compiled: CompiledFlow,
  answers: Answers,
  today: LocalDate,
  words: string,
  base: string,
): readonly DescribedAnswer[] {
  const replayed = replay(compiled, answers, surroundings(today));
  return replayed.path.flatMap((id): DescribedAnswer[] => {
    const question = compiled.flow.questions[id];
    const value = replayed.answers[id];
    if (!question || value === undefined) return [];
    return [{ question: id, words, path: `${base}/${id}`, value: describeValue(question, value) }];
  });
}

function describeValue(question: Question, value: AnswerValue): DescribedAnswer["value"] {
  if (question.kind === "text") return { kind: "text", text: String(value) };
  if (value === UNKNOWN) return { kind: "unknown" };
  if (typeof value === "object" && "text" in value) return { kind: "text", text: value.text };
  switch (question.kind) {
    case "choice":
    case "choices":
      return { kind: "options", ids: typeof value === "string" ? [value] : value };
    case "date":
      return { kind: "date", date: String(value) };
    case "agency":
    case "decisionType":
      return { kind: "entry", text: nameOfEntry(question.kind, String(value)) ?? String(value) };
  }
}
