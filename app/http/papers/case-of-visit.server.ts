import type { AppLoadContext } from "@remix-run/node";
import { type AdviceOfVisit, adviceOfVisit } from "../advice-of-visit.server";

/** The advice of this visitor, or null for somebody who has not answered the questions: these pages serve both. */
export async function caseOfVisit(request: Request, context: AppLoadContext): Promise<AdviceOfVisit | null> {
  try {
    return await adviceOfVisit(request, context);
  } catch (thrown) {
    // Without an advice the way leads back to the questions; here the page goes on without one.
    if (thrown instanceof Response && thrown.status >= 300 && thrown.status < 400) return null;
    throw thrown;
  }
}
