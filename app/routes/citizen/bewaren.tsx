import { type ActionFunctionArgs, data, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData } from "@remix-run/react";
import { keepVisit, readVisit } from "~/http/visit.server";
import { KeepPage } from "~/ui/noodrem/keep-page";

export const loader = (_: LoaderFunctionArgs) => data(null);

/** Saves the answers on the server, sealed, and shows the one code that opens them. */
export async function action({ request, context }: ActionFunctionArgs) {
  const kept = await keepVisit(await readVisit(request, context), context);
  // Nothing was kept: the person must be told so, and may try again.
  if (kept === null) throw new Response(null, { status: 503 });
  return data(kept);
}

export default function Bewaren() {
  return <KeepPage kept={useActionData<typeof action>() ?? null} />;
}
