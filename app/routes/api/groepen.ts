import type { ActionFunctionArgs } from "@remix-run/node";
import { groupSignals } from "#flows/patterns/group-signals";
import { fieldProblems, json, problem, readJsonObject } from "~/api/problem";
import { SignalsRequest } from "~/api/signals-request";
import { apiActor } from "~/http/api-request.server";
import { sayList } from "~/i18n/say";
import { wordsOf } from "~/i18n/words.server";

export const loader = () => problem(405, "Gebruik POST.");

/** `POST /api/v1/groepen`: signals in, those that belong together out, with why. With a token of an organisation; nothing is kept. */
export async function action({ request, context }: ActionFunctionArgs): Promise<Response> {
  if (!context.config.evaluation) {
    const actor = await apiActor(request, context);
    if (actor instanceof Response) return actor;
  }
  const body = await readJsonObject(request);
  if (body instanceof Response) return body;
  const parsed = SignalsRequest.safeParse(body);
  if (!parsed.success) return problem(400, "Kijk deze velden na.", fieldProblems(parsed.error));
  const t = wordsOf("nl");
  return json({
    groups: groupSignals(parsed.data.signals).map(({ ids, why }) => ({
      ids,
      why: why.map(({ key, params }) => t(key, { ns: "patterns", what: sayList(params.what, "nl") })),
    })),
  });
}
