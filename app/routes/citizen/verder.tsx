import { type ActionFunctionArgs, data, redirect } from "@remix-run/node";
import { useActionData } from "@remix-run/react";
import { readForm } from "~/http/form.server";
import { resumeVisit } from "~/http/visit.server";
import { CodePage } from "~/ui/noodrem/code-page";

export const loader = () => data(null);

/** Opens saved answers with their code and goes on where the person was. */
export async function action({ request, context }: ActionFunctionArgs) {
  const typed = (await readForm(request.clone() as Request)).get("code");
  const headers = await resumeVisit(typed, request, context);
  return headers === null
    ? data({ typed }, { status: 422 })
    : redirect("/uitkomst", { status: 303, headers });
}

export default function Verder() {
  return <CodePage texts="resume" wrong={useActionData<typeof action>() ?? null} />;
}
