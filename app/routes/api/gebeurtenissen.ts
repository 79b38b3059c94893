import type { LoaderFunctionArgs } from "@remix-run/node";
import { json, problem } from "~/api/problem";
import { problemOf } from "~/api/problem-of";
import { apiActor } from "~/http/api-request.server";
import { eventsSince } from "~/usecases/connections/api-signals";

export const action = () => problem(405, "Gebruik GET.");

/** `GET /api/v1/gebeurtenissen?na=`: what happened since, in order and without gaps; ids and kinds only. */
export async function loader({ request, context }: LoaderFunctionArgs): Promise<Response> {
  const actor = await apiActor(request, context);
  if (actor instanceof Response) return actor;
  const na = new URL(request.url).searchParams.get("na") ?? "0";
  if (!/^\d{1,9}$/.test(na))
    return problem(400, "Kijk dit veld na.", [{ field: "na", message: "Geef een volgnummer." }]);
  const since = await eventsSince(context.ctx, actor, Number(na));
  if (!since.ok) return problemOf(since.error);
  const { events, last } = since.value;
  return json({
    gebeurtenissen: events.map(({ nr, noodrem_id, kind, happened_on }) => ({
      volgnummer: nr,
      noodrem: noodrem_id,
      soort: kind,
      dag: happened_on,
    })),
    laatste: last,
  });
}
