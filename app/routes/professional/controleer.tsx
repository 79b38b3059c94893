import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { evenTime } from "~/http/even.server";
import { readForm } from "~/http/form.server";
import { type HeldSignal, heldSignal } from "~/http/held-signal.server";
import { commitVisit, forgetVisit } from "~/http/visit.server";
import { drawSecret, parseSecret } from "~/sealing/secret-code";
import { CheckHeldPage } from "~/ui/professional/check-held-page";
import { findingsIn } from "~/usecases/noodrem/findings";
import { receiverOf } from "~/usecases/noodrem/receiver";
import { fileHeld } from "~/usecases/professional/file-held";
import { shownHints } from "~/usecases/professional/shown-hints";

async function viewOf({ signal, answers }: HeldSignal, context: LoaderFunctionArgs["context"], key: string) {
  return {
    answers,
    filingKey: key,
    receiver: (await receiverOf(context.ctx, signal.agencyId)).name,
    findings: findingsIn(signal),
    hints: shownHints(signal.story, signal.wish),
  };
}

/** Everything once more, with what could identify the writer, before it is sent. */
export const loader = ({ request, context }: LoaderFunctionArgs) =>
  evenTime(async () => {
    const found = await heldSignal(request, context);
    const key = found.visit.filing ?? drawSecret();
    const headers = await commitVisit({ ...found.visit, filing: key }, request, context);
    return data({ ...(await viewOf(found, context, key)), error: null }, { headers });
  });

/** Takes it in, once. What the browser held of the answers is forgotten with it. */
export const action = ({ request, context }: ActionFunctionArgs) =>
  evenTime(async () => {
    const found = await heldSignal(request.clone() as Request, context);
    const form = await readForm(request.clone() as Request);
    const key = parseSecret(form.get("sleutel") || (found.visit.filing ?? ""));
    if (!key.ok) return redirect("/professional/controleer", { status: 303 });
    const filed = await fileHeld(context.ctx, {
      idempotencyKey: key.value,
      signal: found.signal,
      personalDataConfirmed: form.has("laat-staan"),
    });
    if (!filed.ok) {
      const { code } = filed.error;
      const status = code === "storage_unavailable" ? 503 : 422;
      return data({ ...(await viewOf(found, context, key.value)), error: code }, { status });
    }
    // A text that was too long for the cookie goes now.
    await forgetVisit(request, context);
    const visit = { ...found.visit, filing: key.value, receipt: filed.value.code };
    const headers = await commitVisit(visit, request, context);
    return redirect("/professional/verstuurd", { status: 303, headers });
  });

export default function ProfessionalControleer() {
  const loaded = useLoaderData<typeof loader>();
  return <CheckHeldPage {...(useActionData<typeof action>() ?? loaded)} />;
}
