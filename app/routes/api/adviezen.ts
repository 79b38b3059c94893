import type { ActionFunctionArgs } from "@remix-run/node";
import { explain } from "#flows/law/explain/explain";
import { adviceAnswer, explanationAnswer } from "~/api/advice-answer";
import { AdviceRequest, toFacts } from "~/api/advice-request";
import { fieldProblems, json, problem, readJsonObject } from "~/api/problem";
import { wordsOf } from "~/i18n/words.server";

export const loader = () => problem(405, "Gebruik POST.");

/** `POST /api/v1/adviezen`: facts in, advice with its explanation out. Nothing is stored or logged. */
export async function action({ request }: ActionFunctionArgs): Promise<Response> {
  const body = await readJsonObject(request);
  if (body instanceof Response) return body;
  const parsed = AdviceRequest.safeParse(body);
  if (!parsed.success) return problem(400, "Kijk deze velden na.", fieldProblems(parsed.error));
  const t = wordsOf("nl");
  const explanation = explain(toFacts(parsed.data));
  return json({
    ...adviceAnswer(explanation.advice, t),
    explanation: explanationAnswer(explanation, parsed.data.today, t),
  });
}
