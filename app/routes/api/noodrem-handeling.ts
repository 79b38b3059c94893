import type { ActionFunctionArgs } from "@remix-run/node";
import { z } from "zod";
import { AnswerSchema } from "#flows/noodrem/answer-check";
import { fieldProblems, json, problem, readJsonObject } from "~/api/problem";
import { problemOf } from "~/api/problem-of";
import { apiActor, idempotencyKey } from "~/http/api-request.server";
import { type ApiAct, writeOnce } from "~/usecases/connections/write-once";

const Acknowledge = z.strictObject({}).transform((): ApiAct => ({ kind: "ontvangst" }));
const Ask = z
  .strictObject({ question: z.string().trim().min(1).max(4000) })
  .transform(({ question }): ApiAct => ({ kind: "vraag", question }));
const Reply = AnswerSchema.transform((answer): ApiAct => ({ kind: "antwoord", answer }));
const BODIES = { ontvangst: Acknowledge, vraag: Ask, antwoord: Reply } as const;

export const loader = () => problem(405, "Gebruik POST.");

/** `POST /api/v1/noodremmen/{id}/{ontvangst|vraag|antwoord}`: once for each Idempotency-Key. */
export async function action({ request, context, params }: ActionFunctionArgs): Promise<Response> {
  const actor = await apiActor(request, context);
  if (actor instanceof Response) return actor;
  const { id = "", handeling = "" } = params;
  if (!Object.hasOwn(BODIES, handeling)) return problem(404, "Deze handeling is er niet.");
  const key = idempotencyKey(request);
  if (key instanceof Response) return key;
  const body = await readJsonObject(request);
  if (body instanceof Response) return body;
  const parsed = BODIES[handeling as keyof typeof BODIES].safeParse(body);
  if (!parsed.success) return problem(400, "Kijk deze velden na.", fieldProblems(parsed.error));
  const written = await writeOnce(context.ctx, actor, { key, noodremId: id, act: parsed.data });
  if (!written.ok) return problemOf(written.error);
  const answer = json(written.value.advanced);
  if (written.value.repeated) answer.headers.set("Idempotency-Replayed", "true");
  return answer;
}
