import { type ActionFunctionArgs, data, redirect } from "@remix-run/node";
import { useActionData } from "@remix-run/react";
import { readForm } from "~/http/form.server";
import { resumeVisit } from "~/http/visit.server";
import { CodePage } from "~/ui/noodrem/code-page";
import { changedSince } from "~/usecases/keeping/applied-law";

export const loader = () => data(null);

/** Opens saved answers with their code and goes on where the person was; first to what changed since, if anything did. */
export async function action({ request, context }: ActionFunctionArgs) {
  const typed = (await readForm(request.clone() as Request)).get("code");
  const opened = await resumeVisit(typed, request, context);
  if (opened === null) return data({ typed }, { status: 422 });
  const { visit, headers } = opened;
  const change = changedSince(visit.route, visit.applied, context.ctx.clock.today());
  return redirect(change === null ? "/uitkomst" : "/verder/veranderd", { status: 303, headers });
}

export default function Verder() {
  return <CodePage texts="resume" wrong={useActionData<typeof action>() ?? null} />;
}
