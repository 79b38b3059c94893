import type { AppLoadContext } from "@remix-run/node";
import { redirect } from "@remix-run/node";
import { giveAdvice, type Outcome } from "../usecases/advice/give-advice";
import { readVisit, type Visit } from "./visit.server";

export type AdviceOfVisit = Extract<Outcome, { kind: "advice" }> & { readonly visit: Visit };

/** The advice for this visitor today. Without one the person goes to the question that is still open, or to the outcome. */
export async function adviceOfVisit(request: Request, context: AppLoadContext): Promise<AdviceOfVisit> {
  const visit = await readVisit(request, context);
  const outcome = giveAdvice(visit.route, context.ctx.clock.today());
  if (outcome.kind === "open") throw redirect(`/vraag/${outcome.question}`);
  if (outcome.kind === "stop") throw redirect("/uitkomst");
  return { ...outcome, visit };
}
