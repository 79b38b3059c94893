import type { ActionFunctionArgs } from "@remix-run/node";
import { advise } from "#flows/law/advice/advise";
import { adviceAnswer } from "~/api/advice-answer";
import { AdviceRequest, toFacts } from "~/api/advice-request";
import { fieldProblems, json, problem, readJsonObject } from "~/api/problem";
import { wordsOf } from "~/i18n/words.server";

export const loader = () => problem(405, "Gebruik POST.");

/** `POST /api/v1/adviezen`: facts in, advice out. Nothing is stored or logged. */
export async function action({ request }: ActionFunctionArgs): Promise<Response> {
  const body = await readJsonObject(request);
  if (body instanceof Response) return body;
  const parsed = AdviceRequest.safeParse(body);
  if (!parsed.success) return problem(400, "Kijk deze velden na.", fieldProblems(parsed.error));
  return json(adviceAnswer(advise(toFacts(parsed.data)), wordsOf("nl")));
}
