import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { evenTime } from "~/http/even.server";
import { readForm } from "~/http/form.server";
import { commitVisit, readVisit } from "~/http/visit.server";
import { lastGroup, parseSecret } from "~/sealing/secret-code";
import { HeldSentPage } from "~/ui/professional/held-sent-page";

async function open(request: Request, context: LoaderFunctionArgs["context"]) {
  const visit = await readVisit(request, context);
  const code = parseSecret(visit.receipt ?? "");
  if (!code.ok) throw redirect("/volgen");
  return { visit, code: code.value };
}

/** The code, until its last group was typed back. No date: the service keeps none. */
export const loader = ({ request, context }: LoaderFunctionArgs) =>
  evenTime(async () => data({ code: (await open(request, context)).code, wrong: false }));

export const action = ({ request, context }: ActionFunctionArgs) =>
  evenTime(async () => {
    const { visit, code } = await open(request.clone() as Request, context);
    const typed = (await readForm(request.clone() as Request)).get("groepje").trim().toUpperCase();
    if (typed !== lastGroup(code)) return data({ code, wrong: true }, { status: 422 });
    // The answers go from the browser; only the code stays until the visit ends.
    const emptied = { ...visit, professional: {}, filing: null, receipt: null, follow: code };
    return redirect("/volgen/noodrem", {
      status: 303,
      headers: await commitVisit(emptied, request, context),
    });
  });

export default function ProfessionalVerstuurd() {
  const loaded = useLoaderData<typeof loader>();
  return <HeldSentPage {...(useActionData<typeof action>() ?? loaded)} />;
}
