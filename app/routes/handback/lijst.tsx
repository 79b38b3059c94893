import { data, type LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { refuse } from "~/http/refuse.server";
import { staffActor } from "~/http/staff.server";
import { ListPage } from "~/ui/handback/list-page";
import { listHandbacks } from "~/usecases/handback/show-handback";

/** What this organisation handed back, or has to answer. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const actor = await staffActor(request, context);
  const list = await listHandbacks(context.ctx, actor);
  if (!list.ok) throw refuse(list.error);
  const who = { displayName: actor.displayName, organisationName: actor.organisationName };
  return data({ who, rows: list.value, mayGive: actor.role === "leiding" });
}

export default function Teruggaven() {
  return <ListPage {...useLoaderData<typeof loader>()} />;
}
