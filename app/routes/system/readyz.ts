import type { LoaderFunctionArgs } from "@remix-run/node";
import { sql } from "kysely";

/** The database answers too. */
export async function loader({ context }: LoaderFunctionArgs): Promise<Response> {
  const ready = await sql`select 1`.execute(context.ctx.db).then(
    () => true,
    () => false,
  );
  return new Response(ready ? "ready" : "not ready", {
    status: ready ? 200 : 503,
    headers: { "Content-Type": "text/plain; charset=utf-8" },
  });
}
