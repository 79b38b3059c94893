import type { LoaderFunctionArgs } from "@remix-run/node";
import { json, problem } from "~/api/problem";
import { problemOf } from "~/api/problem-of";
import { signalAnswer } from "~/api/signal-answer";
import { apiActor } from "~/http/api-request.server";
import { showApiSignal } from "~/usecases/connections/api-signals";

export const action = () => problem(405, "Gebruik GET.");

/** `GET /api/v1/noodremmen/{id}`: one signal in clear. One of another organisation does not exist here. */
export async function loader({ request, context, params }: LoaderFunctionArgs): Promise<Response> {
  const actor = await apiActor(request, context);
  if (actor instanceof Response) return actor;
  const shown = await showApiSignal(context.ctx, actor, params.id ?? "");
  return shown.ok ? json(signalAnswer(shown.value)) : problemOf(shown.error);
}
