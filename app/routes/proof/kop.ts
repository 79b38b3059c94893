import type { LoaderFunctionArgs } from "@remix-run/node";
import { headAsText } from "#flows/proof/head-text";
import { latestDays } from "~/usecases/proof/read-log";

/** `GET /logboek/kop.txt`: the signed end of the last day, to keep. Who has one sees later that nothing was cut off. */
export async function loader({ context }: LoaderFunctionArgs): Promise<Response> {
  const [head] = await latestDays(context.ctx, 1);
  if (head === undefined) throw new Response(null, { status: 404 });
  return new Response(headAsText(head), { headers: { "Content-Type": "text/plain; charset=utf-8" } });
}
