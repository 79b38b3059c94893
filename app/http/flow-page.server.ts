import type { ActionFunctionArgs, AppLoadContext, LoaderFunctionArgs } from "@remix-run/node";
import { data, redirect } from "@remix-run/node";
import { readAnswer } from "#flows/engine/answer";
import type { CompiledFlow } from "#flows/engine/compile";
import type { Answers, AnswerValue, Question } from "#flows/engine/definition";
import { positionOf, replay } from "#flows/engine/replay";
import { type Found, searchEntries } from "../usecases/advice/search-entries";
import { surroundings } from "../usecases/advice/surroundings";
import type { ShownHint } from "../usecases/professional/shown-hints";
import { type Form, readForm } from "./form.server";
import { commitVisit, readVisit, type Visit } from "./visit.server";

/** A flow with its place in the site: where its questions are, where it ends, and which answers are its own. */
export interface FlowPages {
  readonly compiled: CompiledFlow;
  readonly part: "route" | "intake" | "professional";
  /** Namespace of its words. */
  readonly words: string;
  readonly base: string;
  readonly end: string;
  /** The page before its first question. */
  readonly before: string;
  /** Finds in a free text what could identify the writer; only where that matters. */
  readonly hints?: (text: string) => readonly ShownHint[];
}

/** All that a question page shows. */
export interface QuestionView {
  readonly id: string;
  readonly words: string;
  readonly question: Question;
  readonly value: AnswerValue | null;
  readonly number: number;
  readonly about: number;
  readonly back: string;
  /** What was typed and could not be taken, to be shown again. */
  readonly typed: string | null;
  readonly error: { readonly key: string; readonly count: number } | null;
  /** What could identify the writer, shown until it was seen; null where nobody looks for it. */
  readonly hints: readonly ShownHint[] | null;
  /** Of a look-up: what was searched for and what was found. Before a search: the entry chosen earlier, or suggestions. */
  readonly search: { readonly query: string; readonly found: readonly Found[] } | null;
}

/** The view of one question; a question that is not asked leads to the first open one, or to the end. */
export async function questionLoader({ request, context, params }: LoaderFunctionArgs, pages: FlowPages) {
  const visit = await readVisit(request, context);
  const place = locate(pages, visit, params.question ?? "", context);
  if (place.kind === "elsewhere") return redirect(place.path);
  return data(view(pages, place, visit[pages.part], {}));
}

/** Takes the answer and goes on; or shows the question again with what to do, and everything that was typed. */
export async function questionAction({ request, context, params }: ActionFunctionArgs, pages: FlowPages) {
  const visit = await readVisit(request, context);
  const place = locate(pages, visit, params.question ?? "", context);
  if (place.kind === "elsewhere") return redirect(place.path);
  const form = await readForm(request);
  if (isSearch(place.question, form))
    return data(view(pages, place, visit[pages.part], { query: form.get("woorden") }));
  const answer = readAnswer(place.question, rawAnswer(form), surroundings(context.ctx.clock.today()));
  if (!answer.ok)
    return data(
      view(pages, place, visit[pages.part], {
        typed: form.get("answer"),
        query: form.get("woorden"),
        error: { key: answer.error, count: form.get("answer").length },
      }),
      { status: 422 },
    );
  const hints = place.question.kind === "text" ? (pages.hints?.(String(answer.value)) ?? []) : [];
  const seen = form.all("gezien");
  if (hints.some(({ words }) => !seen.includes(words)))
    return data(view(pages, place, visit[pages.part], { typed: String(answer.value), hints }));
  const answers: Answers = { ...visit[pages.part], [place.id]: answer.value };
  const next = replay(pages.compiled, answers, surroundings(context.ctx.clock.today())).next;
  // Another answer makes it another noodrem: the key of an earlier filing must not be used for it.
  const filing = pages.part === "route" ? visit.filing : null;
  const headers = await commitVisit({ ...visit, filing, [pages.part]: answers } as Visit, request, context);
  return redirect(next === null ? pages.end : `${pages.base}/${next}`, { status: 303, headers });
}

interface Place {
  readonly kind: "here";
  readonly id: string;
  readonly question: Question;
  readonly number: number;
  readonly about: number;
  readonly back: string;
}

function locate(
  pages: FlowPages,
  visit: Visit,
  id: string,
  { ctx }: Pick<AppLoadContext, "ctx">,
): Place | { readonly kind: "elsewhere"; readonly path: string } {
  const replayed = replay(pages.compiled, visit[pages.part], surroundings(ctx.clock.today()));
  const position = positionOf(replayed, id);
  const question = pages.compiled.flow.questions[id];
  if (position.kind === "not-asked" || !question) {
    const open = position.kind === "not-asked" ? position.goTo : replayed.next;
    return { kind: "elsewhere", path: open === null ? pages.end : `${pages.base}/${open}` };
  }
  return {
    kind: "here",
    id,
    question,
    number: position.number,
    about: Math.max(replayed.progress.about, position.number),
    back: position.back === null ? pages.before : `${pages.base}/${position.back}`,
  };
}

const isLookup = (question: Question): question is Extract<Question, { kind: "agency" | "decisionType" }> =>
  question.kind === "agency" || question.kind === "decisionType";

/** Words that were not searched for yet are searched first: nobody chooses from a list that they have not seen. */
function isSearch(question: Question, form: Form): boolean {
  if (!isLookup(question) || form.has("unknown")) return false;
  const words = form.get("woorden").trim();
  return words !== "" && (words !== form.get("gezocht") || form.get("intent") === "zoek");
}

/** The posted fields as the engine reads them. `eigen` means: none of the list, use my own words. */
function rawAnswer(form: Form) {
  const own = form.get("answer") === "eigen";
  return {
    answer: own ? undefined : form.all("answer"),
    text: own ? form.get("woorden") : undefined,
    unknown: form.has("unknown") ? "1" : undefined,
  };
}

interface Typed {
  readonly typed?: string;
  readonly query?: string;
  readonly error?: { readonly key: string; readonly count: number };
  readonly hints?: readonly ShownHint[];
}

function view(
  pages: FlowPages,
  place: Place,
  answers: Answers,
  { typed, query, error, hints }: Typed,
): QuestionView {
  const value = answers[place.id] ?? null;
  const { question } = place;
  return {
    id: place.id,
    words: pages.words,
    question,
    value,
    number: place.number,
    about: place.about,
    back: place.back,
    typed: typed ?? null,
    error: error ?? null,
    hints: pages.hints ? (hints ?? []) : null,
    search: isLookup(question)
      ? {
          query: query ?? (value !== null && typeof value === "object" && "text" in value ? value.text : ""),
          found: searchEntries(question.kind, query ?? "", answers, typeof value === "string" ? value : null),
        }
      : null,
  };
}
