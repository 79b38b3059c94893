import type { AppLoadContext } from "@remix-run/node";
import { redirect } from "@remix-run/node";
import type { Advice } from "#flows/law/types";
import type { LetterDocument } from "#flows/letter/document";
import { evidenceFor, groundById } from "#flows/letter/grounds";
import { firstChoices, letterOf, writeLetter } from "../usecases/advice/write-letter";
import { adviceOfVisit } from "./advice-of-visit.server";

/** The letter of this visitor, and what helps to prove each ground. Without a letter the person goes to the outcome. */
export async function letterOfVisit(
  request: Request,
  context: AppLoadContext,
): Promise<{ letter: LetterDocument; advice: Advice; evidence: readonly string[] }> {
  const { advice, facts, daysLeft, visit } = await adviceOfVisit(request, context);
  const template = letterOf(advice);
  if (template === null) throw redirect("/uitkomst");
  const choices = visit.letter ?? firstChoices(template, advice, daysLeft);
  const letter = writeLetter(template, choices, {
    advice,
    facts,
    today: context.ctx.clock.today(),
    lang: context.lang,
  });
  const evidence = choices.grounds.flatMap((id) => {
    const ground = groundById(id);
    return ground ? evidenceFor(ground).map((message) => message.key) : [];
  });
  return { letter, advice, evidence: [...new Set(evidence)] };
}
