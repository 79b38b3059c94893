import type { AppLoadContext } from "@remix-run/node";
import { redirect } from "@remix-run/node";
import { evidenceOfGround } from "#flows/evidence/evidence-for";
import type { EvidenceId } from "#flows/evidence/items";
import type { Advice } from "#flows/law/types";
import type { LetterDocument } from "#flows/letter/document";
import { firstChoices, letterOf, writeLetter } from "../usecases/advice/write-letter";
import { adviceOfVisit } from "./advice-of-visit.server";

/** The letter of this visitor, and what helps to prove each ground. Without a letter the person goes to the outcome. */
export async function letterOfVisit(
  request: Request,
  context: AppLoadContext,
): Promise<{ letter: LetterDocument; advice: Advice; evidence: readonly EvidenceId[] }> {
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
  const evidence = choices.grounds.flatMap(evidenceOfGround);
  return { letter, advice, evidence: [...new Set(evidence)] };
}
