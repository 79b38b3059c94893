import type { LoaderFunctionArgs } from "@remix-run/node";
import { KIND_RULES } from "#flows/noodrem/kinds";
import { json, problem } from "~/api/problem";
import { problemOf } from "~/api/problem-of";
import { summaryAnswer } from "~/api/signal-answer";
import { followerCode } from "~/http/api-request.server";
import { followNoodrem } from "~/usecases/noodrem/follow-noodrem";

export const action = () => problem(405, "Gebruik GET.");

/**
 * `GET /api/v1/mijn-noodrem` with `Authorization: Noodrem CODE`: how it stands. The code is not in the address, since
 * addresses are kept by proxies and browsers.
 */
export async function loader({ request, context }: LoaderFunctionArgs): Promise<Response> {
  const code = await followerCode(request, context);
  if (code instanceof Response) return code;
  const followed = await followNoodrem(context.ctx, code);
  if (!followed.ok) return problemOf(followed.error);
  // A machine in between would know when a hidden source looks.
  if (!KIND_RULES[followed.value.kind].keepsTime) return problemOf({ code: "code_unknown" });
  const { question, answer, organisationName, possible } = followed.value;
  return json({ ...summaryAnswer(followed.value), organisationName, question, answer, possible });
}
