import type { LoaderFunctionArgs } from "@remix-run/node";
import { json, problem } from "~/api/problem";
import { logPage } from "~/usecases/proof/read-log";

const MOST = 1_000;

/**
 * `GET /api/v1/logboek?vanaf=1`: the public log, a thousand entries at a time; `volgende` is the address of the next
 * page, or null. All pages together are a file that `npm run log:verify` reads.
 */
export async function loader({ request, context }: LoaderFunctionArgs): Promise<Response> {
  const from = Number(new URL(request.url).searchParams.get("vanaf") ?? 1);
  if (!Number.isSafeInteger(from) || from < 1 || from > 1_000_000_000)
    return problem(400, "Kijk dit veld na.", [{ field: "vanaf", message: "Geef een getal vanaf 1." }]);
  const { log, next } = await logPage(context.ctx, from, MOST);
  const volgende = next === null ? null : `${context.config.origin}/api/v1/logboek?vanaf=${next}`;
  return json({ ...log, volgende });
}
