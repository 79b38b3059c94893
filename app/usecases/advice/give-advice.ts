import type { Answers } from "#flows/engine/definition";
import { replay } from "#flows/engine/replay";
import { advise } from "#flows/law/advice/advise";
import { daysBetween } from "#flows/law/calendar/dates";
import type { Advice, AdviceFacts, LocalDate } from "#flows/law/types";
import { factsFrom, navigator } from "#flows/navigator";
import { surroundings } from "./surroundings";

export type Outcome =
  /** A question is still open. */
  | { readonly kind: "open"; readonly question: string }
  /** This service cannot go on; `outcome` names the page that says who can. */
  | { readonly kind: "stop"; readonly outcome: string }
  | {
      readonly kind: "advice";
      readonly advice: Advice;
      readonly facts: AdviceFacts;
      /** Whole days from today to the last safe day; negative when it has passed. */
      readonly daysLeft: number | null;
      readonly answers: Answers;
    };

/** What the answers lead to on the day `today` (Europe/Amsterdam). Pure: the same answers and day, the same outcome. */
export function giveAdvice(answers: Answers, today: LocalDate): Outcome {
  const replayed = replay(navigator, answers, surroundings(today));
  if (replayed.next !== null) return { kind: "open", question: replayed.next };
  const outcome = replayed.outcome ?? "";
  if (navigator.flow.outcomes[outcome]?.kind === "stop") return { kind: "stop", outcome };
  const facts = factsFrom(replayed.answers, today);
  const advice = advise(facts);
  return {
    kind: "advice",
    advice,
    facts,
    daysLeft: advice.lastDay === null ? null : daysBetween(today, advice.lastDay),
    answers: replayed.answers,
  };
}
