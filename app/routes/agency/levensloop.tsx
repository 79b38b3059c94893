import { data, type LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { staffActor } from "~/http/staff.server";
import { LifePage } from "~/ui/agency/life-page";

/** The life cycle for everybody who works with it; nothing of any noodrem is on it. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const { displayName, organisationName } = await staffActor(request, context);
  return data({ who: { displayName, organisationName } });
}

export default function Levensloop() {
  return <LifePage {...useLoaderData<typeof loader>()} />;
}
