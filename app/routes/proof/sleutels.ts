import type { LoaderFunctionArgs } from "@remix-run/node";
import { publishedKeys } from "~/usecases/proof/published-keys";

/** `GET /.well-known/noodrem-sleutels.json`: every public key that ever signed here, with its validity. */
export async function loader({ context }: LoaderFunctionArgs): Promise<Response> {
  return new Response(`${JSON.stringify(await publishedKeys(context.ctx), null, 2)}\n`, {
    headers: { "Content-Type": "application/json; charset=utf-8" },
  });
}
