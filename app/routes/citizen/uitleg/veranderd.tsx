import { data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { readVisit } from "~/http/visit.server";
import { ChangedPage } from "~/ui/outcome/changed-page";
import { changedSince } from "~/usecases/keeping/applied-law";

/** What became different since somebody saved these answers; without a difference, what they lead to. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const visit = await readVisit(request, context);
  const today = context.ctx.clock.today();
  const change = changedSince(visit.route, visit.applied, today);
  return change === null ? redirect("/uitkomst") : data({ change, today });
}

export default function Veranderd() {
  return <ChangedPage {...useLoaderData<typeof loader>()} />;
}
