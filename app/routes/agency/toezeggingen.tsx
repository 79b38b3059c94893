import { data, type LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { refuse } from "~/http/refuse.server";
import { staffActor } from "~/http/staff.server";
import { PromisesPage } from "~/ui/agency/promises-page";
import { listPromises } from "~/usecases/desk/list-promises";

/** What the organisation of whoever is signed in promised, and of no other. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const actor = await staffActor(request, context);
  const listed = await listPromises(context.ctx, actor);
  if (!listed.ok) throw refuse(listed.error);
  const who = { displayName: actor.displayName, organisationName: actor.organisationName };
  return data({ who, promises: listed.value });
}

export default function Toezeggingen() {
  return <PromisesPage {...useLoaderData<typeof loader>()} />;
}
