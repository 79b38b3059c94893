import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { readForm } from "~/http/form.server";
import { commitVisit, readVisit } from "~/http/visit.server";
import { lastGroup, parseSecret } from "~/sealing/secret-code";
import { SentPage } from "~/ui/noodrem/sent-page";
import { followNoodrem } from "~/usecases/noodrem/follow-noodrem";

/** The receipt: shown only after the filing is durable, until the person has typed the last group of the code back. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const view = await viewOf(request, context);
  return view === null ? redirect("/volgen") : data({ ...view, wrong: false });
}

async function viewOf(request: Request, context: LoaderFunctionArgs["context"]) {
  const visit = await readVisit(request, context);
  const code = parseSecret(visit.receipt ?? "");
  if (!code.ok) return null;
  const followed = await followNoodrem(context.ctx, code.value);
  if (!followed.ok) return null;
  const { organisationName, acknowledgeBy, answerBy } = followed.value;
  return { code: code.value, agency: organisationName, acknowledgeBy, answerBy };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const view = await viewOf(request.clone() as Request, context);
  if (view === null) return redirect("/volgen", { status: 303 });
  const form = await readForm(request.clone() as Request);
  const typed = form.get("groepje").trim().toUpperCase();
  if (typed !== lastGroup(view.code)) return data({ ...view, wrong: true }, { status: 422 });
  const visit = await readVisit(request, context);
  const headers = await commitVisit({ ...visit, receipt: null, follow: view.code }, request, context);
  return redirect("/volgen/noodrem", { status: 303, headers });
}

export default function Verstuurd() {
  const loaded = useLoaderData<typeof loader>();
  return <SentPage {...(useActionData<typeof action>() ?? loaded)} />;
}
