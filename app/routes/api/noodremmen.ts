import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { z } from "zod";
import { SignalSchema } from "#flows/noodrem/signal";
import { fieldProblems, json, problem, readJsonObject } from "~/api/problem";
import { problemOf } from "~/api/problem-of";
import { summaryAnswer } from "~/api/signal-answer";
import { apiActor } from "~/http/api-request.server";
import { formatSecret } from "~/sealing/secret-code";
import { listApiSignals } from "~/usecases/connections/api-signals";
import { fileNoodrem } from "~/usecases/noodrem/file-noodrem";

const CURSOR = /^(\d{4}-\d{2}-\d{2})~([\w-]{1,64})$/;

/** `GET /api/v1/noodremmen?status=&na=`: signals of the organisation of the token, the first answer due on top. */
export async function loader({ request, context }: LoaderFunctionArgs): Promise<Response> {
  const actor = await apiActor(request, context);
  if (actor instanceof Response) return actor;
  const { searchParams } = new URL(request.url);
  const [status, na] = [searchParams.get("status") ?? "open", searchParams.get("na")];
  const [, answerBy, id] = CURSOR.exec(na ?? "") ?? [];
  const after = answerBy !== undefined && id !== undefined ? { answerBy, id } : null;
  const wrong = [
    ...(status === "open" || status === "gesloten"
      ? []
      : [{ field: "status", message: "Geef open of gesloten." }]),
    ...(na === null || after !== null
      ? []
      : [{ field: "na", message: "Geef de waarde van volgende uit het vorige antwoord." }]),
  ];
  if (wrong.length > 0) return problem(400, "Kijk deze velden na.", wrong);
  const listed = await listApiSignals(context.ctx, actor, { open: status === "open", after });
  if (!listed.ok) return problemOf(listed.error);
  const { items, next } = listed.value;
  return json({
    noodremmen: items.map(summaryAnswer),
    volgende: next && `${next.answerBy}~${next.id}`,
  });
}

const Filing = z.strictObject({
  signal: SignalSchema,
  personalDataConfirmed: z.boolean().default(false),
});

/** `POST /api/v1/noodremmen`: files for a citizen. The key of the sender decides the code, so a repeat files nothing. */
export async function action({ request, context }: ActionFunctionArgs): Promise<Response> {
  const body = await readJsonObject(request);
  if (body instanceof Response) return body;
  const parsed = Filing.safeParse(body);
  if (!parsed.success) return problem(400, "Kijk deze velden na.", fieldProblems(parsed.error));
  const idempotencyKey = request.headers.get("Idempotency-Key") ?? "";
  const filed = await fileNoodrem(context.ctx, { idempotencyKey, ...parsed.data });
  if (!filed.ok) return problemOf(filed.error);
  const { id, code, organisationId, filedOn, acknowledgeBy, answerBy, repeated } = filed.value;
  return json(
    { id, code: formatSecret(code), organisationId, filedOn, acknowledgeBy, answerBy, repeated },
    repeated === "no" ? 201 : 200,
  );
}
