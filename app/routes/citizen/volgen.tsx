import { type ActionFunctionArgs, data, redirect } from "@remix-run/node";
import { useActionData } from "@remix-run/react";
import { readForm } from "~/http/form.server";
import { commitVisit, readVisit } from "~/http/visit.server";
import { parseSecret } from "~/sealing/secret-code";
import { CodePage } from "~/ui/noodrem/code-page";
import { followNoodrem } from "~/usecases/noodrem/follow-noodrem";
import { followHeld } from "~/usecases/professional/follow-held";

export const loader = () => data(null);

/** Opens a noodrem with its code. A wrong code and an unknown code give the same page. */
export async function action({ request, context }: ActionFunctionArgs) {
  const typed = (await readForm(request.clone() as Request)).get("code");
  const code = parseSecret(typed);
  const held = code.ok ? await followHeld(context.ctx, code.value) : null;
  const followed =
    held?.ok && held.value ? held : code.ok ? await followNoodrem(context.ctx, code.value) : null;
  if (!code.ok || !followed?.ok) {
    if (!code.ok) await context.ctx.codeGuesses.wrong("code");
    return data({ typed }, { status: 422 });
  }
  const visit = await readVisit(request, context);
  const headers = await commitVisit({ ...visit, follow: code.value }, request, context);
  return redirect("/volgen/noodrem", { status: 303, headers });
}

export default function Volgen() {
  return <CodePage texts="follow" wrong={useActionData<typeof action>() ?? null} />;
}
