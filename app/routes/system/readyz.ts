import type { LoaderFunctionArgs } from "@remix-run/node";
import { isReady } from "~/usecases/system/is-ready";

/** The database answers too. */
export async function loader({ context }: LoaderFunctionArgs): Promise<Response> {
  const ready = await isReady(context.ctx);
  const headers = { "Content-Type": "text/plain; charset=utf-8" };
  return new Response(ready ? "ready" : "not ready", { status: ready ? 200 : 503, headers });
}
