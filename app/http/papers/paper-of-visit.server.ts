import type { AppLoadContext } from "@remix-run/node";
import type { LetterDocument } from "#flows/letter/document";
import type { TemplateId } from "#flows/letter/templates";
import type { PaperTexts } from "../../usecases/papers/check-paper";
import { isLetter } from "../../usecases/papers/papers-for";
import { writePaper } from "../../usecases/papers/write-paper";
import type { AdviceOfVisit } from "../advice-of-visit.server";
import { readVisit, type Visit } from "../visit.server";
import { caseOfVisit } from "./case-of-visit.server";

export interface PaperOfVisit {
  readonly id: TemplateId;
  readonly visit: Visit;
  readonly known: AdviceOfVisit | null;
  /** What was typed for this letter, over what was typed before for any: nobody is asked the same twice. */
  readonly texts: PaperTexts;
  readonly letter: LetterDocument;
}

/** The letter with this id as this visitor has filled it in so far. 404 for a letter that does not exist. */
export async function paperOfVisit(
  id: string | undefined,
  request: Request,
  context: AppLoadContext,
): Promise<PaperOfVisit> {
  if (id === undefined || !isLetter(id)) throw new Response(null, { status: 404 });
  const visit = await readVisit(request, context);
  const known = await caseOfVisit(request, context);
  const texts: PaperTexts = { ...sharedTexts(visit), ...visit.papers[id] };
  const letter = writePaper(id, texts, { known, today: context.ctx.clock.today(), lang: context.lang });
  return { id, visit, known, texts, letter };
}

/** Who somebody is stays the same in each letter; the newest letter that says it wins. */
function sharedTexts(visit: Visit): PaperTexts {
  const shared: { name?: string; address?: string; place?: string; reference?: string } = {};
  for (const texts of [visit.letter ?? {}, ...Object.values(visit.papers)] as PaperTexts[]) {
    for (const field of ["name", "address", "place", "reference"] as const) {
      if (texts[field]) shared[field] = texts[field];
    }
  }
  return shared;
}
