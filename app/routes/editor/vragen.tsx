import { data, type LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { refuse } from "~/http/refuse.server";
import { staffActor } from "~/http/staff.server";
import { FlowMapPage } from "~/ui/law/flow-map-page";
import { FLOW_PARTS, readFlowMap } from "~/usecases/law/read-flow-map";

/** The questions of the navigator as a map, for whoever is signed in. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const actor = await staffActor(request, context);
  const asked = new URL(request.url).searchParams.get("deel");
  const part = FLOW_PARTS.find((one) => one === asked) ?? "start";
  const map = readFlowMap(actor, part);
  if (!map.ok) throw refuse(map.error);
  const who = { displayName: actor.displayName, organisationName: actor.organisationName };
  return data({ who, part, map: map.value });
}

export default function Vragen() {
  return <FlowMapPage {...useLoaderData<typeof loader>()} />;
}
