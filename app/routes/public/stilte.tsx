import { data, type LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { refuse } from "~/http/refuse.server";
import { SilencePage } from "~/ui/noodrem/silence-page";
import { listSilence } from "~/usecases/silence/list-silence";

/** Public for everybody: who does not answer. */
export async function loader({ context }: LoaderFunctionArgs) {
  const silent = await listSilence(context.ctx);
  if (!silent.ok) throw refuse(silent.error);
  return data({ silent: silent.value });
}

export default function Stilte() {
  return <SilencePage {...useLoaderData<typeof loader>()} />;
}
