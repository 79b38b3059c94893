import type { AppLoadContext } from "@remix-run/node";
import { redirect } from "@remix-run/node";
import { giveAdvice, type Outcome } from "../usecases/advice/give-advice";
import { changedSince, keepingTheDay } from "../usecases/keeping/applied-law";
import { heedLetter } from "../usecases/letter-reader/heed-letter";
import { readVisit, type Visit } from "./visit.server";

export type AdviceOfVisit = Extract<Outcome, { kind: "advice" }> & { readonly visit: Visit };

/** The advice for this visitor today, with the day to keep as its last day. Without one the person goes to the question that is still open, or to the outcome. */
export async function adviceOfVisit(request: Request, context: AppLoadContext): Promise<AdviceOfVisit> {
  const visit = await readVisit(request, context);
  const today = context.ctx.clock.today();
  const outcome = giveAdvice(visit.route, today);
  if (outcome.kind === "open") throw redirect(`/vraag/${outcome.question}`);
  if (outcome.kind === "stop") throw redirect("/uitkomst");
  const change = changedSince(visit.route, visit.applied, today);
  const kept = keepingTheDay(outcome, change, today);
  return { ...heedLetter(kept, visit.known, today).outcome, visit };
}
