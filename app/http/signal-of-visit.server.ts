import type { AppLoadContext } from "@remix-run/node";
import { redirect } from "@remix-run/node";
import { replay } from "#flows/engine/replay";
import type { Advice } from "#flows/law/types";
import type { PrincipleKey } from "#flows/noodrem/principles";
import type { SignalInput } from "#flows/noodrem/signal";
import { sayDate } from "../i18n/say";
import { wordsOf } from "../i18n/words.server";
import { type DescribedAnswer, describeAnswers, describeIntake } from "../usecases/advice/describe-answers";
import { surroundings } from "../usecases/advice/surroundings";
import { citizenIntake } from "../usecases/noodrem/intake";
import { adviceOfVisit } from "./advice-of-visit.server";
import type { Visit } from "./visit.server";

export interface SignalOfVisit {
  readonly signal: SignalInput;
  readonly advice: Advice;
  readonly visit: Visit;
  readonly answers: readonly DescribedAnswer[];
}

/** Where a signal goes when the body is not in the register: a person has to find it out. */
const UNKNOWN_BODY = "overheid-onbekend";

/**
 * The signal that this visitor is about to file: self-contained, with the questions and answers as they were shown,
 * in Dutch, so that it can be read without the flow. While a question is open the person goes there.
 */
export async function signalOfVisit(request: Request, context: AppLoadContext): Promise<SignalOfVisit> {
  const { advice, visit } = await adviceOfVisit(request, context);
  const today = context.ctx.clock.today();
  const replayed = replay(citizenIntake, visit.intake, surroundings(today));
  if (replayed.next !== null) throw redirect(`/noodrem/${replayed.next}`);
  const intake = replayed.answers;
  const about = describeAnswers(visit.route, today);
  const effects = describeIntake(visit.intake, today);
  const told = [...about, ...effects].filter(
    ({ question, words }) => words !== "intake" || question === "gevolg",
  );
  const level = intake["toepassing-of-regel"];
  const signal: SignalInput = {
    agencyId: advice.understood.agency?.id ?? UNKNOWN_BODY,
    decisionTypeId: advice.understood.decisionType?.id ?? null,
    level: level === "regel" ? "regel" : "toepassing",
    principles: list(intake.beginsel).filter((key) => key !== "weet-niet") as PrincipleKey[],
    lang: context.lang,
    story: String(intake["wat-gebeurde"] ?? ""),
    wish: String(intake["wat-helpt"] ?? ""),
    facts: told.map(factInDutch),
    contact: null,
  };
  return { signal, advice, visit, answers: [...about, ...effects] };
}

const list = (value: unknown): readonly string[] => (Array.isArray(value) ? value.map(String) : []);

/** A question as it was shown and its answer, in Dutch: readable without the flow. */
export function factInDutch({ question, words, value }: DescribedAnswer): {
  question: string;
  answer: string;
} {
  const t = wordsOf("nl");
  const say = (): string => {
    switch (value.kind) {
      case "unknown":
        return t("question.unknown");
      case "date":
        return sayDate(value.date, "nl");
      case "options":
        return value.ids
          .map((id) => t(`questions.${question}.options.${id}.label`, { ns: words }))
          .join("; ");
      case "entry":
      case "text":
        return value.text;
    }
  };
  return { question: t(`questions.${question}.title`, { ns: words }), answer: say() };
}
