import { data, type LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { refuse } from "~/http/refuse.server";
import { staffActor } from "~/http/staff.server";
import { ForwardedPage } from "~/ui/agency/forwarded-page";
import { listForwarded } from "~/usecases/desk/list-forwarded";

/** What the organisation of whoever is signed in passed on, and of no other. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const actor = await staffActor(request, context);
  const listed = await listForwarded(context.ctx, actor);
  if (!listed.ok) throw refuse(listed.error);
  const who = { displayName: actor.displayName, organisationName: actor.organisationName };
  return data({ who, forwards: listed.value });
}

export default function Doorgestuurd() {
  return <ForwardedPage {...useLoaderData<typeof loader>()} />;
}
